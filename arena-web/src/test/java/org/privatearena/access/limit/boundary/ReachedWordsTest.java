package org.privatearena.access.limit.boundary;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privatearena.access.limit.control.LimitKind;
import org.privatearena.access.limit.control.Reached;

class ReachedWordsTest {

  @ParameterizedTest
  @CsvSource({
    "en, BATTLES_A_DAY, 1, one battle a day",
    "en, BATTLES_A_DAY, 1500, '1,500 battles a day'",
    "en, BATTLES_A_DAY, 5, 'November 28, 2026'",
    "en, TOKENS_A_DAY, 5, (Europe/Berlin)",
    "en, BATTLES_AT_ONCE, 2, 2 battles answered at once",
    "de, BATTLES_A_DAY, 1, ein Duell beginnen",
    "de, BATTLES_A_DAY, 1500, 1.500 Duelle",
    "de, TOKENS_A_DAY, 5, 28. November 2026",
    "de, BATTLES_AT_ONCE, 2, 2 Duelle gleichzeitig",
    "fr, BATTLES_A_DAY, 1, un duel par jour",
    "fr, TOKENS_A_DAY, 5, 28 novembre 2026",
    "fr, BATTLES_AT_ONCE, 2, 2 duels à la fois"
  })
  void it_says_which_limit_how_much_and_when_again(
      String language, LimitKind kind, long most, String says) {
    Reached reached =
        new Reached(kind, most, Instant.parse("2026-11-27T23:00:00Z"), ZoneId.of("Europe/Berlin"));
    String sentence = ReachedWords.sentence(reached, Locale.forLanguageTag(language));
    assertTrue(sentence.contains(says), sentence);
  }
}
