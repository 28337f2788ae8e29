package org.privatearena.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.Until;
import org.privatearena.stack.SpareArena;

/**
 * AUD-7 while people vote and server or database are killed: every acknowledged vote is there once
 * and sealed once, and the tree has neither gap nor fork. {@code -Darena.kills=100} kills each as
 * often; by itself the server is killed less often than the database, because it takes longer to
 * start.
 */
class KilledUnderLoadIT {

  private static final int SERVER = Integer.getInteger("arena.kills", 6);
  private static final int DATABASE = Integer.getInteger("arena.kills", 20);
  private static final int PEOPLE = 6;
  private static final int LEAST_MILLIS = 300;
  private static final int MORE_MILLIS = 2_500;

  private final Random random = new Random(7);
  private final SpareArena spare = SpareArena.get();
  private final SealedDatabase tables = new SealedDatabase(spare);

  @Test
  void the_server_is_killed_again_and_again() throws Exception {
    Voters voters = Voters.on(spare, "killed-server", PEOPLE);
    try (voters) {
      for (int kill = 0; kill < SERVER; kill++) {
        letThemVote(voters);
        spare.killServer();
        spare.startServer();
      }
      letThemVote(voters);
    }
    expectAll(voters, SERVER);
  }

  @Test
  void the_database_is_killed_again_and_again() throws Exception {
    Voters voters = Voters.on(spare, "killed-database", PEOPLE);
    try (voters) {
      for (int kill = 0; kill < DATABASE; kill++) {
        letThemVote(voters);
        spare.killDatabase();
        spare.startDatabase();
        Until.holds("the arena is ready again", () -> spare.readiness() == 200);
      }
      letThemVote(voters);
    }
    expectAll(voters, DATABASE);
  }

  /** A while that is another each time, and at least until somebody could vote again. */
  private void letThemVote(Voters voters) throws InterruptedException {
    int before = voters.acknowledged().size();
    Until.holds("somebody votes", () -> voters.acknowledged().size() > before);
    Thread.sleep(LEAST_MILLIS + random.nextInt(MORE_MILLIS));
  }

  private void expectAll(Voters voters, int kills) throws IOException {
    assertEquals(List.of(), voters.wrong());
    assertTrue(voters.acknowledged().size() > kills, "people could vote in between");
    tables.awaitSealed();
    tables.expectVotes(voters.acknowledged());
    tables.expectOneTree();
    assertEquals(
        0,
        tables.number("select (select count(*) from entry) - (select max(size) from checkpoint)"),
        "the newest checkpoint has every entry");
    assertEquals(List.of("on"), tables.column("show fsync", row -> row.getString(1)));
  }
}
