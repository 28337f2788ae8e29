package org.privatearena.catalog.control;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads server-sent events out of bytes as they come, by the rules of the WHATWG HTML standard,
 * section 9.2.6, "Interpreting an event stream". Stricter than the standard in one point: bytes
 * that are not UTF-8 break the stream instead of becoming replacement characters. The fields {@code
 * id} and {@code retry} are for reconnecting, which a model's answer does not know, and are
 * skipped.
 *
 * <p>For one stream and one thread at a time.
 */
final class EventStreamReader {

  /** Takes what was read. */
  interface Events {

    /**
     * One event with data, possibly empty.
     *
     * @param type {@code message} where the stream names none
     */
    void event(String type, String data);

    /** The stream cannot be read further; nothing follows. */
    void broken(FailureReason reason, String detail);
  }

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final StringBuilder data = new StringBuilder();
  private final int maxLineBytes;
  private final long maxBytes;
  private final Events events;

  private byte[] line = new byte[512];
  private int lineLength;
  private boolean firstLine = true;
  private boolean afterCarriageReturn;
  private boolean hasData;
  private String type = "";
  private long bytes;
  private boolean broken;

  EventStreamReader(int maxLineBytes, long maxBytes, Events events) {
    this.maxLineBytes = maxLineBytes;
    this.maxBytes = maxBytes;
    this.events = events;
  }

  /**
   * Reads all of the buffer. What stands after the last blank line when the stream ends is no
   * event, says the standard, so the end of a stream needs no call.
   */
  void feed(ByteBuffer buffer) {
    while (buffer.hasRemaining() && !broken) {
      byte next = buffer.get();
      if (++bytes > maxBytes) {
        breakOff(FailureReason.STREAM_TOO_LONG, "more than " + maxBytes + " bytes");
      } else if (next == '\n' && afterCarriageReturn) {
        afterCarriageReturn = false;
      } else if (next == '\n' || next == '\r') {
        afterCarriageReturn = next == '\r';
        endLine();
      } else {
        afterCarriageReturn = false;
        append(next);
      }
    }
  }

  private void append(byte next) {
    if (lineLength == maxLineBytes) {
      breakOff(FailureReason.LINE_TOO_LONG, "a line of more than " + maxLineBytes + " bytes");
      return;
    }
    if (lineLength == line.length) {
      line = Arrays.copyOf(line, Math.min(maxLineBytes, 2 * line.length));
    }
    line[lineLength++] = next;
  }

  private void endLine() {
    int start = firstLine && startsWithByteOrderMark() ? BYTE_ORDER_MARK.length : 0;
    int length = lineLength - start;
    firstLine = false;
    lineLength = 0;
    if (length == 0) {
      dispatch();
      return;
    }
    try {
      field(utf8.decode(ByteBuffer.wrap(line, start, length)).toString());
    } catch (CharacterCodingException e) {
      breakOff(FailureReason.MALFORMED, "a line that is not UTF-8");
    }
  }

  private boolean startsWithByteOrderMark() {
    return lineLength >= BYTE_ORDER_MARK.length
        && Arrays.equals(line, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, 3);
  }

  private void field(String text) {
    int colon = text.indexOf(':');
    String name = colon < 0 ? text : text.substring(0, colon);
    int start = colon < 0 ? text.length() : colon + 1;
    String value = text.substring(text.startsWith(" ", start) ? start + 1 : start);
    if (name.equals("data")) {
      if (hasData) {
        data.append('\n');
      }
      hasData = true;
      data.append(value);
      if (data.length() > maxLineBytes) {
        breakOff(FailureReason.LINE_TOO_LONG, "an event of more than " + maxLineBytes + " bytes");
      }
    } else if (name.equals("event")) {
      type = value;
    }
  }

  private void dispatch() {
    if (hasData) {
      events.event(type.isEmpty() ? "message" : type, data.toString());
    }
    data.setLength(0);
    hasData = false;
    type = "";
  }

  private void breakOff(FailureReason reason, String detail) {
    broken = true;
    events.broken(reason, detail);
  }
}
