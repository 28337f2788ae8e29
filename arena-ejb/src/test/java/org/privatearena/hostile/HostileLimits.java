package org.privatearena.hostile;

/**
 * How large an answer may become before it is cut off, because some streams go beyond that.
 *
 * @param characters of the text, in UTF-16 units
 * @param lineBytes of one line of the stream
 * @param bytes of the whole body
 */
public record HostileLimits(int characters, int lineBytes, int bytes) {

  /** So small that a stream can be cut at every byte. */
  public static final HostileLimits SMALL = new HostileLimits(400, 1_500, 6_000);

  /** What the server of the tests is started with; the characters are the usual ones. */
  public static final HostileLimits SERVER = new HostileLimits(200_000, 1 << 18, 2 << 20);
}
