package org.privatearena.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a page shows all that a model wrote. Compared are letters and digits, in their order,
 * because Markdown takes and gives the rest. Letters and digits may be missing only where Markdown
 * means something else by them: the number of a list item, the language of a code block, the
 * address and title of a link, the name of an entity. None may be added.
 */
final class ShownText {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern NOT_SHOWN =
      Pattern.compile(
          "^[\\s>*+-]*(?:\\d{1,9}[.)](?:\\s|$)[\\s>*+-]*)+"
              + "|^[\\s>*+-]*(?:```|~~~).*$"
              + "|\\]\\([^)]*\\)"
              + "|&#?\\w{1,32};",
          Pattern.MULTILINE);
  private static final Pattern TAG = Pattern.compile("<!--.*?-->|<[^<>]*>", Pattern.DOTALL);
  private static final Pattern ENTITY = Pattern.compile("&(?:#(x?[0-9a-fA-F]+)|(lt|gt|amp|quot));");

  private ShownText() {}

  /** What is wrong with the text that is shown of an answer; empty where it is all there. */
  static Optional<String> fault(String answer, String shown) {
    String visible = OTHER.matcher(shown).replaceAll("");
    List<int[]> hidden = hidden(answer);
    Set<Integer> reached = Set.of(0);
    Matcher word = WORD.matcher(answer);
    while (word.find()) {
      Set<Integer> next = new HashSet<>();
      int start = word.start();
      boolean mayBeMissing = hidden.stream().anyMatch(at -> at[0] <= start && start < at[1]);
      for (int at : reached) {
        if (visible.startsWith(word.group(), at)) {
          next.add(at + word.group().length());
        }
        if (mayBeMissing) {
          next.add(at);
        }
      }
      if (next.isEmpty()) {
        return Optional.of("\"" + word.group() + "\" at " + start + " is not shown");
      }
      reached = next;
    }
    return reached.contains(visible.length())
        ? Optional.empty()
        : Optional.of("more is shown than was said");
  }

  private static List<int[]> hidden(String answer) {
    List<int[]> places = new ArrayList<>();
    Matcher matcher = NOT_SHOWN.matcher(answer);
    while (matcher.find()) {
      places.add(new int[] {matcher.start(), matcher.end()});
    }
    return places;
  }

  /** The text of HTML of the kind that the renderer gives: without tags, entities resolved. */
  static String ofHtml(String html) {
    return ENTITY
        .matcher(TAG.matcher(html).replaceAll(""))
        .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group(2))));
  }

  private static String character(String number, String name) {
    if (number != null) {
      return Character.toString(Integer.decode(number.replace("x", "0x")));
    }
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      default -> "&";
    };
  }
}
