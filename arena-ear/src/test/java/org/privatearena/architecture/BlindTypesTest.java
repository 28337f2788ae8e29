package org.privatearena.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.ConstructorCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.privatearena.battle.control.BattleCard;
import org.privatearena.battle.control.Begun;
import org.privatearena.battle.control.Nameplates;
import org.privatearena.battle.control.Reveal;
import org.privatearena.battle.control.TurnEvent;
import org.privatearena.battle.control.VoteRecorder;
import org.privatearena.planted.blind.battle.control.CardWithAName;

/** BAT-3 by types: what may leave before the vote has no place for a name. */
class BlindTypesTest {

  private static final String BATTLE_BOUNDARY = "org.privatearena..battle.boundary..";

  private static final DescribedPredicate<JavaClass> WHAT_KNOWS_MODELS =
      DescribedPredicate.describe(
          "know which model it is",
          type ->
              type.getPackageName().startsWith("org.privatearena.catalog.")
                  || (type.getPackageName().equals("org.privatearena.battle.entity")
                      && !type.isEnum()));

  private static final DescribedPredicate<JavaConstructorCall> MAKES_A_REVEAL =
      DescribedPredicate.describe(
          "makes a Reveal",
          call -> {
            ConstructorCallTarget target = call.getTarget();
            return target.getOwner().isEquivalentTo(Reveal.class)
                || target.getOwner().isEquivalentTo(Reveal.Named.class);
          });

  public static final ArchRule NOTHING_THAT_KNOWS_MODELS_CROSSES_THE_BOUNDARY =
      noClasses()
          .that()
          .resideInAPackage(BATTLE_BOUNDARY)
          .should()
          .dependOnClassesThat(WHAT_KNOWS_MODELS);

  public static final ArchRule ONLY_NAMEPLATES_MAKE_A_REVEAL =
      noClasses()
          .that(DescribedPredicate.not(belongToAnyOf(Nameplates.class)))
          .should()
          .callConstructorWhere(MAKES_A_REVEAL);

  public static final ArchRule ONLY_THE_VOTE_RECORDER_READS_NAMEPLATES =
      noClasses()
          .that(DescribedPredicate.not(belongToAnyOf(Nameplates.class, VoteRecorder.class)))
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Nameplates.class);

  @Test
  void nothing_that_knows_models_crosses_the_boundary_of_battle() {
    NOTHING_THAT_KNOWS_MODELS_CROSSES_THE_BOUNDARY.check(Code.SHIPPED);
  }

  @Test
  void a_boundary_that_sees_a_revision_a_draw_or_the_catalogue_is_found() {
    Findings.name(
        NOTHING_THAT_KNOWS_MODELS_CROSSES_THE_BOUNDARY,
        "blind",
        "ViewOfTheRevision",
        "ViewOfTheDraw",
        "ViewOfTheListings");
  }

  @Test
  void only_nameplates_make_a_reveal() {
    ONLY_NAMEPLATES_MAKE_A_REVEAL.check(Code.SHIPPED);
  }

  @Test
  void a_reveal_made_elsewhere_is_found() {
    Findings.name(ONLY_NAMEPLATES_MAKE_A_REVEAL, "blind", "EarlyReveal");
  }

  @Test
  void only_the_vote_recorder_reads_nameplates() {
    ONLY_THE_VOTE_RECORDER_READS_NAMEPLATES.check(Code.SHIPPED);
  }

  @Test
  void another_reader_of_nameplates_is_found() {
    Findings.name(ONLY_THE_VOTE_RECORDER_READS_NAMEPLATES, "blind", "CuriousReader");
  }

  @Test
  void what_crosses_before_the_vote_has_no_place_for_a_name() {
    for (Class<?> crossing : List.of(BattleCard.class, TurnEvent.class, Begun.class)) {
      assertEquals(List.of(), BlindRecord.faults(crossing));
    }
  }

  @Test
  void a_card_with_a_place_for_a_name_is_found() {
    assertEquals(
        List.of(
            "CardWithAName.modelName is named after a model",
            "CardWithAName.draw is a Draw",
            "SideWithAnOwner.owner is named after a model"),
        BlindRecord.faults(CardWithAName.class));
  }
}
