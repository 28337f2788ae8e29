package org.privatearena.battle.safety.control;

import java.util.ArrayList;
import java.util.List;

/** Addresses of e-mail: what stands around an at sign, with a domain of two labels or more. */
final class EmailAddresses {

  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_DOMAIN = 253;

  private EmailAddresses() {}

  static List<Finding> in(String text) {
    List<Finding> found = new ArrayList<>();
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int start = nameBefore(text, at);
      int end = domainBehind(text, at + 1);
      if (start < at && end > 0 && !repository(text, start, at, end)) {
        found.add(new Finding(FindingKind.EMAIL, start, end));
      }
    }
    return found;
  }

  /** As in {@code git@host:path}, which is nobody's address. */
  private static boolean repository(String text, int start, int at, int end) {
    return text.substring(start, at).equals("git")
        && end < text.length()
        && text.charAt(end) == ':';
  }

  private static int nameBefore(String text, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_NAME && ofName(text.charAt(start - 1))) {
      start--;
    }
    while (start < at && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return at > start && text.charAt(at - 1) == '.' ? at : start;
  }

  private static boolean ofName(char c) {
    return Character.isLetterOrDigit(c) || "._%+-'&".indexOf(c) >= 0;
  }

  /** The place behind a domain; 0 where there is none. */
  private static int domainBehind(String text, int from) {
    int end = 0;
    int label = from;
    boolean first = true;
    for (int i = from; i <= text.length() && i - from <= LONGEST_DOMAIN; i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || (c == '-' && i > label)) {
        continue;
      }
      int top = lettersFrom(text, label, i);
      if (!first && top - label >= 2) {
        end = top;
      }
      if (c != '.' || i == label) {
        break;
      }
      first = false;
      label = i + 1;
    }
    return end;
  }

  private static int lettersFrom(String text, int from, int to) {
    int i = from;
    while (i < to && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i == to ? to : from;
  }
}
