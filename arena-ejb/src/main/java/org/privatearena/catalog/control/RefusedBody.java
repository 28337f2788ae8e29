package org.privatearena.catalog.control;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Keeps the beginning of a body that is no event stream, so that the log can say what it was. */
final class RefusedBody implements ResponseBody {

  private static final int MAX_BYTES = 4096;

  private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
  private final ChatStream stream;
  private final FailureReason reason;
  private final String detail;

  RefusedBody(ChatStream stream, FailureReason reason, String detail) {
    this.stream = stream;
    this.reason = reason;
    this.detail = detail;
  }

  @Override
  public void feed(ByteBuffer buffer) {
    byte[] bytes = new byte[Math.min(buffer.remaining(), MAX_BYTES - beginning.size())];
    buffer.get(bytes);
    buffer.position(buffer.limit());
    beginning.writeBytes(bytes);
    if (beginning.size() == MAX_BYTES) {
      cleanEnd();
    }
  }

  @Override
  public void cleanEnd() {
    String body = beginning.toString(StandardCharsets.UTF_8);
    stream.abandon(reason, body.isBlank() ? detail : detail + ": " + body);
  }

  @Override
  public void abandon(FailureReason why, String how) {
    cleanEnd();
  }
}
