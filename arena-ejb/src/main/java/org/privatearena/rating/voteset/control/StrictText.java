package org.privatearena.rating.voteset.control;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.privatearena.rating.voteset.entity.Fault;

/**
 * Text in UTF-8 that knows its lines: a byte that is no UTF-8 and a line that is too long end it
 * with {@link UnreadableFile} and the line's number, and what stood before them is given first. A
 * byte order mark is left out.
 */
final class StrictText extends Reader {

  private static final int BUFFER = 1 << 16;
  private static final char MARK = '\ufeff';

  private final InputStream bytes;
  private final int longestLine;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer coming = ByteBuffer.allocate(BUFFER).flip();
  private final CharBuffer decoded = CharBuffer.allocate(BUFFER).flip();
  private boolean ended;
  private boolean begun;
  private boolean afterReturn;
  private long lines;
  private int length;
  private UnreadableFile fault;

  /**
   * @param longestLine in characters (UTF-16 units)
   */
  StrictText(InputStream bytes, int longestLine) {
    this.bytes = bytes;
    this.longestLine = longestLine;
  }

  @Override
  public int read(char[] target, int from, int most) throws IOException {
    while (!decoded.hasRemaining()) {
      if (fault != null) {
        throw fault;
      }
      if (!decodeMore()) {
        return -1;
      }
    }
    int length = Math.min(most, decoded.remaining());
    decoded.get(target, from, length);
    return length;
  }

  /**
   * @return false at the end
   */
  private boolean decodeMore() throws IOException {
    decoded.clear();
    CoderResult result = decoder.decode(coming, decoded, ended);
    decoded.flip();
    if (!begun && decoded.hasRemaining()) {
      begun = true;
      if (decoded.get(0) == MARK) {
        decoded.get();
      }
    }
    count();
    if (result.isError()) {
      fail(Fault.NOT_UTF_8, "0x%02X".formatted(coming.get(coming.position())));
    } else if (result.isUnderflow() && fault == null) {
      if (ended) {
        return decoded.hasRemaining();
      }
      fill();
    }
    return true;
  }

  private void fill() throws IOException {
    coming.compact();
    try {
      int read = bytes.read(coming.array(), coming.position(), coming.remaining());
      ended = read < 0;
      coming.position(coming.position() + Math.max(0, read));
    } catch (UnreadableFile e) {
      fail(e.fileFault().fault(), "");
    } catch (ZipException | EOFException e) {
      fail(Fault.GZIP_BROKEN, "");
    }
    coming.flip();
  }

  private void count() {
    for (int i = decoded.position(); i < decoded.limit(); i++) {
      char c = decoded.get(i);
      if (c == '\n' || c == '\r') {
        lines += c == '\n' && afterReturn ? 0 : 1;
        length = 0;
      } else if (++length > longestLine) {
        fail(Fault.LINE_TOO_LONG, "");
        decoded.limit(i);
        return;
      }
      afterReturn = c == '\r';
    }
  }

  private void fail(Fault why, String detail) {
    if (fault == null) {
      fault = new UnreadableFile(why, lines + 1, detail);
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
