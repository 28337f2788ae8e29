package org.privatearena.stack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import org.privatearena.stack.RecordedPlay.Ending;

/** One caller's connection; used by the endpoint's own thread only. */
final class RecordedConnection {

  private final SocketChannel channel;
  private final SelectionKey key;
  private final RecordedReplies replies;
  private final Deque<ByteBuffer> unsent = new ArrayDeque<>();
  private ByteBuffer arrived = ByteBuffer.allocate(4096);
  private RecordedPlay play;
  private int step;
  private long began;
  private boolean closing;

  RecordedConnection(SocketChannel channel, SelectionKey key, RecordedReplies replies) {
    this.channel = channel;
    this.key = key;
    this.replies = replies;
  }

  boolean playing() {
    return play != null;
  }

  /**
   * Takes what has arrived.
   *
   * @return whether a play began, whose first step is due now
   */
  boolean read(long now) {
    try {
      if (!arrived.hasRemaining()) {
        arrived = ByteBuffer.allocate(arrived.capacity() * 2).put(arrived.flip());
      }
      if (channel.read(arrived) < 0) {
        close();
        return false;
      }
    } catch (IOException e) {
      close();
      return false;
    }
    return !playing() && begin(now);
  }

  /**
   * Sends every step that is due.
   *
   * @return when the next one is, or empty if nothing more is due here
   */
  OptionalLong advance(long now) {
    while (playing()) {
      while (step < play.steps().size()) {
        long due = began + play.steps().get(step).afterNanos();
        if (due > now) {
          flush();
          return playing() ? OptionalLong.of(due) : OptionalLong.empty();
        }
        unsent.add(ByteBuffer.wrap(play.steps().get(step++).bytes().get()));
      }
      closing = play.ending() == Ending.CLOSE;
      if (play.ending() != Ending.HANG) {
        play = null;
      }
      flush();
      if (playing() || closing || !key.isValid() || !begin(now)) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.empty();
  }

  /** Sends what the network takes now and asks to be called when it takes the rest. */
  void flush() {
    try {
      while (!unsent.isEmpty()) {
        channel.write(unsent.peek());
        if (unsent.peek().hasRemaining()) {
          key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
          return;
        }
        unsent.remove();
      }
      if (closing) {
        close();
      } else {
        key.interestOps(SelectionKey.OP_READ);
      }
    } catch (IOException e) {
      close();
    }
  }

  /** Ends the play, whoever wanted that. */
  void close() {
    play = null;
    unsent.clear();
    key.cancel();
    try {
      channel.close();
    } catch (IOException e) {
      // The connection is given up in either case.
    }
  }

  private boolean begin(long now) {
    arrived.flip();
    try {
      Optional<RecordedRequest> request = RecordedRequest.take(arrived);
      if (request.isEmpty()) {
        return false;
      }
      RecordedPlay reply = replies.to(request.get());
      play = request.get().close() ? reply.ending(Ending.CLOSE) : reply;
    } catch (IllegalArgumentException e) {
      play = RecordedReplies.refusal(400, e.getMessage(), "bad_request").ending(Ending.CLOSE);
    } finally {
      arrived.compact();
    }
    step = 0;
    began = now;
    return true;
  }
}
