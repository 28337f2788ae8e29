package org.privatearena.battle.safety.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers of payment cards: a known beginning with its length, and a right check digit by Luhn's
 * rule (ISO/IEC 7812). In one piece or in groups with one divider.
 */
final class CardNumbers {

  private static final int SHORTEST = 13;
  private static final int LONGEST = 19;

  private static final Pattern KNOWN =
      Pattern.compile(
          "4(?:\\d{12}|\\d{15}|\\d{18})"
              + "|(?:5[1-5]\\d\\d|222[1-9]|22[3-9]\\d|2[3-6]\\d\\d|27[01]\\d|2720)\\d{12}"
              + "|3[47]\\d{13}"
              + "|3(?:0[0-5]|[689]\\d)\\d{11}"
              + "|(?:6011|65\\d\\d|64[4-9]\\d)\\d{12,15}"
              + "|35(?:2[89]|[3-8]\\d)\\d{12,15}"
              + "|62\\d{14,17}"
              + "|(?:5018|5020|5038|5893|6304|6759|676[1-3])\\d{9,15}");

  private CardNumbers() {}

  static List<Finding> in(String text) {
    DigitGroups groups = new DigitGroups(text);
    List<Finding> found = new ArrayList<>();
    for (int from = 0; from < groups.size(); from++) {
      int to = end(groups, from);
      if (to > 0) {
        found.add(new Finding(FindingKind.CARD, groups.start(from), groups.end(to - 1)));
        from = to - 1;
      }
    }
    return found;
  }

  /** The group behind a number that begins with a group; 0 where none does. */
  private static int end(DigitGroups groups, int from) {
    int length = 0;
    for (int to = from + 1; to <= groups.size(); to++) {
      length += groups.length(to - 1);
      if (length > LONGEST) {
        return 0;
      }
      if (length >= SHORTEST && groups.loose(from, to) && checks(groups.digits(from, to))) {
        return to;
      }
      String gap = groups.gap(to - 1);
      boolean one = to == from + 1 || gap.equals(groups.gap(from));
      if (!one || !(gap.equals(" ") || gap.equals("-") || gap.equals("\u00a0"))) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether digits may be the number of a card. */
  static boolean checks(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int value = i % 2 == 1 ? 2 * digit : digit;
      sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0 && KNOWN.matcher(digits).matches();
  }
}
