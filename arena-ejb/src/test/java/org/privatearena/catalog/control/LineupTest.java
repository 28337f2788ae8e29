package org.privatearena.catalog.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** CAT-17: who may meet whom, from memory, is what the catalogue says. */
class LineupTest {

  private static final Route ROUTE =
      new Route(
          UUID.randomUUID(),
          null,
          new GenerationParameters(null, null, null),
          List.of(
              new Route.Stop(
                  UUID.randomUUID(), URI.create("http://localhost:1/v1"), "up", null, 1, false)));

  private static Lineup.Entrant entrant(boolean active, Route route, String... groups) {
    return new Lineup.Entrant(
        new Contestant(UUID.randomUUID(), UUID.randomUUID(), null), active, Set.of(groups), route);
  }

  @Test
  void everybodys_models_are_there_for_who_is_in_no_group() {
    Lineup.Entrant everybodys = entrant(true, ROUTE, "*");
    Lineup lineup = new Lineup(1, List.of(everybodys, entrant(true, ROUTE, "/research")));
    assertEquals(
        new Lineup.Field(List.of(everybodys.contestant()), 0, 0), lineup.forBattle(Set.of()));
  }

  @Test
  void a_group_that_is_called_like_everybody_gets_no_more_than_everybody() {
    Lineup lineup = new Lineup(1, List.of(entrant(true, ROUTE, "/research")));
    assertEquals(new Lineup.Field(List.of(), 0, 0), lineup.forBattle(Set.of("*", "/Research")));
  }

  @Test
  void what_is_not_granted_is_not_counted_and_what_is_is_counted_once() {
    Lineup lineup =
        new Lineup(
            1,
            List.of(
                entrant(false, ROUTE, "/a", "/b"),
                entrant(false, null, "/a"),
                entrant(true, null, "/b"),
                entrant(false, ROUTE, "/c"),
                entrant(true, null, "/c")));
    assertEquals(new Lineup.Field(List.of(), 2, 1), lineup.forBattle(Set.of("/a", "/b")));
  }

  @Test
  void ways_lead_to_revisions_with_an_endpoint_and_nowhere_else() {
    Lineup.Entrant served = entrant(true, ROUTE, "*");
    Lineup.Entrant unserved = entrant(true, null, "*");
    UUID unknown = UUID.randomUUID();
    Lineup lineup = new Lineup(1, List.of(served, unserved));
    Ways ways =
        lineup.waysTo(
            List.of(served.contestant().revision(), unserved.contestant().revision(), unknown));
    assertSame(ROUTE, ways.to(served.contestant().revision()).orElseThrow());
    assertTrue(ways.to(unserved.contestant().revision()).isEmpty());
    assertTrue(ways.to(unknown).isEmpty());
  }

  @Test
  void random_grants_are_what_a_plain_computation_says() {
    Random random = new Random(20_261_127);
    List<String> all = List.of("*", "/a", "/b", "/c", "/d", "/e");
    for (int round = 0; round < 200; round++) {
      List<Lineup.Entrant> entrants = new ArrayList<>();
      for (int i = 0; i < random.nextInt(12); i++) {
        Set<String> groups = some(all, random, 5);
        entrants.add(
            entrant(
                random.nextBoolean(),
                random.nextBoolean() ? ROUTE : null,
                groups.toArray(String[]::new)));
      }
      Lineup lineup = new Lineup(round, entrants);
      for (int person = 0; person < 5; person++) {
        Set<String> groups = some(all.subList(1, all.size()), random, 3);
        assertEquals(plain(entrants, groups), lineup.forBattle(groups));
        assertEquals(plain(entrants, groups), lineup.forBattle(groups), "from memory");
      }
    }
  }

  private static Set<String> some(List<String> all, Random random, int oneOf) {
    Set<String> some = new TreeSet<>(all);
    some.removeIf(group -> random.nextInt(oneOf) > 0);
    return some;
  }

  private static Lineup.Field plain(List<Lineup.Entrant> entrants, Set<String> groups) {
    List<Contestant> ready = new ArrayList<>();
    int paused = 0;
    int unreachable = 0;
    for (Lineup.Entrant one : entrants) {
      Set<String> both = new TreeSet<>(one.groups());
      both.retainAll(groups);
      if (both.isEmpty() && !one.groups().contains("*")) {
        continue;
      }
      if (!one.active()) {
        paused++;
      } else if (one.route() == null) {
        unreachable++;
      } else {
        ready.add(one.contestant());
      }
    }
    return new Lineup.Field(ready, paused, unreachable);
  }

  @Test
  void it_is_read_again_for_a_newer_stamp_only() {
    KeptLineup kept = new KeptLineup();
    AtomicInteger reads = new AtomicInteger();
    Lineup first = kept.as(7, () -> counted(reads));
    assertSame(first, kept.as(7, () -> counted(reads)));
    assertSame(first, kept.as(6, () -> counted(reads)), "whoever saw an older state");
    assertEquals(1, reads.get());
    Lineup second = kept.as(8, () -> counted(reads));
    assertEquals(2, reads.get());
    assertSame(second, kept.as(7, () -> counted(reads)));
    assertEquals(2, reads.get());
  }

  private static List<Lineup.Entrant> counted(AtomicInteger reads) {
    reads.incrementAndGet();
    return List.of(entrant(true, ROUTE, "*"));
  }

  @Test
  void a_reading_that_fails_leaves_what_was_kept_and_is_tried_again() {
    KeptLineup kept = new KeptLineup();
    Lineup first = kept.as(1, List::of);
    try {
      kept.as(
          2,
          () -> {
            throw new IllegalStateException("no database");
          });
    } catch (IllegalStateException expected) {
      assertEquals("no database", expected.getMessage());
    }
    assertSame(first, kept.as(1, List::of));
    assertEquals(2, kept.as(2, List::of).stamp());
  }
}
