package org.privatearena.battle.control;

import java.util.List;

/**
 * A prompt that may be sent: not blank, not too long, valid Unicode, no control characters but tab
 * and line feed (a carriage return becomes a line feed). Right-to-left text and emoji are prompts
 * like any other.
 */
public record Prompt(String text) {

  /** What came of a text that somebody typed. */
  public sealed interface Check permits Accepted, Refused {}

  /** The text is a prompt. */
  public record Accepted(Prompt prompt) implements Check {}

  /**
   * The text is none.
   *
   * @param code stable, such as {@code prompt-too-long}
   * @param sentence what is wrong and what to do, for the person, in English
   * @param figures what the sentence names, for the same sentence in another language
   */
  public record Refused(String code, String sentence, List<Object> figures) implements Check {
    public Refused {
      figures = List.copyOf(figures);
    }
  }

  /**
   * @param typed null counts as empty
   * @param limit longest prompt in characters (UTF-16 units)
   */
  public static Check check(String typed, int limit) {
    String text = typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n');
    if (text.isBlank()) {
      return new Refused(
          "prompt-empty", "The prompt is empty. Type what both models shall answer.", List.of());
    }
    if (text.length() > limit) {
      return new Refused(
          "prompt-too-long",
          "The prompt has %,d characters; at most %,d can be sent. Shorten it."
              .formatted(text.length(), limit),
          List.of(text.length(), limit));
    }
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      if (unsendable(character)) {
        return new Refused(
            "prompt-control-character",
            "The character U+%04X at position %d cannot be sent. Remove it."
                .formatted(character, i + 1),
            List.of("U+%04X".formatted(character), i + 1));
      }
    }
    return new Accepted(new Prompt(text));
  }

  private static boolean unsendable(int character) {
    boolean control = Character.getType(character) == Character.CONTROL;
    boolean loneSurrogate = Character.getType(character) == Character.SURROGATE;
    return (control && character != '\n' && character != '\t') || loneSurrogate;
  }
}
