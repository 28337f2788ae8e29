package org.privatearena.compliance.search.control;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words that are looked for: they stand in a text next to each other in this order, whatever the
 * case of letters, the kind of spaces between them, and the form in which Unicode writes a sign.
 */
final class Wanted {

  private final String folded;

  Wanted(String words) {
    this.folded = fold(words);
  }

  boolean in(String text) {
    return fold(text).contains(folded);
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip();
  }
}
