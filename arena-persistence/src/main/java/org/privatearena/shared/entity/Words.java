package org.privatearena.shared.entity;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A small set of words (roles, groups, flags) as one text column, a word a line, sorted, so that
 * equal sets are equal columns; the empty set is the empty text. No attribute converter: those are
 * looked up in CDI, which is not ready when the startup beans read entities.
 */
public final class Words {

  private Words() {}

  public static String join(Collection<String> words) {
    return words.stream().sorted().collect(joining("\n"));
  }

  /** The words of a column, sorted; unmodifiable. */
  public static Set<String> split(String column) {
    Set<String> words = new TreeSet<>();
    column.lines().forEach(words::add);
    return Collections.unmodifiableSet(words);
  }
}
