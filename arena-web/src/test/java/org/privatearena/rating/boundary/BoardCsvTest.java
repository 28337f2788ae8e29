package org.privatearena.rating.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoardCsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tcmd"})
  void a_text_that_a_spreadsheet_would_compute_begins_with_an_apostrophe(String formula) {
    assertEquals("'" + formula, BoardCsv.text(formula));
  }

  @Test
  void a_carriage_return_in_front_is_guarded_and_quoted() {
    assertEquals("\"'\r=1\"", BoardCsv.text("\r=1"));
  }

  @Test
  void commas_and_quotes_stay_inside_their_cell() {
    assertEquals("\"a, \"\"b\"\"\"", BoardCsv.text("a, \"b\""));
  }

  @Test
  void other_texts_stay_as_they_are_and_a_missing_one_is_empty() {
    assertEquals("Granite 4 = 8B", BoardCsv.text("Granite 4 = 8B"));
    assertEquals("", BoardCsv.text(null));
  }
}
