package org.privatearena.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

  /** One battle has one vote, and the arena one live board. */
  private static final String SINGULAR = ".*\\.(Vote|Leaderboard|Ledger)Resource";

  /** Breaks the circle between the reader of a stream and who hears it. */
  private static final String CIRCLE = ".*\\.EventStreamReader\\$Events";

  public static final ArchRule NAMES_SAY_THE_JOB =
      noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Service)");

  public static final ArchRule RESOURCES_ARE_PLURAL_AND_IN_THE_BOUNDARY =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .or()
          .haveSimpleNameEndingWith("Resource")
          .should()
          .haveNameMatching(".*sResource|" + SINGULAR)
          .andShould()
          .beAnnotatedWith(Path.class)
          .andShould()
          .resideInAPackage(Code.BOUNDARY);

  public static final ArchRule VIEWS_ARE_IN_THE_BOUNDARY =
      noClasses()
          .that()
          .resideOutsideOfPackage(Code.BOUNDARY)
          .should()
          .haveSimpleNameEndingWith("View");

  public static final ArchRule AN_INTERFACE_HAS_TWO_IMPLEMENTATIONS =
      classes()
          .that(
              DescribedPredicate.<JavaClass>describe(
                  "are open interfaces",
                  type ->
                      type.isInterface()
                          && !type.isAnnotation()
                          && !type.getName().matches(CIRCLE)
                          && !type.isAnnotatedWith(FunctionalInterface.class)
                          && !type.reflect().isSealed()))
          .should(haveMoreThanOneImplementation());

  private static ArchCondition<JavaClass> haveMoreThanOneImplementation() {
    return new ArchCondition<>("have more than one implementation") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        List<String> known =
            type.getAllSubclasses().stream()
                .filter(subtype -> !subtype.isInterface())
                .map(JavaClass::getSimpleName)
                .toList();
        if (known.size() == 1) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " has one implementation, " + known.get(0)));
        }
      }
    };
  }

  @Test
  void names_say_the_job() {
    NAMES_SAY_THE_JOB.check(Code.SHIPPED);
  }

  @Test
  void names_that_say_nothing_are_found() {
    Findings.name(
        NAMES_SAY_THE_JOB,
        "names",
        "LedgerImpl",
        "VoteManager",
        "DrawHelper",
        "TextUtil",
        "BattleService");
  }

  @Test
  void resources_are_plural_and_in_the_boundary() {
    RESOURCES_ARE_PLURAL_AND_IN_THE_BOUNDARY.check(Code.SHIPPED);
  }

  @Test
  void resources_of_another_name_or_in_another_place_are_found() {
    Findings.name(
        RESOURCES_ARE_PLURAL_AND_IN_THE_BOUNDARY, "names", "ModelResource", "ModelsEndpoint");
  }

  @Test
  void views_are_in_the_boundary() {
    VIEWS_ARE_IN_THE_BOUNDARY.check(Code.SHIPPED);
  }

  @Test
  void a_view_in_control_is_found() {
    Findings.name(VIEWS_ARE_IN_THE_BOUNDARY, "names", "BattleView");
  }

  @Test
  void an_interface_has_more_than_one_implementation() {
    AN_INTERFACE_HAS_TWO_IMPLEMENTATIONS.check(Code.SHIPPED);
  }

  @Test
  void an_interface_with_one_implementation_is_found() {
    Findings.name(AN_INTERFACE_HAS_TWO_IMPLEMENTATIONS, "names", "Ranking");
  }
}
