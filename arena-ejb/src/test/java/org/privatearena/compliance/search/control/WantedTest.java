package org.privatearena.compliance.search.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedTest {

  @ParameterizedTest
  @CsvSource({
    "rhubarb, Pie of RHUBARB., true",
    "red  pie, 'a red\npie', true",
    "red pie, a redpie, false",
    "straße, STRASSE, true",
    "café, 'cafe\u0301', true",
    "pie red, red pie, false",
    "100 %, of 100 % of it, true",
    ".*, anything, false"
  })
  void wordsAreFoundAsTheyStandWhateverTheirCase(String words, String text, boolean found) {
    assertEquals(found, new Wanted(words).in(text));
  }
}
