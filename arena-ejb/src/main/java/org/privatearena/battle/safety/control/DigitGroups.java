package org.privatearena.battle.safety.control;

import java.util.ArrayList;
import java.util.List;

/** The runs of digits in a text, and what stands between them. */
final class DigitGroups {

  private record Group(int start, int end) {}

  private final String text;
  private final List<Group> groups = new ArrayList<>();

  DigitGroups(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        at++;
      }
      if (at > start) {
        groups.add(new Group(start, at));
      } else {
        at++;
      }
    }
  }

  int size() {
    return groups.size();
  }

  int start(int i) {
    return groups.get(i).start();
  }

  int end(int i) {
    return groups.get(i).end();
  }

  int length(int i) {
    return end(i) - start(i);
  }

  String digits(int i) {
    return text.substring(start(i), end(i));
  }

  /** The digits of some groups in one. */
  String digits(int from, int to) {
    StringBuilder all = new StringBuilder();
    for (int i = from; i < to; i++) {
      all.append(text, start(i), end(i));
    }
    return all.toString();
  }

  /** What stands between a group and the next, where that is short; else a line break. */
  String gap(int i) {
    boolean near = i + 1 < size() && start(i + 1) - end(i) <= 3;
    return near ? text.substring(end(i), start(i + 1)) : "\n";
  }

  /** The character before a group, a line break where it is the first. */
  char before(int i) {
    return start(i) == 0 ? '\n' : text.charAt(start(i) - 1);
  }

  /** Whether a group is part of a word, or of a number with a fraction, before or behind. */
  boolean loose(int from, int to) {
    char before = before(from);
    int end = end(to - 1);
    char behind = end == text.length() ? '\n' : text.charAt(end);
    boolean fraction = behind == '.' && end + 1 < text.length() && digit(text.charAt(end + 1));
    return !Character.isLetterOrDigit(before)
        && before != '.'
        && before != '_'
        && !Character.isLetter(behind)
        && behind != '_'
        && !fraction;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
