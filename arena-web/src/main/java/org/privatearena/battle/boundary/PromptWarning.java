package org.privatearena.battle.boundary;

import java.util.List;
import org.privatearena.battle.control.Begun;

/**
 * What a person is shown of a prompt that was withheld, in the person's own words.
 *
 * @param blocked whether it cannot be sent at all
 * @param places the first of what was found
 * @param more how many there are beside these
 * @param start of the first, in the prompt, in UTF-16 units
 * @param end the place behind it
 */
public record PromptWarning(boolean blocked, List<Place> places, int more, int start, int end) {

  private static final int MOST = 5;
  private static final int LONGEST = 60;
  private static final int AROUND = 24;

  /**
   * Something that was found, and what stands around it.
   *
   * @param kind the last part of a key {@code warning.kind.*} of the bundle
   */
  public record Place(String kind, String before, String found, String behind) {}

  static PromptWarning of(String prompt, Begun.Withheld withheld) {
    List<Begun.Found> found = withheld.found();
    return new PromptWarning(
        withheld.code().equals("prompt-has-secrets"),
        found.stream().limit(MOST).map(f -> place(prompt, f)).toList(),
        Math.max(0, found.size() - MOST),
        found.get(0).start(),
        found.get(0).end());
  }

  private static Place place(String prompt, Begun.Found found) {
    int from = whole(prompt, Math.max(0, found.start() - AROUND));
    int to = whole(prompt, Math.min(prompt.length(), found.end() + AROUND));
    int cut = whole(prompt, Math.min(found.end(), found.start() + LONGEST));
    return new Place(
        found.kind(),
        (from > 0 ? "…" : "") + prompt.substring(from, found.start()),
        prompt.substring(found.start(), cut) + (cut < found.end() ? "…" : ""),
        prompt.substring(found.end(), to) + (to < prompt.length() ? "…" : ""));
  }

  /** A place that divides no character. */
  private static int whole(String text, int at) {
    boolean within =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return within ? at + 1 : at;
  }
}
