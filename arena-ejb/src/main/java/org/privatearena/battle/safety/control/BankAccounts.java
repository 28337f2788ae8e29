package org.privatearena.battle.safety.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * IBANs of ISO 13616: a country, the length that it has there, and check digits by ISO 7064 (the
 * number modulo 97 is 1). Written in one piece or in groups.
 */
final class BankAccounts {

  private static final int MODULUS = 97;

  /** By the registry of SWIFT. */
  private static final Map<String, Integer> LENGTHS = new HashMap<>();

  static {
    Stream.of(
            "15 NO",
            "16 BE",
            "18 DK FI FO GL NL SD",
            "19 MK SI",
            "20 AT BA EE KZ LT LU MN XK",
            "21 CH HR LI LV",
            "22 BG BH CR DE GB GE IE ME RS VA",
            "23 AE GI IL IQ OM SO TL",
            "24 AD CZ ES MD PK RO SA SE SK TN VG",
            "25 LY PT ST",
            "26 IS TR",
            "27 BI DJ FR GR IT MC MR SM",
            "28 AL AZ BY CY DO GT HN HU LB NI PL SV",
            "29 BR EG PS QA UA",
            "30 JO KW MU YE",
            "31 MT SC",
            "32 LC",
            "33 RU")
        .map(line -> line.split(" "))
        .forEach(
            line ->
                Stream.of(line)
                    .skip(1)
                    .forEach(country -> LENGTHS.put(country, Integer.valueOf(line[0]))));
  }

  private BankAccounts() {}

  static List<Finding> in(String text) {
    List<Finding> found = new ArrayList<>();
    for (int at = 0; at + 4 < text.length(); at++) {
      if (begins(text, at)) {
        int end = end(text, at);
        if (end > 0) {
          found.add(new Finding(FindingKind.IBAN, at, end));
          at = end;
        }
      }
    }
    return found;
  }

  private static boolean begins(String text, int at) {
    return letter(text.charAt(at))
        && letter(text.charAt(at + 1))
        && digit(text.charAt(at + 2))
        && digit(text.charAt(at + 3))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /** The place behind an account's number; 0 where it is none. */
  private static int end(String text, int start) {
    Integer length = LENGTHS.get(text.substring(start, start + 2).toUpperCase(Locale.ROOT));
    StringBuilder number = new StringBuilder();
    int at = start;
    while (length != null && at < text.length() && number.length() < length) {
      char c = text.charAt(at);
      boolean gap = (c == ' ' || c == '-' || c == '\u00a0') && number.length() > 0;
      if (letter(c) || digit(c)) {
        number.append(c);
      } else if (!gap || !Character.isLetterOrDigit(text.charAt(at - 1))) {
        return 0;
      }
      at++;
    }
    boolean whole =
        length != null
            && number.length() == length
            && (at == text.length() || !Character.isLetterOrDigit(text.charAt(at)));
    return whole && checks(number) ? at : 0;
  }

  /** Whether check digits are right. */
  static boolean checks(CharSequence number) {
    int rest = 0;
    for (int i = 0; i < number.length(); i++) {
      int value = Character.digit(number.charAt((i + 4) % number.length()), Character.MAX_RADIX);
      rest = (rest * (value < 10 ? 10 : 100) + value) % MODULUS;
    }
    return rest == 1;
  }

  private static boolean letter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
