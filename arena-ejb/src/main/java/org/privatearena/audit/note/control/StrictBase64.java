package org.privatearena.audit.note.control;

import java.util.Base64;

/**
 * Base64 of RFC 4648, section 4, in its one canonical form: with padding, and without the spare
 * bits and line ends that the platform's decoder lets pass. Two texts never mean the same bytes.
 */
public final class StrictBase64 {

  private StrictBase64() {}

  public static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /**
   * @throws IllegalArgumentException where the text is not what {@link #encode} would have made
   */
  public static byte[] decode(String text) {
    byte[] bytes = Base64.getDecoder().decode(text);
    if (!encode(bytes).equals(text)) {
      throw new IllegalArgumentException("no canonical Base64: " + text);
    }
    return bytes;
  }
}
