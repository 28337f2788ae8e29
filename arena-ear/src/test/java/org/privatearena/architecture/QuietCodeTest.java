package org.privatearena.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.junit.jupiter.api.Test;

class QuietCodeTest {

  /** The commands, whose answer is what they print. */
  private static final String[] COMMANDS = {
    "org.privatearena.rating.engine.command..",
    "org.privatearena.audit.verify.command..",
    "org.privatearena.audit.ring.command..",
    "org.privatearena.shared.migrate.command.."
  };

  public static final ArchRule NOBODY_WRITES_TO_THE_STANDARD_STREAMS =
      noClasses()
          .that()
          .resideOutsideOfPackages(COMMANDS)
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

  @Test
  void nobody_writes_to_the_standard_streams() {
    NOBODY_WRITES_TO_THE_STANDARD_STREAMS.check(Code.SHIPPED);
  }

  @Test
  void who_prints_is_found() {
    Findings.name(NOBODY_WRITES_TO_THE_STANDARD_STREAMS, "quiet", "PrintingControl");
  }
}
