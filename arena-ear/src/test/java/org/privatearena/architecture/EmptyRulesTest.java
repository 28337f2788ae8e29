package org.privatearena.architecture;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

class EmptyRulesTest {

  @Test
  void a_rule_that_matches_nothing_fails() {
    assertThrows(
        AssertionError.class,
        () ->
            ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("org.privatearena..commons..")
                .should()
                .bePublic()
                .check(Code.SHIPPED));
  }

  @Test
  void the_code_of_all_three_modules_is_looked_at() {
    assertTrue(Code.SHIPPED.contain("org.privatearena.battle.entity.Battle"));
    assertTrue(Code.SHIPPED.contain("org.privatearena.battle.control.VoteRecorder"));
    assertTrue(Code.SHIPPED.contain("org.privatearena.battle.boundary.BattlesResource"));
  }
}
