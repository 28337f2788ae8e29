package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KrippendorffTest {

  @Test
  void theJudgmentsOfMtBenchGiveThePublishedAlpha() {
    List<Figures.Vote> votes = Figures.votes("mtbench-votes.csv");
    List<String[]> turns = Figures.rows("mtbench-turns.csv");
    TreeSet<String> keys = new TreeSet<>();
    votes.forEach(vote -> keys.addAll(List.of(vote.a(), vote.b())));
    List<String> names = List.copyOf(keys);
    VoteTable table = new VoteTable();
    List<Integer> items = new ArrayList<>();
    for (int row = 0; row < votes.size(); row++) {
      Figures.Vote vote = votes.get(row);
      table.add(names.indexOf(vote.a()), names.indexOf(vote.b()), outcome(vote), row);
      String[] turn = turns.get(row);
      items.add(10 * Integer.parseInt(turn[0]) + Integer.parseInt(turn[1]));
    }
    Krippendorff found = Krippendorff.of(Sample.of(table, names.size()), items::get);

    assertEquals(3355, turns.size());
    assertEquals(961, found.units());
    assertEquals(0.4855, found.alpha().orElseThrow(), 5e-5);
  }

  private static Outcome outcome(Figures.Vote vote) {
    return switch (vote.winner()) {
      case "model_a" -> Outcome.A_BETTER;
      case "model_b" -> Outcome.B_BETTER;
      default -> Outcome.TIE;
    };
  }

  private static Krippendorff of(VoteTable table, int... items) {
    return Krippendorff.of(Sample.of(table, 3), row -> items[row]);
  }

  /** n = 5: apart 2 x 2 x 1/2 = 2 of 2 (4 - 1); alpha = 1 - 4 x 2/(25 - 9 - 4) = 1/3. */
  @Test
  void aCaseByHand() {
    VoteTable table = new VoteTable();
    table.add(0, 1, Outcome.A_BETTER, 0);
    table.add(1, 0, Outcome.B_BETTER, 1);
    table.add(0, 1, Outcome.TIE, 2);
    table.add(1, 2, Outcome.TIE, 0);
    table.add(2, 1, Outcome.TIE, 1);
    table.add(0, 1, Outcome.BOTH_BAD, 1);
    table.add(0, 2, Outcome.A_BETTER, 1);
    Krippendorff found = of(table, 5, 5, 5, 5, 5, 6, Items.NONE);

    assertEquals(2, found.units());
    assertEquals(5, found.votes());
    assertEquals(1 - 4 * 2.0 / (25 - 4 - 9), found.alpha().orElseThrow(), 1e-15);
    assertEquals(4, found.pairs());
    assertEquals(2, found.agreed());
    assertEquals(0.5, found.agreement().orElseThrow());
  }

  @Test
  void bothBadIsAnotherValueThanATie() {
    VoteTable table = new VoteTable();
    table.add(0, 1, Outcome.TIE, 0);
    table.add(0, 1, Outcome.BOTH_BAD, 1);

    assertEquals(0, of(table, 1, 1).alpha().orElseThrow(), 1e-15);
  }

  @Test
  void fullAgreementIsOneAndNothingToCompareIsNone() {
    VoteTable table = new VoteTable();
    table.add(0, 1, Outcome.TIE, 0);
    table.add(0, 1, Outcome.TIE, 1);

    assertEquals(OptionalDouble.empty(), of(table, 1, 1).alpha());
    assertEquals(new Krippendorff(0, 0, 0, 0, OptionalDouble.empty()), of(table, 1, 2));
    table.add(1, 2, Outcome.A_BETTER, 0);
    table.add(2, 1, Outcome.B_BETTER, 1);
    assertEquals(1, of(table, 1, 1, 1, 1).alpha().orElseThrow());
  }
}
