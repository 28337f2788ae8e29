package org.privatearena.battle.sampling.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privatearena.battle.sampling.control.PlanRequest;

class PlanLinesTest {

  private static PlanRequest plan(String text) {
    return ((PlanLines.Reading.Plan) PlanLines.read(text)).request();
  }

  @Test
  void what_is_written_is_read_again() {
    PlanRequest plan =
        new PlanRequest(
            List.of(new PlanRequest.Weight("a-1", 2), new PlanRequest.Weight("b.2", 0.125)),
            List.of(new PlanRequest.Priority("a-1", "b.2", 100)));
    assertEquals("a-1: 2\nb.2: 0.125\na-1 b.2: 100", PlanLines.write(plan));
    assertEquals(plan, plan(PlanLines.write(plan)));
  }

  @Test
  void spaces_and_empty_lines_do_not_matter() {
    assertEquals(
        new PlanRequest(
            List.of(new PlanRequest.Weight("a", 2)),
            List.of(new PlanRequest.Priority("a", "b", 3.5))),
        plan("\r\n  a  :2\r\n\n\ta \t b:  3.5  \n"));
    assertEquals(
        new PlanRequest(List.of(new PlanRequest.Weight("a", 2)), List.of()), plan("a\u00a0: 2"));
    assertEquals(new PlanRequest(List.of(), List.of()), plan(null));
    assertEquals(new PlanRequest(List.of(), List.of()), plan(" \n "));
  }

  @ParameterizedTest
  @CsvSource({
    "a, bad-line",
    "a 2, bad-line",
    "a:, bad-line",
    "a: two, bad-line",
    "a: -1, bad-line",
    "a: 1e2, bad-line",
    "a: NaN, bad-line",
    "a b c: 1, bad-line",
    ": 1, bad-line",
    "a: 100.1, bad-number",
    "a: 999999999, bad-number",
    "a a: 1, same-model"
  })
  void what_is_none_is_told_with_its_line(String line, String fault) {
    assertEquals(
        new PlanLines.Reading.Wrong(fault, 2, line), PlanLines.read("b: 1\n" + line + "\nc: 1"));
  }

  @Test
  void a_model_or_a_pair_is_named_once() {
    assertEquals(
        new PlanLines.Reading.Wrong("named-twice", 2, "a: 2"), PlanLines.read("a: 1\na: 2"));
    assertEquals(
        new PlanLines.Reading.Wrong("named-twice", 2, "b a: 2"), PlanLines.read("a b: 1\nb a: 2"));
  }
}
