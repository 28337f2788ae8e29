package org.privatearena.battle.safety.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A number in which one digit is wrong is none any more. */
class CheckDigitsTest {

  @Provide
  Arbitrary<String> accounts() {
    return Arbitraries.strings()
        .numeric()
        .ofLength(18)
        .map(
            digits -> {
              // D is 13 and E is 14, by ISO 7064.
              BigInteger rest = new BigInteger(digits + "131400").mod(BigInteger.valueOf(97));
              return "DE%02d%s".formatted(98 - rest.intValue(), digits);
            });
  }

  @Provide
  Arbitrary<String> cards() {
    return Arbitraries.strings()
        .numeric()
        .ofLength(14)
        .map(
            digits -> {
              String body = "4" + digits;
              int sum = 0;
              for (int i = 0; i < body.length(); i++) {
                int digit = Character.digit(body.charAt(i), 10) * (i % 2 == 0 ? 2 : 1);
                sum += digit / 10 + digit % 10;
              }
              return body + (10 - sum % 10) % 10;
            });
  }

  @Property
  void an_account_of_right_digits_is_found_and_one_with_a_slip_is_not(
      @ForAll("accounts") String account,
      @ForAll @IntRange(min = 2, max = 21) int at,
      @ForAll @IntRange(min = 1, max = 9) int slip) {
    assertTrue(has(FindingKind.IBAN, "pay to " + account + " today"));
    assertTrue(has(FindingKind.IBAN, account.replaceAll("(.{4})(?=.)", "$1 ")));
    assertFalse(has(FindingKind.IBAN, changed(account, at, slip)));
  }

  @Property
  void a_card_of_right_digits_is_found_and_one_with_a_slip_is_not(
      @ForAll("cards") String card,
      @ForAll @IntRange(min = 1, max = 15) int at,
      @ForAll @IntRange(min = 1, max = 9) int slip) {
    assertTrue(has(FindingKind.CARD, "card " + card));
    assertTrue(has(FindingKind.CARD, card.replaceAll("(.{4})(?=.)", "$1-")));
    assertFalse(has(FindingKind.CARD, changed(card, at, slip)));
  }

  @Property
  void whatever_the_text_is_findings_lie_within_it_and_apart(@ForAll String text) {
    int last = 0;
    for (Finding finding : PromptScanner.scan(text + " a@b.de " + text)) {
      assertTrue(finding.start() >= last && finding.end() <= 2 * text.length() + 8);
      last = finding.end();
    }
  }

  private static String changed(String number, int at, int slip) {
    int digit = (Character.digit(number.charAt(at), 10) + slip) % 10;
    return number.substring(0, at) + digit + number.substring(at + 1);
  }

  private static boolean has(FindingKind kind, String text) {
    List<Finding> found = PromptScanner.scan(text);
    return found.stream().anyMatch(finding -> finding.kind() == kind);
  }
}
