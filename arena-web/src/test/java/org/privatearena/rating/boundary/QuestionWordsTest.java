package org.privatearena.rating.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.privatearena.shared.boundary.Texts;

class QuestionWordsTest {

  private final QuestionWords english = new QuestionWords(new Texts(Locale.ENGLISH));

  @Test
  void theUsualQuestionHasANameOfItsOwn() {
    assertEquals("Usual board", english.line(""));
  }

  @Test
  void whatDiffersIsToldInThePagesWordsAndDecoded() {
    assertEquals(
        List.of(
            "Method: Davidson, ties by closeness",
            "Category: Coding",
            "Group of the voters: /research & more",
            "First day: 2026-01-31",
            "Confidence: 99.9 %",
            "Intervals: by vote"),
        english.of(
            "method=davidson&category=coding&group=%2Fresearch+%26+more&from=2026-01-31"
                + "&confidence=0.999&intervals=vote"));
  }

  @Test
  void styleAndPoolAreToldToo() {
    assertEquals(
        List.of(
            "Style of the answers: Length, Headings",
            "Weights: shares of a pool",
            "Shares of a pool: language:en=70,de=30"),
        english.of("style=tokens%2Cheaders&weights=pool&pool=language%3Aen%3D70%2Cde%3D30"));
    assertEquals(
        "Style of the answers: effects of length, headings, lists and bold taken out",
        english.line("style=all"));
  }

  @Test
  void itIsTheReadersLanguage() {
    assertEquals(
        "Stimmen: auch markierte", new QuestionWords(new Texts(Locale.GERMAN)).line("votes=all"));
  }
}
