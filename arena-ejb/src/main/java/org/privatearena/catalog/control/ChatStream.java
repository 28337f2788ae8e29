package org.privatearena.catalog.control;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Turns the bytes of a chat-completion stream into text and one end: the protocol, without network
 * and clock. It decides what is a complete answer (CAT-2) and guards that the end comes once
 * (CAT-1).
 *
 * <p>Reasoning ({@code reasoning_content}) is no part of the answer. It stops the wait for the
 * first token, because the endpoint is plainly at work, but it is not the first token of the
 * figures, and an answer that fails while the model still reasons has failed before its first
 * token.
 *
 * <p>For one answer and one thread at a time.
 */
final class ChatStream implements ResponseBody, EventStreamReader.Events {

  private static final Logger LOG = System.getLogger(ChatStream.class.getName());
  private static final int MAX_DETAIL = 500;

  private final AnswerText text = new AnswerText();
  private final EventStreamReader reader;
  private final ChatChunkReader chunks;
  private final StreamLimits limits;
  private final CallMeter meter;
  private final UnaryOperator<String> redaction;
  private final AnswerSink sink;

  private String finishReason = "";
  private Usage usage;
  private boolean ended;
  private boolean endedByProtocol;
  private HttpRefusal refusal;

  ChatStream(
      ChatChunkReader chunks,
      StreamLimits limits,
      CallMeter meter,
      UnaryOperator<String> redaction,
      AnswerSink sink) {
    this.reader = new EventStreamReader(limits.maxLineBytes(), limits.maxBytes(), this);
    this.chunks = chunks;
    this.limits = limits;
    this.meter = meter;
    this.redaction = redaction;
    this.sink = sink;
  }

  boolean ended() {
    return ended;
  }

  /** Whether it ended as the protocol wants it, so that the connection may be used again. */
  boolean endedByProtocol() {
    return endedByProtocol;
  }

  /** No answer will come, because the endpoint refused. */
  void refused(HttpRefusal how) {
    refusal = how;
  }

  @Override
  public void feed(ByteBuffer buffer) {
    reader.feed(buffer);
  }

  @Override
  public void cleanEnd() {
    if (!ended) {
      finish("the response ended");
    }
  }

  @Override
  public void abandon(FailureReason reason, String detail) {
    if (ended) {
      return;
    }
    String line = redaction.apply(detail).replaceAll("\\p{Cntrl}+", " ").strip();
    String cut = line.length() <= MAX_DETAIL ? line : line.substring(0, MAX_DETAIL) + " ...";
    end(new AnswerEnd.Failed(reason, cut, !meter.hasText(), meter.figures(), refusal));
  }

  void cancel() {
    if (!ended) {
      end(new AnswerEnd.Cancelled(meter.figures()));
    }
  }

  @Override
  public void broken(FailureReason reason, String detail) {
    abandon(reason, detail);
  }

  @Override
  public void event(String type, String data) {
    if (ended) {
      return;
    }
    if (type.equals("error")) {
      abandon(FailureReason.UPSTREAM_ERROR, data.isBlank() ? "an error event" : data);
    } else if (data.strip().equals("[DONE]")) {
      finish("[DONE]");
    } else if (!data.isBlank()) {
      Optional<ChatChunk> chunk = chunks.read(data);
      chunk.ifPresentOrElse(
          c -> take(c, data), () -> abandon(FailureReason.MALFORMED, "no chunk: " + data));
    }
  }

  private void take(ChatChunk chunk, String data) {
    if (chunk.error()) {
      abandon(FailureReason.UPSTREAM_ERROR, data);
      return;
    }
    meter.life(chunk.reasoning() || !chunk.content().isEmpty());
    usage = chunk.usage() == null ? usage : chunk.usage();
    finishReason = finishReason.isEmpty() ? chunk.finishReason() : finishReason;
    give(text.add(chunk.content()));
    if (chunk.toolCalls()) {
      abandon(FailureReason.TOOL_CALLS, "the model asked for a tool");
    }
  }

  private void give(String piece) {
    if (piece.isEmpty() || ended) {
      return;
    }
    if (piece.length() > limits.maxAnswerCharacters() - meter.characters()) {
      abandon(
          FailureReason.ANSWER_TOO_LONG,
          "more than " + limits.maxAnswerCharacters() + " characters");
      return;
    }
    meter.text(piece.length());
    try {
      sink.text(piece);
    } catch (RuntimeException | Error e) {
      LOG.log(Level.ERROR, "the receiver of an answer refused its text", e);
      abandon(FailureReason.SINK_FAILED, e.toString());
    }
  }

  private void finish(String how) {
    endedByProtocol = true;
    give(text.rest());
    switch (finishReason) {
      case "" -> abandon(FailureReason.TRUNCATED, how + " came without a finish_reason");
      case "stop", "eos_token", "stop_sequence" -> complete(FinishReason.STOP);
      case "length" -> complete(FinishReason.LENGTH);
      case "content_filter" -> filtered();
      case "tool_calls", "function_call" -> abandon(FailureReason.TOOL_CALLS, finishReason);
      default -> abandon(FailureReason.UNKNOWN_FINISH, "finish_reason " + finishReason);
    }
  }

  private void complete(FinishReason reason) {
    if (!meter.hasText()) {
      abandon(FailureReason.EMPTY, "finished (" + finishReason + ") without text");
    } else if (!ended) {
      end(new AnswerEnd.Complete(reason, usage, meter.figures()));
    }
  }

  private void filtered() {
    if (!ended) {
      end(new AnswerEnd.Filtered(meter.figures()));
    }
  }

  private void end(AnswerEnd end) {
    ended = true;
    try {
      sink.end(end);
    } catch (RuntimeException | Error e) {
      LOG.log(Level.ERROR, "the receiver of an answer refused its end", e);
    }
  }
}
