package org.privatearena.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What a rule says about planted violations. */
final class Findings {

  private Findings() {}

  /** Demands that the rule finds each of these classes guilty. */
  static void name(ArchRule rule, String bed, String... guilty) {
    List<String> details = rule.evaluate(Code.planted(bed)).getFailureReport().getDetails();
    for (String name : guilty) {
      assertTrue(
          details.stream().anyMatch(detail -> detail.contains(name)),
          () -> "the rule does not find " + name + "; it finds " + details);
    }
  }
}
