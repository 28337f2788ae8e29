package org.privatearena.rating.control;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What of the style of answers a board can leave out of its ratings, in the order of its terms. */
public enum StyleTerm {
  TOKENS("tokens"),
  HEADERS("headers"),
  LISTS("lists"),
  BOLD("bold");

  private final String key;

  StyleTerm(String key) {
    this.key = key;
  }

  /** Its name in addresses and as a term of a board. */
  public String key() {
    return key;
  }

  /** The one of that name. */
  public static Optional<StyleTerm> of(String key) {
    return Arrays.stream(values()).filter(term -> term.key.equals(key)).findFirst();
  }

  /** All of them. */
  public static List<StyleTerm> all() {
    return List.of(values());
  }
}
