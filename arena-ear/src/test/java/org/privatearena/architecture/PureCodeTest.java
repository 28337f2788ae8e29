package org.privatearena.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.privatearena.battle.entity.Mode;
import org.privatearena.battle.entity.Side;

/** What must be computed again years later, or by others, needs nothing but Java. */
class PureCodeTest {

  private static final String ENGINE = "org.privatearena..rating.engine..";

  private static final String DRAW = "org.privatearena..battle.draw..";

  public static final ArchRule RATINGS_ARE_PURE =
      classes()
          .that()
          .resideInAPackage(ENGINE)
          .should()
          .onlyDependOnClassesThat(JavaBase.CLASSES.or(resideInAPackage(ENGINE)));

  private static final String[] CHECKABLE = {
    "org.privatearena..audit.tree..",
    "org.privatearena..audit.note..",
    "org.privatearena..audit.verify..",
    "org.privatearena..audit.ring.."
  };

  /** What an auditor runs to check the record. */
  public static final ArchRule TREE_AND_NOTES_ARE_PURE =
      classes()
          .that()
          .resideInAnyPackage(CHECKABLE)
          .should()
          .onlyDependOnClassesThat(
              JavaBase.CLASSES.or(JavaClass.Predicates.resideInAnyPackage(CHECKABLE)));

  public static final ArchRule THE_SAMPLING_RULE_IS_PURE =
      classes()
          .that()
          .resideInAPackage(DRAW)
          .should()
          .onlyDependOnClassesThat(JavaBase.CLASSES.or(resideInAPackage(DRAW)));

  private static final DescribedPredicate<JavaClass> PACE =
      DescribedPredicate.describe(
          "decide how much of the answers is shown",
          type ->
              type.getName()
                  .matches(
                      "org\\.privatearena\\..*\\.(Release|Flowing|Pacing|Holding|Arrivals|Tempo|WholeCharacters)(\\$.*)?"));

  public static final ArchRule THE_PACE_IS_PURE =
      classes()
          .that(PACE)
          .should()
          .onlyDependOnClassesThat(
              JavaBase.CLASSES
                  .or(PACE)
                  .or(JavaClass.Predicates.belongToAnyOf(Mode.class, Side.class)));

  @Test
  void the_pace_is_pure() {
    THE_PACE_IS_PURE.check(Code.SHIPPED);
  }

  @Test
  void a_pace_that_looks_at_the_models_is_found() {
    Findings.name(THE_PACE_IS_PURE, "pure", "Pacing");
  }

  @Test
  void tree_and_notes_are_pure() {
    TREE_AND_NOTES_ARE_PURE.check(Code.SHIPPED);
  }

  @Test
  void a_tree_that_writes_a_log_is_found() {
    Findings.name(TREE_AND_NOTES_ARE_PURE, "pure", "TreeThatWritesALog");
  }

  @Test
  void ratings_are_pure() {
    RATINGS_ARE_PURE.check(Code.SHIPPED);
  }

  @Test
  void a_rating_that_writes_a_log_is_found() {
    Findings.name(RATINGS_ARE_PURE, "pure", "RatingThatWritesALog");
  }

  @Test
  void the_sampling_rule_is_pure() {
    THE_SAMPLING_RULE_IS_PURE.check(Code.SHIPPED);
  }

  @Test
  void a_sampling_rule_that_reads_the_catalogue_is_found() {
    Findings.name(THE_SAMPLING_RULE_IS_PURE, "pure", "PairDraw");
  }
}
