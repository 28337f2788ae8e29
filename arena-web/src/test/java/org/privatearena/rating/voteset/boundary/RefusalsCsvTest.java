package org.privatearena.rating.voteset.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privatearena.rating.voteset.control.RefusedRow;
import org.privatearena.rating.voteset.entity.Fault;
import org.privatearena.shared.boundary.Texts;

class RefusalsCsvTest {

  private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
  void no_cell_is_a_formula(String text) {
    assertTrue(RefusalsCsv.cell(text).startsWith("\"'"));
  }

  @Test
  void quotation_marks_and_commas_stay_within_their_cell() {
    assertEquals("\"a \"\"b\"\", c\"", RefusalsCsv.cell("a \"b\", c"));
    String csv =
        RefusalsCsv.of(List.of(new RefusedRow(7, Fault.UNKNOWN_OUTCOME, "a,\"b\"")), ENGLISH);
    assertTrue(
        csv.contains("\r\n\"7\",\"unknown-outcome\",\"The outcome a,\"\"b\"\" is unknown.\","));
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void set2_every_fault_has_a_reason_and_a_mend(Fault fault) {
    assertFalse(FaultWords.reason(ENGLISH, fault, "").isBlank());
    assertFalse(FaultWords.mend(ENGLISH, fault).isBlank());
  }
}
