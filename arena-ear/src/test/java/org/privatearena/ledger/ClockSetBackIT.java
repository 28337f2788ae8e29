package org.privatearena.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;
import org.privatearena.scenario.Until;
import org.privatearena.stack.SpareArena;

/** AUD-13: a server whose clock is set back while it runs goes on sealing. */
class ClockSetBackIT {

  private static final String WAITING =
      "select count(*) from entry_pending where id not in (select pending_id from entry)";

  /** Less than what tokens of the sign-on may be out, and much more than the test may take. */
  private static final Duration BACK = Duration.ofMinutes(4);

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir private static Path folder;

  private static SpareArena spare;
  private static SealedDatabase tables;
  private static SetBackClock clock;
  private static Caller voter;

  @BeforeAll
  static void start() {
    spare = SpareArena.get();
    tables = new SealedDatabase(spare);
    clock = new SetBackClock(folder);
    spare.killServer();
    spare.startServer(Map.of("JVM_ARGS", clock.arguments()));
    TestArena.get().keycloak().evaluator("set-back", LabModels.QUICK);
    voter = Caller.with(spare.layout(), TestArena.get().caller("set-back").token());
  }

  @AfterAll
  static void end() {
    spare.killServer();
    spare.startServer(Map.of());
  }

  private static String vote() {
    String battle = voter.readyBattle("What time is it?");
    Caller.expect(200, voter.vote(battle, "TIE"));
    return battle;
  }

  private static long secondsAgo(String battle) {
    return tables.number(
        "select extract(epoch from now() - cast_at)::bigint from vote where battle_id = '%s'"
            .formatted(battle));
  }

  @Test
  void aud13_sealing_goes_on_when_the_clock_is_set_back() throws Exception {
    String before = vote();
    Until.holds("the vote is sealed", PATIENCE, () -> tables.number(WAITING) == 0);
    clock.set(BACK);
    Until.holds("the clock is set back", PATIENCE, () -> secondsAgo(vote()) > BACK.toSeconds() / 2);
    for (int i = 0; i < 3; i++) {
      String after = vote();
      assertTrue(secondsAgo(after) > secondsAgo(before), "the later vote has the earlier time");
      Until.holds("it is sealed all the same", PATIENCE, () -> tables.number(WAITING) == 0);
    }
    assertEquals(200, spare.readiness());
    tables.expectOneTree();
    clock.set(Duration.ZERO);
    vote();
    Until.holds("and when it is set right again", PATIENCE, () -> tables.number(WAITING) == 0);
    tables.expectOneTree();
  }
}
