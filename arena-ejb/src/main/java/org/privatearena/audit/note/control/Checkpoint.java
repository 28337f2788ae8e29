package org.privatearena.audit.note.control;

import java.util.Arrays;

/**
 * The state of a log as C2SP tlog-checkpoint writes it: origin, size and root, a line each.
 *
 * <p>Equal where all three are.
 */
public final class Checkpoint {

  private static final int ROOT_BYTES = 32;

  private final String origin;
  private final long size;
  private final byte[] root;

  /**
   * @param origin of the log, not empty, without line feeds
   * @param size in leaves, from 0
   * @param root 32 bytes
   */
  public Checkpoint(String origin, long size, byte[] root) {
    if (origin.isEmpty() || origin.indexOf('\n') >= 0 || size < 0 || root.length != ROOT_BYTES) {
      throw new IllegalArgumentException("no checkpoint: " + origin + ", " + size);
    }
    this.origin = origin;
    this.size = size;
    this.root = root.clone();
  }

  /**
   * Reads the text of a note. Lines after the third are extensions and are passed over.
   *
   * @throws IllegalArgumentException where it is no checkpoint; the message says why
   */
  public static Checkpoint parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length < 4 || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
      throw new IllegalArgumentException("no checkpoint: origin, size and root are missing");
    }
    return new Checkpoint(lines[0], Long.parseLong(lines[1]), StrictBase64.decode(lines[2]));
  }

  public String origin() {
    return origin;
  }

  public long size() {
    return size;
  }

  /** 32 bytes. */
  public byte[] root() {
    return root.clone();
  }

  /** The text to sign. */
  public String text() {
    return origin + "\n" + size + "\n" + StrictBase64.encode(root) + "\n";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Checkpoint that && text().equals(that.text());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(root);
  }

  @Override
  public String toString() {
    return text();
  }
}
