package org.privatearena.blindness;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What must not be found: words in any case, and bytes as they are. Bytes are held as text of one
 * character per byte, as {@link LeakSearch} sees everything.
 */
final class Identifiers {

  private static final List<String> DIGESTS = List.of("MD5", "SHA-1", "SHA-256");

  private final Map<String, String> words = new LinkedHashMap<>();
  private final Map<String, String> bytes = new LinkedHashMap<>();

  /** A word, and what its common digests are: a digest tells one model from another as well. */
  Identifiers word(String what, String word) {
    if (word.length() < 6) {
      throw new IllegalArgumentException("too short to be found by chance alone: " + word);
    }
    words.put(word.toLowerCase(Locale.ROOT), what);
    for (String algorithm : DIGESTS) {
      byte[] digest = digest(algorithm, word);
      words.put(HexFormat.of().formatHex(digest), algorithm + " of " + what);
      raw(algorithm + " of " + what, digest);
    }
    return this;
  }

  /** An id with and without dashes, as its sixteen bytes, and as Java writes it to an object. */
  Identifiers id(String what, UUID id) {
    word(what, id.toString());
    word(what + " without dashes", id.toString().replace("-", ""));
    raw(what + " in bytes", bytes(id.getMostSignificantBits(), id.getLeastSignificantBits()));
    raw(what + " in bytes", bytes(id.getLeastSignificantBits(), id.getMostSignificantBits()));
    return this;
  }

  private void raw(String what, byte[] raw) {
    bytes.put(new String(raw, StandardCharsets.ISO_8859_1), what + ", raw");
  }

  /** In lower case. */
  Set<String> words() {
    return words.keySet();
  }

  /** One character per byte. */
  Set<String> bytes() {
    return bytes.keySet();
  }

  /** Another text for other identifiers. */
  String digest() {
    Set<String> all = new TreeSet<>(words.keySet());
    all.addAll(bytes.keySet());
    return HexFormat.of().formatHex(digest("SHA-256", String.join("\n", all)));
  }

  /** What one of the words or bytes is. */
  String what(String found) {
    return words.containsKey(found) ? words.get(found) : bytes.get(found);
  }

  private static byte[] bytes(long first, long second) {
    return ByteBuffer.allocate(16).putLong(first).putLong(second).array();
  }

  private static byte[] digest(String algorithm, String word) {
    try {
      return MessageDigest.getInstance(algorithm).digest(word.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
