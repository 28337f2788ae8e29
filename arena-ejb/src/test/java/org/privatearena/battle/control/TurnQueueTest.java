package org.privatearena.battle.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** BAT-18: who waits for places is served in order, and holds up nobody who needs others. */
class TurnQueueTest {

  private static final UUID A = UUID.randomUUID();
  private static final UUID B = UUID.randomUUID();
  private static final UUID C = UUID.randomUUID();
  private static final UUID D = UUID.randomUUID();

  private final TurnQueue<String> queue = new TurnQueue<>(3);
  private final Map<String, Set<UUID>> needs = new HashMap<>();
  private final Map<UUID, Integer> room = new HashMap<>(Map.of(A, 0, B, 0, C, 0, D, 0));
  private final List<String> tried = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();

  private void enter(String who, UUID... its) {
    needs.put(who, Set.of(its));
    queue.enter(who, Set.of(its), 100);
  }

  private void free(UUID... places) {
    Stream.of(places).forEach(place -> room.merge(place, 1, Integer::sum));
  }

  /** Takes all or nothing, as the database does. */
  private Set<UUID> go(String who) {
    tried.add(who);
    Set<UUID> full =
        needs.get(who).stream().filter(one -> room.get(one) == 0).collect(Collectors.toSet());
    if (full.isEmpty()) {
      needs.get(who).forEach(one -> room.merge(one, -1, Integer::sum));
      gone.add(who);
    }
    return full;
  }

  private void pass() {
    tried.clear();
    queue.pass(this::go);
  }

  @Test
  void bat_18_who_needs_the_same_goes_in_the_order_in_which_they_came() {
    enter("first", A, B);
    enter("second", A, B);
    pass();
    assertEquals(List.of("first"), tried, "what is full for the first is not asked for again");
    free(A, B);
    pass();
    assertEquals(List.of("first"), gone);
    free(A, B);
    pass();
    assertEquals(List.of("first", "second"), gone);
    assertTrue(queue.isEmpty());
  }

  @Test
  void bat_18_who_waits_holds_up_nobody_who_needs_others() {
    enter("first", A, B);
    enter("second", C, D);
    free(C, D);
    pass();
    assertEquals(List.of("second"), gone);
    assertEquals(Map.of("first", 0), queue.places());
  }

  @Test
  void bat_18_what_the_oldest_needs_is_kept_for_it() {
    enter("first", A, B);
    enter("second", B, C);
    free(B, C);
    pass();
    assertEquals(List.of(), gone, "the second would take what the first still waits to have");
    free(A);
    pass();
    assertEquals(List.of("first"), gone);
  }

  @Test
  void bat_18_behind_the_oldest_nothing_is_kept_for_who_cannot_go() {
    enter("first", A, B);
    enter("second", B, C);
    enter("third", C, D);
    free(C, D);
    pass();
    assertEquals(List.of("third"), gone, "the second waits for the first, the third for nobody");
  }

  @Test
  void a_place_is_how_many_came_before_whatever_they_need() {
    enter("first", A, B);
    enter("second", C, D);
    assertEquals(Map.of(), queue.places(), "before it was tried nobody is told to wait");
    pass();
    enter("third", A, D);
    assertEquals(Map.of("first", 0, "second", 1), queue.places());
    pass();
    assertEquals(Map.of("first", 0, "second", 1, "third", 2), queue.places());
    assertTrue(queue.leave("first"));
    assertFalse(queue.leave("first"));
    assertEquals(Map.of("second", 0, "third", 1), queue.places());
  }

  @Test
  void it_is_full_at_its_bound_and_lets_in_who_has_begun_already() {
    enter("first", A);
    enter("second", A);
    assertFalse(queue.full());
    enter("third", A);
    assertFalse(queue.full(), "nobody was tried yet, so all may go at once");
    pass();
    assertTrue(queue.full());
    enter("fourth", A);
    assertEquals(3, queue.length());
    pass();
    assertEquals(4, queue.length());
    queue.leave("second");
    assertTrue(queue.full());
    queue.leave("first");
    assertFalse(queue.full());
  }

  @Test
  void who_is_late_is_told_apart_also_where_the_clock_begins_anew() {
    queue.enter("early", Set.of(A), Long.MAX_VALUE - 5);
    queue.enter("later", Set.of(A), Long.MIN_VALUE + 5);
    assertEquals(List.of(), queue.late(Long.MAX_VALUE - 6));
    assertEquals(List.of("early"), queue.late(Long.MIN_VALUE + 1));
    assertEquals(List.of("early", "later"), queue.late(Long.MIN_VALUE + 5));
  }

  @Test
  void bat_18_everybody_comes_to_its_turn_and_nobody_is_overtaken_for_the_same() {
    Random random = new Random(6);
    for (int run = 0; run < 200; run++) {
      room.replaceAll((place, left) -> 0);
      gone.clear();
      List<UUID> places = List.of(A, B, C, D);
      List<String> all = IntStream.range(0, 30).mapToObj(i -> "t" + i).toList();
      for (String who : all) {
        int one = random.nextInt(4);
        int other = (one + 1 + random.nextInt(3)) % 4;
        enter(who, places.get(one), places.get(other));
      }
      // Two places become free at a time, seldom those of one and the same turn.
      int rounds = 0;
      while (!queue.isEmpty()) {
        free(places.get(random.nextInt(4)), places.get(random.nextInt(4)));
        pass();
        assertTrue(++rounds < 2_000, "somebody never goes");
      }
      assertEquals(new TreeSet<>(all), new TreeSet<>(gone));
      for (int i = 0; i < gone.size(); i++) {
        for (String later : gone.subList(i + 1, gone.size())) {
          boolean same = needs.get(gone.get(i)).equals(needs.get(later));
          assertFalse(same && all.indexOf(later) < all.indexOf(gone.get(i)), later);
        }
      }
    }
  }
}
