package org.privatearena.battle.category.control;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.privatearena.battle.category.entity.Category;

/**
 * Labels prompts by rules, on this server, in some milliseconds; the same text gets the same labels
 * for the same {@link #VERSION}. What the rules are and how often they are right stands in
 * docs/categories.md.
 */
public class PromptClassifier {

  /** Of rules, limits, languages and model together; another number where any label may differ. */
  public static final int VERSION = 1;

  /** Characters (UTF-16 units) from which on a prompt is long. */
  public static final int LONG = 2000;

  /**
   * Rules read this much of a prompt's beginning and of its end, where people say what they want.
   */
  private static final int BEGINNING = 2500;

  private static final int END = 1000;

  private final Map<Category, RuleBook> books = new EnumMap<>(Category.class);
  private final LanguageFinder languages = new LanguageFinder();

  /** Reads rules and model; half a second. */
  public PromptClassifier() {
    for (Category category : Category.values()) {
      if (category != Category.MULTI_TURN && category != Category.LONG_PROMPT) {
        books.put(category, RuleBook.read(category.key()));
      }
    }
  }

  /**
   * @param prompt whatever somebody sent; up to 30,000 characters are labelled in bounded time
   * @param turn its number in the battle, from 1
   */
  public Labels label(String prompt, int turn) {
    Set<Category> found = EnumSet.noneOf(Category.class);
    String read = Normalizer.normalize(beginningAndEnd(prompt), Normalizer.Form.NFKC);
    books.forEach(
        (category, book) -> {
          if (book.applyTo(read)) {
            found.add(category);
          }
        });
    if (turn > 1) {
      found.add(Category.MULTI_TURN);
    }
    if (prompt.length() >= LONG) {
      found.add(Category.LONG_PROMPT);
    }
    return new Labels(found, languages.find(prompt));
  }

  private static String beginningAndEnd(String prompt) {
    return prompt.length() <= BEGINNING + END
        ? prompt
        : prompt.substring(0, BEGINNING) + "\n" + prompt.substring(prompt.length() - END);
  }
}
