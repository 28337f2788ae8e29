package org.privatearena.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.privatearena.access.control.Person;
import org.privatearena.battle.control.BattleScheduler;
import org.privatearena.battle.entity.Mode;

/** The draw as it is stored, inside the server that ships. */
@ExtendWith(ArquillianExtension.class)
class DrawIT {

  private static final int DRAWS = 600;
  private static final int PAIRS = 6;

  /** Chi-square that 5 degrees of freedom exceed once in 100,000 times, and 1 as often. */
  private static final double LARGEST_5 = 30.9;

  private static final double LARGEST_1 = 19.6;

  @Inject private BattleScheduler scheduler;
  @Inject private Insider insider;

  @Deployment
  static EnterpriseArchive arena() {
    return ArenaArchive.with(DrawIT.class);
  }

  @Test
  void bat_every_pair_and_both_sides_are_drawn_alike_and_p_and_m_are_stored() {
    Person drawer = insider.person("drawer");
    for (int i = 0; i < DRAWS; i++) {
      scheduler.begin(drawer, Insider.prompt("Draw " + i), Mode.LIVE, null);
    }
    List<String> stored =
        insider.rows(
            "select draw_rule || ' ' || eligible_pairs || ' ' || (abs(draw_probability * 6 - 1) < 1e-12)"
                + " from battle where member_id = ? group by 1",
            drawer.id());
    assertEquals(List.of("uniform/1 6 true"), stored);

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
        counted(drawn, pair -> Arrays.stream(pair).sorted().collect(Collectors.joining(" ")));
    assertEquals(PAIRS, pairs.size());
    double pairsChi = chiSquare(pairs, DRAWS / (double) PAIRS);
    assertTrue(pairsChi < LARGEST_5, "pairs: " + pairs + " chi-square " + pairsChi);

    Map<Boolean, Long> sides =
        drawn.stream()
            .collect(
                Collectors.partitioningBy(p -> p[0].compareTo(p[1]) < 0, Collectors.counting()));
    double sidesChi = chiSquare(sides, DRAWS / 2.0);
    assertTrue(sidesChi < LARGEST_1, "sides: " + sides + " chi-square " + sidesChi);
    assertEquals(
        DRAWS,
        insider.count(
            "(select distinct draw_seed from battle where member_id = ?) s", drawer.id()));
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

  private static Map<String, Long> counted(List<String[]> drawn, Function<String[], String> of) {
    return drawn.stream().collect(Collectors.groupingBy(of, Collectors.counting()));
  }

  private static double chiSquare(Map<?, Long> counts, double expected) {
    return counts.values().stream()
        .mapToDouble(count -> (count - expected) * (count - expected) / expected)
        .sum();
  }
}
