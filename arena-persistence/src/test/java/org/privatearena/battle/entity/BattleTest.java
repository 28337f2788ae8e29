package org.privatearena.battle.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BattleTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");
  private static final UUID ADA = UUID.randomUUID();

  private final Draw draw =
      new Draw(UUID.randomUUID(), UUID.randomUUID(), "active/1", 42, 0.1, 10, 0.1, "");
  private final Battle battle =
      Battle.begin(
          ADA,
          Mode.LIVE,
          draw,
          new Sitting(UUID.randomUUID(), 3),
          Set.of("/research"),
          Set.of(Battle.SEES_FLEET),
          "node",
          NOW);
  private final Turn turn = new Turn(battle.id(), 1, UUID.randomUUID(), "node", NOW);

  @Test
  void bat1_takes_one_vote_and_refuses_a_second() {
    battle.ready();
    battle.vote(turn, Choice.TIE, Set.of("/legal"), NOW);
    assertEquals(BattleState.VOTED, battle.state());
    assertThrows(
        IllegalStateException.class, () -> battle.vote(turn, Choice.TIE, Set.of("/legal"), NOW));
  }

  @Test
  void bat2_takes_no_vote_while_it_is_answered_or_void() {
    assertThrows(
        IllegalStateException.class, () -> battle.vote(turn, Choice.TIE, Set.of("/legal"), NOW));
    battle.voided();
    assertThrows(
        IllegalStateException.class, () -> battle.vote(turn, Choice.TIE, Set.of("/legal"), NOW));
  }

  @Test
  void its_vote_keeps_what_was_true_when_it_was_cast() {
    battle.ready();
    Vote vote = battle.vote(turn, Choice.B_BETTER, Set.of("/legal"), NOW);
    assertEquals(Choice.B_BETTER, vote.choice());
    assertEquals(0.1, vote.drawProbability());
    assertEquals(10, vote.eligiblePairs());
    assertEquals(Set.of("/legal"), vote.groups(), "the groups of the moment of the vote");
    assertEquals(Set.of(Battle.SEES_FLEET), vote.flags());
    assertEquals(3, vote.order());
    assertEquals(1, vote.turns());
    assertEquals(NOW, vote.castAt());
  }

  @Test
  void saf1_its_vote_carries_that_an_answer_named_a_model_also_in_a_former_turn() {
    battle.leaksIdentity();
    battle.ready();
    battle.answerAgain();
    battle.ready();
    assertEquals(
        Set.of(Battle.SEES_FLEET, Battle.IDENTITY_LEAK),
        battle.vote(turn, Choice.TIE, Set.of("/legal"), NOW).flags());
    assertThrows(IllegalStateException.class, battle::leaksIdentity);
  }

  @Test
  void cat6_its_vote_has_the_first_language_that_could_be_told() {
    battle.speaks(null);
    battle.speaks("de");
    battle.speaks("en");
    battle.ready();
    assertEquals(
        Optional.of("de"), battle.vote(turn, Choice.TIE, Set.of("/legal"), NOW).language());
  }

  @Test
  void a_vote_is_committed_once() {
    battle.ready();
    Vote vote = battle.vote(turn, Choice.TIE, Set.of("/legal"), NOW);
    vote.commitTo(1, new byte[32], new byte[32]);
    assertThrows(IllegalStateException.class, () -> vote.commitTo(1, new byte[32], new byte[32]));
  }

  @Test
  void a_void_battle_can_be_answered_again_and_become_ready() {
    battle.voided();
    battle.answerAgain();
    battle.ready();
    assertEquals(BattleState.READY, battle.state());
  }

  @Test
  void a_battle_that_is_voted_on_takes_no_further_turn() {
    battle.ready();
    battle.vote(turn, Choice.TIE, Set.of("/legal"), NOW);
    assertThrows(IllegalStateException.class, battle::answerAgain);
    assertThrows(IllegalStateException.class, battle::ready);
    assertThrows(IllegalStateException.class, battle::voided);
  }

  @Test
  void it_belongs_to_its_evaluator_only() {
    assertTrue(battle.belongsTo(ADA));
    assertFalse(battle.belongsTo(UUID.randomUUID()));
  }

  @Test
  void a_draw_tells_which_revision_sits_on_which_side() {
    assertEquals(draw.revisionA(), draw.revision(Side.A));
    assertEquals(draw.revisionB(), draw.revision(Side.B));
  }

  @Test
  void a_turn_is_abandoned_once_its_lease_has_run_out_and_not_before() {
    assertFalse(turn.abandoned(NOW.plus(Turn.LEASE)));
    assertTrue(turn.abandoned(NOW.plus(Turn.LEASE).plusMillis(1)));
    turn.renewLease(NOW.plusSeconds(9));
    assertFalse(turn.abandoned(NOW.plusSeconds(19)));
    turn.ready(NOW);
    assertFalse(turn.abandoned(NOW.plusSeconds(1000)));
  }

  @Test
  void a_void_turn_runs_again_as_another_attempt_on_another_node() {
    turn.voided(NOW);
    turn.again("other", NOW.plusSeconds(60));
    assertEquals(2, turn.attempt());
    assertEquals("other", turn.node());
    assertFalse(turn.abandoned(NOW.plusSeconds(65)));
    assertThrows(IllegalStateException.class, () -> turn.again("other", NOW));
  }

  @ParameterizedTest
  @EnumSource(Choice.class)
  void every_choice_has_the_exported_word_of_the_public_arenas(Choice choice) {
    assertTrue(Set.of("model_a", "model_b", "tie", "both_bad").contains(choice.exported()));
  }
}
