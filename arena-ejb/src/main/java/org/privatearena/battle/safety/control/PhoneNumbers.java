package org.privatearena.battle.safety.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers of telephones: international ones with a country's code as of ITU-T E.164, North American
 * ones, national ones that begin with 0, and whatever is said to be one.
 */
final class PhoneNumbers {

  private static final int LONGEST = 15;
  private static final int SHORTEST_INTERNATIONAL = 8;
  private static final int SHORTEST_NATIONAL = 9;
  private static final int LONGEST_NATIONAL = 12;
  private static final int SHORTEST_SAID = 7;
  private static final int LOOK_BACK = 40;

  private static final Set<String> DIVIDERS =
      Set.of(
          " ", "-", ".", "/", "\u00a0", " (", ") ", ")", "(", " - ", " / ", "-(", ")-", "\u2011");

  private static final Pattern COUNTRY =
      Pattern.compile(
          "(?:1|7|2[07]|2[1-689]\\d|3[0-469]|3[578]\\d|4[013-9]|42\\d|5[1-8]|5[09]\\d"
              + "|6[0-6]|6[7-9]\\d|8[1246]|8[0578]\\d|9[0-58]|9[679]\\d)\\d*");

  private static final Pattern SAID =
      Pattern.compile(
          "(?:\\b(?:tel|telephone|phone|mobile|cell|fax|call|whatsapp|telefon|handy|mobil|rufnummer"
              + "|telefonnummer|handynummer|portable)|téléphone|tél)\\b[. ]?"
              + "(?:number|no|nr|nummer|numéro)?[. ]?(?:is|ist|est|at|me at|unter|au)?[ :.#]*[(]?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private PhoneNumbers() {}

  static List<Finding> in(String text) {
    DigitGroups groups = new DigitGroups(text);
    List<Finding> found = new ArrayList<>();
    for (int from = 0; from < groups.size(); from++) {
      int to = end(text, groups, from);
      if (to > 0) {
        char before = groups.before(from);
        int start = groups.start(from) - (before == '+' || before == '(' ? 1 : 0);
        found.add(new Finding(FindingKind.PHONE, start, groups.end(to - 1)));
        from = to - 1;
      }
    }
    return found;
  }

  /** The group behind a number that begins with a group; 0 where none does. */
  private static int end(String text, DigitGroups groups, int from) {
    int to = together(groups, from);
    if (!groups.loose(from, to)) {
      return 0;
    }
    String digits = groups.digits(from, to);
    boolean plus = groups.before(from) == '+' && !addition(text, groups.start(from) - 1);
    boolean begins = from == 0 || !DIVIDERS.contains(groups.gap(from - 1));
    boolean zeros = begins && groups.digits(from).startsWith("00") && to > from + 1;
    boolean phone =
        (plus && international(digits))
            || (zeros && international(digits.substring(2)))
            || northAmerican(groups, from, to)
            || (begins && national(groups, from, to, digits.length()))
            || (digits.length() >= SHORTEST_SAID && said(text, groups.start(from)));
    return phone ? to : 0;
  }

  /** Whether a plus sign adds something to what stands before it. */
  private static boolean addition(String text, int plus) {
    return plus > 0 && Character.isLetterOrDigit(text.charAt(plus - 1));
  }

  /** The group behind those that may be one number. */
  private static int together(DigitGroups groups, int from) {
    int to = from + 1;
    int length = groups.length(from);
    while (to < groups.size()
        && DIVIDERS.contains(groups.gap(to - 1))
        && length + groups.length(to) <= LONGEST) {
      length += groups.length(to);
      to++;
    }
    return to;
  }

  private static boolean international(String digits) {
    return digits.length() >= SHORTEST_INTERNATIONAL
        && digits.length() <= LONGEST
        && COUNTRY.matcher(digits).matches();
  }

  private static boolean northAmerican(DigitGroups groups, int from, int to) {
    boolean country = to - from == 4 && groups.digits(from).equals("1");
    int area = country ? from + 1 : from;
    return to - area == 3
        && groups.digits(area).matches("[2-9]\\d\\d")
        && groups.digits(area + 1).matches(groups.gap(area).equals(" ") ? "[2-9]\\d\\d" : "\\d{3}")
        && groups.length(area + 2) == 4
        && !groups.gap(area + 1).equals("/");
  }

  private static boolean national(DigitGroups groups, int from, int to, int length) {
    String first = groups.digits(from);
    if (!first.matches("0[1-9]\\d*") || length < SHORTEST_NATIONAL || length > LONGEST_NATIONAL) {
      return false;
    }
    if (first.length() > 2) {
      return to - from > 1 && first.length() < 6 && !groups.gap(from).equals(".");
    }
    // As in France: five groups of two.
    for (int i = from; i < to; i++) {
      if (groups.length(i) != 2) {
        return false;
      }
    }
    return to - from == 5;
  }

  private static boolean said(String text, int start) {
    return SAID.matcher(text.substring(Math.max(0, start - LOOK_BACK), start)).find();
  }
}
