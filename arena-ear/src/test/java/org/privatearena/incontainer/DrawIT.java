package org.privatearena.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.privatearena.access.control.Person;
import org.privatearena.battle.control.BattleScheduler;
import org.privatearena.battle.control.Remarks;
import org.privatearena.battle.control.VoteRecorder;
import org.privatearena.battle.entity.Choice;
import org.privatearena.battle.entity.Mode;
import org.privatearena.battle.sampling.control.DrawSheet;
import org.privatearena.battle.sampling.control.DrawSheets;
import org.privatearena.battle.sampling.control.DrawWatch;

/** The draw as it is stored, inside the server that ships. */
@ExtendWith(ArquillianExtension.class)
class DrawIT {

  private static final int DRAWS = 600;
  private static final int PAIRS = 6;

  /** Chi-square that 5 degrees of freedom exceed once in 100,000 times, and 1 as often. */
  private static final double LARGEST_5 = 30.9;

  private static final double LARGEST_1 = 19.6;

  @Inject private BattleScheduler scheduler;
  @Inject private VoteRecorder votes;
  @Inject private DrawWatch watch;
  @Inject private DrawSheets sheets;
  @Inject private Insider insider;

  @Deployment
  static EnterpriseArchive arena() {
    return ArenaArchive.with(DrawIT.class);
  }

  @Test
  void bat_5_pairs_are_drawn_as_often_as_is_stored_and_sides_alike() {
    Person drawer = insider.person("drawer");
    watch.look();
    for (int i = 0; i < DRAWS; i++) {
      scheduler.begin(drawer, Insider.prompt("Draw " + i), Mode.LIVE, null);
    }
    assertEquals(
        List.of("active/1 6 0.1 left out: "),
        insider.rows(
            "select draw_rule || ' ' || eligible_pairs || ' ' || draw_epsilon || ' left out: '"
                + " || draw_left_out from battle where member_id = ? group by 1",
            drawer.id()));

    Map<String, Double> told =
        insider
            .rows(
                "select least(revision_a, revision_b) || ' ' || greatest(revision_a, revision_b)"
                    + " || ' ' || draw_probability from battle where member_id = ? group by 1",
                drawer.id())
            .stream()
            .map(row -> row.split(" ", -1))
            .collect(Collectors.toMap(row -> row[0] + " " + row[1], row -> Double.valueOf(row[2])));
    assertEquals(PAIRS, told.size());
    assertEquals(1, told.values().stream().mapToDouble(p -> p).sum(), 1e-9);

    List<String[]> drawn =
        insider
            .rows(
                "select revision_a || ' ' || revision_b from battle where member_id = ?",
                drawer.id())
            .stream()
            .map(row -> row.split(" ", -1))
            .toList();
    assertEquals(DRAWS, drawn.size());
    Map<String, Long> pairs =
        drawn.stream()
            .collect(
                Collectors.groupingBy(
                    pair -> Arrays.stream(pair).sorted().collect(Collectors.joining(" ")),
                    Collectors.counting()));
    double pairsChi =
        pairs.entrySet().stream()
            .mapToDouble(pair -> square(pair.getValue(), DRAWS * told.get(pair.getKey())))
            .sum();
    assertTrue(pairsChi < LARGEST_5, "pairs: " + pairs + " chi-square " + pairsChi);

    Map<Boolean, Long> sides =
        drawn.stream()
            .collect(
                Collectors.partitioningBy(p -> p[0].compareTo(p[1]) < 0, Collectors.counting()));
    double sidesChi =
        sides.values().stream().mapToDouble(count -> square(count, DRAWS / 2.0)).sum();
    assertTrue(sidesChi < LARGEST_1, "sides: " + sides + " chi-square " + sidesChi);
    assertEquals(
        DRAWS,
        insider.count(
            "(select distinct draw_seed from battle where member_id = ?) s", drawer.id()));
  }

  @Test
  void smp_1_and_2_a_vote_counts_for_draws_and_one_with_a_flag_does_not() throws Exception {
    Person voter = insider.person("counted-voter");
    long before = counted();
    votes.vote(voter, insider.ready(voter, "Counted"), Choice.BOTH_BAD, Remarks.NONE);
    assertEquals(before + 1, counted());
    Person fleet =
        new Person(
            insider.person("fleet-voter").id(), Set.of("evaluator", "admin"), voter.groups());
    UUID battle = insider.ready(fleet, "Flagged");
    votes.vote(fleet, battle, Choice.A_BETTER, Remarks.NONE);
    assertEquals(
        List.of("sees-fleet"), insider.rows("select flags from vote where battle_id = ?", battle));
    assertEquals(before + 1, counted());
  }

  /** Votes on all pairs, as draws count them now. */
  private long counted() {
    watch.look();
    return sheets.now().pairs().stream().mapToLong(DrawSheet.Pair::votes).sum();
  }

  @Test
  void battles_that_follow_each_other_are_one_sitting_in_order() {
    Person sitter = insider.person("sitter");
    for (int i = 0; i < 3; i++) {
      scheduler.begin(sitter, Insider.prompt("Sit " + i), Mode.LIVE, null);
    }
    assertEquals(
        List.of("1", "2", "3"),
        insider.rows(
            "select evaluation_order from battle where member_id = ? order by created_at, evaluation_order",
            sitter.id()));
    assertEquals(
        1,
        insider.count(
            "(select distinct evaluation_session_id from battle where member_id = ?) s",
            sitter.id()));
  }

  private static double square(long count, double expected) {
    return (count - expected) * (count - expected) / expected;
  }
}
