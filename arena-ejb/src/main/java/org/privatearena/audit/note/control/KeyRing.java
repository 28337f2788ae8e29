package org.privatearena.audit.note.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys that sign a log, the newest first, as a file keeps them: a line for each key, above it
 * {@code # adopted: reason} where the key began a log of another name. Only the newest signs.
 */
public final class KeyRing {

  private static final String ADOPTED = "# adopted: ";
  private static final int LONGEST_REASON = 1_000;
  private static final Pattern NUMBERED = Pattern.compile("(.*)~(\\d{1,6})");

  private record Held(SigningKey key, String reason) {}

  private final List<Held> keys;

  private KeyRing(List<Held> keys) {
    this.keys = List.copyOf(keys);
  }

  /**
   * A ring of one new key.
   *
   * @param name of the log, without spaces and plus signs
   */
  public static KeyRing of(String name) {
    return new KeyRing(List.of(new Held(SigningKey.generate(name), null)));
  }

  /**
   * Reads the text of a file.
   *
   * @throws IllegalArgumentException where it holds no key, or something else; the message never
   *     tells a key
   */
  public static KeyRing parse(String text) {
    List<Held> keys = new ArrayList<>();
    String reason = null;
    for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
      if (line.startsWith(ADOPTED)) {
        reason = line.substring(ADOPTED.length()).strip();
      } else {
        keys.add(new Held(SigningKey.parse(line), reason));
        reason = null;
      }
    }
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("it holds no key");
    }
    return new KeyRing(keys);
  }

  /** The ring with a new key of the same name in front. */
  public KeyRing rotated() {
    return with(new Held(SigningKey.generate(signing().verifier().name()), null));
  }

  /**
   * The ring with a new key in front that begins a log of another name: the old one with a number.
   *
   * @param reason one line, kept with the key and written into the log
   */
  public KeyRing adopted(String reason) {
    String line = reason.strip();
    if (line.isEmpty() || line.length() > LONGEST_REASON || line.lines().count() != 1) {
      throw new IllegalArgumentException(
          "the reason is one line of at most " + LONGEST_REASON + " characters");
    }
    String name = signing().verifier().name();
    Matcher numbered = NUMBERED.matcher(name);
    String next =
        numbered.matches()
            ? numbered.group(1) + "~" + (Integer.parseInt(numbered.group(2)) + 1)
            : name + "~2";
    return with(new Held(SigningKey.generate(next), line));
  }

  private KeyRing with(Held newest) {
    List<Held> more = new ArrayList<>(keys);
    more.add(0, newest);
    return new KeyRing(more);
  }

  /** The key that signs now. */
  public SigningKey signing() {
    return keys.get(0).key();
  }

  /** Why the log of the newest key's name was begun; empty where there was none before it. */
  public Optional<String> reason() {
    String name = signing().verifier().name();
    return keys.stream()
        .filter(held -> held.key().verifier().name().equals(name))
        .map(Held::reason)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The key behind a verifier line; empty where the ring has it not. */
  public Optional<SigningKey> key(VerifierKey verifier) {
    return keys.stream().map(Held::key).filter(k -> k.verifier().equals(verifier)).findFirst();
  }

  /** Who may have signed, the newest first. */
  public List<VerifierKey> verifiers() {
    return keys.stream().map(held -> held.key().verifier()).toList();
  }

  /** The text that {@link #parse} reads; it holds private keys. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Held held : keys) {
      if (held.reason() != null) {
        text.append(ADOPTED).append(held.reason()).append('\n');
      }
      text.append(held.key().line()).append('\n');
    }
    return text.toString();
  }

  /** Never a key. */
  @Override
  public String toString() {
    return "KeyRing of " + keys.size();
  }
}
