package org.privatearena.rating.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.privatearena.battle.entity.Choice;
import org.privatearena.battle.entity.VoteRow;
import org.privatearena.catalog.control.Listing;
import org.privatearena.catalog.control.Listings;
import org.privatearena.rating.engine.control.Method;
import org.privatearena.rating.engine.control.Row;
import org.privatearena.rating.engine.control.Workers;

/** Questions whose answers have a closed form: trees of pairs, whose leads are those of odds. */
class BoardComputerTest {

  private static final UUID SLOW = UUID.randomUUID();
  private static final Listing OLD = listing(SLOW, "slow", 1);
  private static final Listing NEW = listing(SLOW, "slow", 2);
  private static final Listing QUICK = listing(UUID.randomUUID(), "quick", 1);

  private final VoteColumns columns = new VoteColumns(0);
  private final BoardComputer computer =
      new BoardComputer() {
        @Override
        Workers workers() {
          return Workers.CALLER;
        }
      };

  private static Listing listing(UUID model, String key, int number) {
    return new Listing(UUID.randomUUID(), model, key, key, number, "/research", null);
  }

  @BeforeEach
  void catalogue() {
    computer.from(
        new Listings() {
          @Override
          public List<Listing> current() {
            return List.of(QUICK, NEW);
          }

          @Override
          public List<Listing> all() {
            return List.of(QUICK, OLD, NEW);
          }
        });
  }

  private void votes(int count, Listing better, Listing worse, double probability, int pairs) {
    for (int i = 0; i < count; i++) {
      columns.add(
          new VoteRow(
              UUID.randomUUID(),
              UUID.randomUUID(),
              new UUID(0, i % 9),
              better.revision(),
              worse.revision(),
              Choice.A_BETTER,
              probability,
              pairs,
              null,
              "/research",
              "",
              "en",
              Instant.EPOCH,
              null,
              null),
          Set.of());
    }
  }

  private List<Row> rows(BoardQuery.Weighing weights, BoardQuery.Revisions revisions) {
    BoardQuery query =
        new BoardQuery(
            Method.BRADLEY_TERRY,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            false,
            weights,
            null,
            BoardQuery.Counted.UNFLAGGED,
            revisions,
            0.95,
            true,
            null,
            null);
    LiveVotes.AsOf votes = LiveVotes.AsOf.of(columns, Instant.EPOCH);
    return computer.answer(query, votes).board().rows();
  }

  private static Row row(List<Row> rows, Listing listing) {
    return rows.stream()
        .filter(row -> row.contestant().key().equals(listing.revision().toString()))
        .findFirst()
        .orElseThrow();
  }

  private static double lead(List<Row> rows, Listing one, Listing other) {
    return row(rows, one).rating() - row(rows, other).rating();
  }

  private static double odds(double wins, double losses) {
    return 400 * Math.log10(wins / losses);
  }

  @Test
  void a_model_is_its_current_revision_or_each_or_all_of_them_together() {
    votes(30, OLD, QUICK, 1, 1);
    votes(10, QUICK, OLD, 1, 1);
    votes(10, NEW, QUICK, 1, 1);
    votes(20, QUICK, NEW, 1, 1);

    List<Row> current = rows(BoardQuery.Weighing.NONE, BoardQuery.Revisions.CURRENT);
    assertEquals(2, current.size());
    assertEquals(odds(10, 20), lead(current, NEW, QUICK), 2e-6);
    assertEquals(30, row(current, NEW).battles());

    List<Row> all = rows(BoardQuery.Weighing.NONE, BoardQuery.Revisions.ALL);
    assertEquals(3, all.size());
    assertEquals(odds(30, 10), lead(all, OLD, QUICK), 2e-6);
    assertEquals(odds(10, 20), lead(all, NEW, QUICK), 2e-6);
    assertEquals("slow (1)", row(all, OLD).contestant().name());

    List<Row> pooled = rows(BoardQuery.Weighing.NONE, BoardQuery.Revisions.POOLED);
    assertEquals(2, pooled.size());
    assertEquals(odds(40, 30), lead(pooled, NEW, QUICK), 2e-6);
    assertEquals(70, row(pooled, NEW).battles());
    assertEquals(40, row(pooled, NEW).wins());
  }

  /** 1/(M p): as if every pair that could be drawn had been drawn as often. */
  @Test
  void a_vote_weighs_the_inverse_of_how_likely_its_pair_was_to_be_drawn() {
    votes(30, NEW, QUICK, 0.5, 2);
    votes(10, QUICK, NEW, 0.1, 4);
    votes(8, QUICK, NEW, 0.8, 5);

    List<Row> plain = rows(BoardQuery.Weighing.NONE, BoardQuery.Revisions.CURRENT);
    assertEquals(odds(30, 18), lead(plain, NEW, QUICK), 2e-6);
    List<Row> drawn = rows(BoardQuery.Weighing.DRAW, BoardQuery.Revisions.CURRENT);
    assertEquals(odds(30, 10 * 2.5 + 8 * 0.25), lead(drawn, NEW, QUICK), 2e-6);
    assertEquals(48, row(drawn, NEW).battles());
  }
}
