package org.privatearena.catalog.control;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Guesses which word was meant. */
final class Spelling {

  private static final int MAX_MISTAKES = 2;

  private Spelling() {}

  /** The word that differs in the fewest letters, if it differs in no more than two. */
  static Optional<String> nearest(String written, List<String> words) {
    return words.stream()
        .min(Comparator.comparingInt(word -> mistakes(written, word)))
        .filter(word -> mistakes(written, word) <= MAX_MISTAKES);
  }

  /** Levenshtein's distance, row by row. */
  private static int mistakes(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
