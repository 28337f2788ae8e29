package org.privatearena.hostile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One row of the table: what must come of a stream.
 *
 * @param stream its name
 * @param sends the stream in words
 * @param sees what the person sees, one of {@link #WHOLE}, {@link #BEGINNING}, {@link #SENTENCE}
 * @param spelledText of the answer as the table spells it, empty for none
 * @param stored the state of the stored answer and its finish reason or failure
 * @param tokens prompt and completion tokens as the endpoint counted them, empty where it did not
 * @param vote yes or no
 * @param heldIn {@link #ALL} where a battle is held in every mode, else {@link #LIVE}
 */
public record HostileRow(
    String stream,
    String sends,
    String sees,
    String spelledText,
    String stored,
    String tokens,
    String vote,
    String heldIn) {

  public static final String WHOLE = "the whole answer";
  public static final String BEGINNING = "the text so far, then the sentence";
  public static final String SENTENCE = "the sentence";
  public static final String ALL = "all";
  public static final String LIVE = "live";

  private static final String LIMIT = " × limit";
  private static final Pattern SPELLED = Pattern.compile("`(.+)`(" + LIMIT + ")?");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
  private static final List<String> STATES = List.of("COMPLETE", "FAILED", "FILTERED");

  /** Checks that the row says one thing. */
  public HostileRow {
    boolean complete = stored.startsWith("COMPLETE ");
    String must = complete ? WHOLE : spelledText.isEmpty() ? SENTENCE : BEGINNING;
    if (!STATES.contains(stored.split(" ", 2)[0])
        || !sees.equals(must)
        || (complete && spelledText.isEmpty())
        || (!complete && !tokens.isEmpty())
        || !vote.equals(complete ? "yes" : "no")
        || !(heldIn.equals(LIVE) || (heldIn.equals(ALL) && !spelledText.endsWith(LIMIT)))
        || sends.isBlank()) {
      throw new IllegalArgumentException("this row contradicts itself: " + stream);
    }
  }

  /** The text of the answer, as it is shown and stored. */
  public String text(HostileLimits limits) {
    if (spelledText.isEmpty()) {
      return "";
    }
    Matcher spelled = SPELLED.matcher(spelledText);
    if (!spelled.matches()) {
      throw new IllegalArgumentException("no text: " + spelledText);
    }
    String once =
        ESCAPE
            .matcher(spelled.group(1))
            .replaceAll(
                e ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(e.group(1), 16))));
    return spelled.group(2) == null ? once : once.repeat(limits.characters());
  }

  /** The state of the stored answer. */
  public String state() {
    return stored.split(" ", 2)[0];
  }

  /** Null where it has none. */
  public String finishReason() {
    return state().equals("COMPLETE") ? stored.split(" ", 2)[1] : null;
  }

  /** Null where it has none. */
  public String failure() {
    return state().equals("FAILED") ? stored.split(" ", 2)[1] : null;
  }

  /** What rows have in common that come to the same. */
  public String kind() {
    return stored + ", " + sees;
  }

  /** Whether its text is as long as a text may be. */
  public boolean longest() {
    return spelledText.endsWith(LIMIT);
  }

  /** The modes in which battles are held for it, as requests name them. */
  public List<String> modes() {
    return heldIn.equals(ALL) ? List.of("live", "paced", "complete") : List.of("live");
  }

  public boolean votable() {
    return vote.equals("yes");
  }

  @Override
  public String toString() {
    return stream;
  }
}
