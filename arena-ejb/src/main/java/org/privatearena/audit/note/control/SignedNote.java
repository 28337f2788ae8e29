package org.privatearena.audit.note.control;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A text and signatures of it (C2SP signed-note): the text, which ends in a line feed, an empty
 * line, and a line {@code — name Base64(key id || signature)} for each signature.
 */
public final class SignedNote {

  /** Longer notes are refused unread. */
  public static final int MOST_CHARACTERS = 1_000_000;

  private static final int MOST_SIGNATURES = 100;
  private static final int ID_BYTES = 4;
  private static final int TIME_BYTES = 8;
  private static final int ED25519_BYTES = 64;
  private static final String DASH = "\u2014 ";

  /** One line under the text; the bytes are key id and signature. */
  private record Line(String name, String base64) {

    String written() {
      return DASH + name + " " + base64 + "\n";
    }

    byte[] bytes() {
      return StrictBase64.decode(base64);
    }
  }

  private final String text;
  private final List<Line> lines;

  private SignedNote(String text, List<Line> lines) {
    this.text = text;
    this.lines = List.copyOf(lines);
  }

  /**
   * A note without signatures yet.
   *
   * @throws IllegalArgumentException where the text does not end in a line feed
   */
  static SignedNote of(String text) {
    if (!text.endsWith("\n")) {
      throw new IllegalArgumentException("a note's text ends in a line feed");
    }
    return new SignedNote(text, List.of());
  }

  SignedNote with(VerifierKey key, byte type, byte[] signature) {
    byte[] bytes =
        ByteBuffer.allocate(ID_BYTES + signature.length).put(key.id(type)).put(signature).array();
    List<Line> more = new ArrayList<>(lines);
    more.add(new Line(key.name(), StrictBase64.encode(bytes)));
    return new SignedNote(text, more);
  }

  /**
   * Reads a note; says nothing about who signed it.
   *
   * @throws IllegalArgumentException where it is no note; the message says why
   */
  public static SignedNote parse(String note) {
    if (note.length() > MOST_CHARACTERS) {
      throw new IllegalArgumentException("a note of more than a million characters");
    }
    int cut = note.lastIndexOf("\n\n");
    if (cut < 0 || !note.endsWith("\n") || cut + 2 >= note.length()) {
      throw new IllegalArgumentException("no empty line with signatures after it");
    }
    if (note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      throw new IllegalArgumentException("a control character in a note");
    }
    String[] under = note.substring(cut + 2, note.length() - 1).split("\n", -1);
    if (under.length > MOST_SIGNATURES) {
      throw new IllegalArgumentException("more than 100 signatures");
    }
    return new SignedNote(
        note.substring(0, cut + 1), Arrays.stream(under).map(SignedNote::line).toList());
  }

  private static Line line(String line) {
    String[] parts = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : null;
    if (parts == null || parts.length != 2 || parts[0].isEmpty()) {
      throw new IllegalArgumentException("no signature line: " + line);
    }
    Line read = new Line(parts[0], parts[1]);
    if (read.bytes().length <= ID_BYTES) {
      throw new IllegalArgumentException("a signature of nothing: " + line);
    }
    return read;
  }

  /**
   * Whether every signature is as long as one of Ed25519 is, with a time or without: one that was
   * cut off is not.
   */
  public boolean whole() {
    return lines.stream()
        .mapToInt(line -> line.bytes().length - ID_BYTES)
        .allMatch(length -> length == ED25519_BYTES || length == TIME_BYTES + ED25519_BYTES);
  }

  /** Ends in a line feed. */
  public String text() {
    return text;
  }

  /**
   * The key that signed the text.
   *
   * @param trusted keys to look among
   * @return empty where none of them signed
   * @throws IllegalArgumentException where a line claims to be by a trusted key and is not
   */
  public Optional<VerifierKey> signer(Collection<VerifierKey> trusted) {
    byte[] message = text.getBytes(StandardCharsets.UTF_8);
    Optional<VerifierKey> found = Optional.empty();
    for (Line line : lines) {
      for (VerifierKey key : trusted) {
        if (by(line, key, VerifierKey.ED25519)) {
          if (!key.signed(message, signature(line))) {
            throw new IllegalArgumentException("the signature of " + key.name() + " is not good");
          }
          found = found.or(() -> Optional.of(key));
        }
      }
    }
    return found;
  }

  /**
   * When the signer says that it signed, to the second.
   *
   * @return empty where there is no cosignature by the key
   * @throws IllegalArgumentException where there is one and it is not good
   */
  public Optional<Instant> time(VerifierKey key) {
    Optional<Instant> found = Optional.empty();
    for (Line line : lines) {
      if (by(line, key, VerifierKey.COSIGNATURE)) {
        Instant time = time(line, key);
        found = found.or(() -> Optional.of(time));
      }
    }
    return found;
  }

  private Instant time(Line line, VerifierKey key) {
    ByteBuffer timed = ByteBuffer.wrap(signature(line));
    if (timed.remaining() <= Long.BYTES) {
      throw new IllegalArgumentException("a cosignature without a time");
    }
    long seconds = timed.getLong();
    byte[] signature = new byte[timed.remaining()];
    timed.get(signature);
    if (!key.signed(cosigned(seconds, text), signature)) {
      throw new IllegalArgumentException("the cosignature of " + key.name() + " is not good");
    }
    return Instant.ofEpochSecond(seconds);
  }

  /** Signature lines of any kind. */
  public int signatures() {
    return lines.size();
  }

  /** Whether every line is by one of these keys. */
  public boolean onlyBy(Collection<VerifierKey> keys) {
    return lines.stream()
        .allMatch(
            line ->
                keys.stream()
                    .anyMatch(
                        key ->
                            by(line, key, VerifierKey.ED25519)
                                || by(line, key, VerifierKey.COSIGNATURE)));
  }

  private static boolean by(Line line, VerifierKey key, byte type) {
    return line.name().equals(key.name())
        && Arrays.equals(Arrays.copyOf(line.bytes(), ID_BYTES), key.id(type));
  }

  private static byte[] signature(Line line) {
    byte[] bytes = line.bytes();
    return Arrays.copyOfRange(bytes, ID_BYTES, bytes.length);
  }

  /** What a cosigner signs. */
  static byte[] cosigned(long seconds, String text) {
    return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
  }

  /** The note as it is kept and sent. */
  public String written() {
    StringBuilder note = new StringBuilder(text).append('\n');
    lines.forEach(line -> note.append(line.written()));
    return note.toString();
  }

  @Override
  public String toString() {
    return written();
  }
}
