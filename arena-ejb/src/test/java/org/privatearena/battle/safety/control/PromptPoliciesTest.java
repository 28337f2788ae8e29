package org.privatearena.battle.safety.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptPoliciesTest {

  private static final PromptPolicies POLICIES =
      PromptPolicies.parse("warn", " /research=off, /legal=BLOCK,/support = warn ,");

  @Test
  void the_strictest_that_is_named_for_a_group_of_the_person_holds() {
    assertEquals(PromptPolicy.OFF, POLICIES.of(List.of("/research")));
    assertEquals(PromptPolicy.BLOCK, POLICIES.of(List.of("/research", "/legal", "/support")));
    assertEquals(PromptPolicy.WARN, POLICIES.of(List.of("/research", "/support")));
    assertEquals(PromptPolicy.OFF, POLICIES.of(Set.of("/research", "/unnamed")));
  }

  @Test
  void the_standard_holds_where_none_is_named() {
    assertEquals(PromptPolicy.WARN, POLICIES.of(Set.of()));
    assertEquals(PromptPolicy.WARN, POLICIES.of(Set.of("/research/inner")), "another group");
    assertEquals(PromptPolicy.BLOCK, PromptPolicies.parse("block", "").of(Set.of("/research")));
  }

  @ParameterizedTest
  @CsvSource({
    "perhaps, ''",
    "'', ''",
    "warn, research=off",
    "warn, /research",
    "warn, /research=",
    "warn, '/a=off,/a=block'",
    "warn, /=off"
  })
  void settings_that_say_nothing_are_refused(String standard, String groups) {
    assertThrows(
        IllegalArgumentException.class, () -> PromptPolicies.parse(standard, groups), groups);
  }

  @Test
  void only_findings_block_or_warn() {
    List<Finding> one = List.of(new Finding(FindingKind.EMAIL, 0, 6));
    assertEquals(true, new Screening(PromptPolicy.BLOCK, one).blocks());
    assertEquals(false, new Screening(PromptPolicy.BLOCK, one).warns());
    assertEquals(true, new Screening(PromptPolicy.WARN, one).warns());
    assertEquals(false, new Screening(PromptPolicy.WARN, one).blocks());
    assertEquals(false, new Screening(PromptPolicy.BLOCK, List.of()).blocks());
    assertEquals(false, new Screening(PromptPolicy.WARN, List.of()).warns());
  }
}
