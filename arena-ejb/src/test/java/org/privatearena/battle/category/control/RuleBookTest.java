package org.privatearena.battle.category.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RuleBookTest {

  @Test
  void weights_are_added_each_rule_once() {
    RuleBook book = RuleBook.parse("# two are needed\n2 \\bsnow\\b\n1 \\bice\\b\n");
    assertTrue(book.applyTo("Snow and ICE"));
    assertFalse(book.applyTo("snow, snow and snow"));
  }

  @Test
  void what_speaks_against_is_taken_off() {
    RuleBook book = RuleBook.parse("3 \\bcode\\b\n-3 \\bcode of conduct\\b");
    assertTrue(book.applyTo("my code"));
    assertFalse(book.applyTo("our code of conduct"));
  }

  @Test
  void abbreviations_are_spelled_out_in_the_lines_below() {
    assertTrue(RuleBook.parse("cold = (?:snow|ice)\n3 {cold}\\b").applyTo("ice"));
  }

  @Test
  void a_line_that_is_no_rule_is_refused_at_once() {
    assertThrows(IllegalStateException.class, () -> RuleBook.parse("many \\bsnow\\b"));
    assertThrows(IllegalStateException.class, () -> RuleBook.read("gossip"));
  }

  @Test
  void cat_1_a_pattern_that_would_never_end_is_taken_as_not_found() {
    assertFalse(RuleBook.parse("3 (a+)+b(a+)+c(a+)+d").applyTo("ab".repeat(400) + "c".repeat(40)));
  }
}
