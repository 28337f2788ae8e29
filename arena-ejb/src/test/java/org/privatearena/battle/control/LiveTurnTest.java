package org.privatearena.battle.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.privatearena.battle.entity.Mode;
import org.privatearena.battle.entity.Side;

class LiveTurnTest {

  private static final String EMOJI = "🦊";

  private long now;
  private final LiveTurn live = turn(Mode.LIVE);

  private LiveTurn turn(Mode mode) {
    Release release =
        switch (mode) {
          case LIVE -> new Flowing();
          case PACED -> new Pacing(Rehearsal.TEMPO, () -> now);
          case COMPLETE -> new Holding(Rehearsal.TEMPO, () -> now);
        };
    return new LiveTurn(1, 1, release);
  }

  private void tick(LiveTurn turn, int times) {
    for (int i = 0; i < times; i++) {
      now += Rehearsal.TEMPO.tick().toNanos();
      turn.tick();
    }
  }

  @Test
  void live_shows_what_a_side_says_while_the_other_is_silent() {
    live.say(Side.B, "Hello");
    List<TurnEvent> events = live.after(live.start());
    assertEquals(1, events.size());
    TurnEvent.Delta delta = assertInstanceOf(TurnEvent.Delta.class, events.get(0));
    assertEquals(Side.B, delta.side());
    assertEquals("Hello", delta.text());
  }

  @Test
  void complete_shows_nothing_of_either_side_until_both_have_ended() {
    LiveTurn turn = turn(Mode.COMPLETE);
    turn.say(Side.A, "all of it");
    turn.end(Side.A, true);
    turn.say(Side.B, "half");
    tick(turn, 10);
    expectNothingShown(turn);
    turn.end(Side.B, true);
    expectNothingShown(turn);
    tick(turn, 20);
    assertTrue(turn.shown());
    assertEquals("all of it", turn.card(Side.A).text());
    assertEquals(4, turn.after(turn.start()).size());
  }

  private static void expectNothingShown(LiveTurn turn) {
    assertEquals(List.of(), turn.after(turn.start()));
    assertEquals(new BattleCard.SideCard("", "waiting"), turn.card(Side.A));
    assertEquals(turn.card(Side.A), turn.card(Side.B));
  }

  @Test
  void bat14_paced_shows_as_much_of_one_side_as_of_the_other() {
    LiveTurn turn = turn(Mode.PACED);
    turn.say(Side.A, "x".repeat(1000));
    turn.end(Side.A, true);
    tick(turn, 50);
    expectNothingShown(turn);
    turn.say(Side.B, "y");
    tick(turn, 5);
    expectNothingShown(turn);
    for (int i = 0; i < 100; i++) {
      turn.say(Side.B, "yyyy");
      tick(turn, 1);
      String a = turn.card(Side.A).text();
      String b = turn.card(Side.B).text();
      assertEquals(a.length(), b.length());
      assertNotEquals("complete", turn.card(Side.A).state(), "it is there, but not shown");
    }
    assertTrue(turn.card(Side.A).text().length() > 200);
    assertEquals(1000, turn.text(Side.A).length());
  }

  @Test
  void bat14_two_that_say_the_same_in_their_own_time_are_shown_alike_at_every_moment() {
    List<String> characters = List.of("a", " ", EMOJI, "👩‍👩‍👧", "e\u0301", "🇩🇪", "ש", "\r\n");
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 30 + random.nextInt(300); i++) {
        text.append(characters.get(random.nextInt(characters.size())));
      }
      LiveTurn turn = turn(Mode.PACED);
      Map<Side, Integer> most =
          Map.of(Side.A, 1 + random.nextInt(30), Side.B, 1 + random.nextInt(30));
      for (int i = 0; i < 50_000 && !turn.shown(); i++) {
        for (Side side : Side.values()) {
          int from = turn.text(side).length();
          int to = Math.min(text.length(), from + random.nextInt(most.get(side) + 1));
          if (to > from) {
            turn.say(side, text.substring(from, to));
          } else if (from == text.length() && random.nextInt(5) == 0) {
            turn.end(side, true);
          }
        }
        tick(turn, 1);
        assertEquals(turn.card(Side.A), turn.card(Side.B), "seed " + seed);
      }
      assertTrue(turn.shown(), "seed " + seed);
      assertEquals(text.toString(), turn.card(Side.B).text(), "seed " + seed);
    }
  }

  @Test
  void bat14_in_paced_the_end_of_a_side_is_told_when_it_is_shown() {
    LiveTurn turn = turn(Mode.PACED);
    turn.end(Side.A, false);
    tick(turn, 100);
    expectNothingShown(turn);
    turn.say(Side.B, "y".repeat(40));
    turn.end(Side.B, true);
    tick(turn, 7);
    assertEquals("failed", turn.card(Side.A).state());
    assertEquals("answering", turn.card(Side.B).state());
    assertFalse(turn.shown());
    tick(turn, 20);
    assertEquals("complete", turn.card(Side.B).state());
    assertTrue(turn.shown());
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void after_a_stop_there_is_what_was_shown_and_nothing_else(Mode mode) {
    LiveTurn turn = turn(mode);
    turn.say(Side.A, "a".repeat(500));
    turn.end(Side.A, true);
    turn.say(Side.B, "b".repeat(300));
    tick(turn, 10);
    String a = turn.card(Side.A).text();
    String b = turn.card(Side.B).text();
    boolean whole = turn.complete(Side.A);
    assertEquals(mode == Mode.LIVE, whole);
    turn.cut();
    turn.say(Side.B, "more");
    tick(turn, 10);
    assertTrue(turn.shown());
    assertEquals(a, turn.text(Side.A));
    assertEquals(b, turn.text(Side.B));
    assertEquals(whole ? "complete" : "failed", turn.card(Side.A).state());
    assertEquals("failed", turn.card(Side.B).state());
    assertEquals(whole, turn.complete(Side.A));
  }

  @Test
  void bat6_ready_comes_only_after_the_end_is_stored_and_is_the_last_event() {
    live.say(Side.A, "a");
    live.end(Side.A, true);
    live.say(Side.B, "b");
    live.end(Side.B, true);
    assertTrue(live.after(live.start()).stream().noneMatch(TurnEvent.Ready.class::isInstance));
    live.settle(LiveTurn.Outcome.READY);
    List<TurnEvent> events = live.after(live.start());
    assertInstanceOf(TurnEvent.Ready.class, events.get(events.size() - 1));
    assertEquals(List.of(), live.after(events.get(events.size() - 1).at()));
  }

  @Test
  void a_failed_side_is_told_without_a_reason_and_the_turn_is_void() {
    live.end(Side.A, false);
    live.say(Side.B, "b");
    live.end(Side.B, true);
    live.settle(LiveTurn.Outcome.VOID);
    List<TurnEvent> events = live.after(live.start());
    assertInstanceOf(TurnEvent.Failed.class, events.get(0));
    assertInstanceOf(TurnEvent.Voided.class, events.get(events.size() - 1));
    assertEquals("failed", live.card(Side.A).state());
  }

  @Test
  void nothing_is_taken_after_the_end_of_a_side() {
    live.say(Side.A, "all");
    live.end(Side.A, true);
    live.say(Side.A, " and more");
    live.end(Side.A, false);
    assertEquals("all", live.text(Side.A));
    assertEquals("complete", live.card(Side.A).state());
  }

  @Test
  void an_emoji_is_never_cut_in_two() {
    live.say(Side.A, "x" + EMOJI.charAt(0));
    assertEquals("x", live.card(Side.A).text());
    TurnEvent first = live.after(live.start()).get(0);
    live.say(Side.A, "" + EMOJI.charAt(1));
    TurnEvent.Delta rest = (TurnEvent.Delta) live.after(first.at()).get(0);
    assertEquals(EMOJI, rest.text());
  }

  @Test
  void watchers_are_told_of_every_change_until_they_leave() {
    AtomicInteger told = new AtomicInteger();
    Runnable watcher = told::incrementAndGet;
    live.watch(watcher);
    live.say(Side.A, "a");
    live.end(Side.A, true);
    assertEquals(2, told.get());
    live.leave(watcher);
    live.say(Side.B, "b");
    assertEquals(2, told.get());
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void a_watcher_who_comes_back_at_any_position_loses_and_doubles_nothing(Mode mode) {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      LiveTurn turn = turn(mode);
      StringBuilder seenA = new StringBuilder();
      StringBuilder seenB = new StringBuilder();
      List<Class<?>> ends = new ArrayList<>();
      Position position = turn.start();
      for (int step = 0; step < 60; step++) {
        act(turn, random, step);
        tick(turn, random.nextInt(8));
        List<TurnEvent> events = turn.after(position);
        int read = events.isEmpty() ? 0 : random.nextInt(events.size() + 1);
        for (TurnEvent event : events.subList(0, read)) {
          if (event instanceof TurnEvent.Delta delta) {
            (delta.side() == Side.A ? seenA : seenB).append(delta.text());
          } else {
            ends.add(event.getClass());
          }
          position = Position.parse(event.at().id()).orElseThrow();
          assertEquals(position, turn.known(position), "seed " + seed);
        }
      }
      tick(turn, 2000);
      turn.settle(LiveTurn.Outcome.READY);
      for (TurnEvent event : turn.after(position)) {
        if (event instanceof TurnEvent.Delta delta) {
          (delta.side() == Side.A ? seenA : seenB).append(delta.text());
        } else {
          ends.add(event.getClass());
        }
      }
      assertEquals(turn.text(Side.A), seenA.toString(), "seed " + seed);
      assertEquals(turn.text(Side.B), seenB.toString(), "seed " + seed);
      assertEquals(3, ends.size(), "seed " + seed);
    }
  }

  private static void act(LiveTurn turn, Random random, int step) {
    Side side = random.nextBoolean() ? Side.A : Side.B;
    if (step < 50) {
      turn.say(side, random.nextInt(5) == 0 ? EMOJI : "word ");
    } else if (step == 50) {
      turn.end(Side.A, true);
    } else if (step == 53) {
      turn.end(Side.B, true);
    } else if (step > 53 && turn.shown() && !turn.settled()) {
      turn.settle(LiveTurn.Outcome.READY);
    }
  }

  @Test
  void a_position_of_an_earlier_attempt_starts_again() {
    LiveTurn second = new LiveTurn(1, 2, new Flowing());
    second.say(Side.A, "new");
    Position old = Position.parse("1.2.0.0").orElseThrow();
    assertEquals("new", ((TurnEvent.Delta) second.after(old).get(0)).text());
  }

  @Test
  void what_is_no_position_is_refused() {
    for (String id : List.of("", "x", "1.2.3", "1.2.3.8", "1.-2.3.0", "1.2.3.4.5", "1e3.0.0.0")) {
      assertTrue(Position.parse(id).isEmpty(), id);
    }
    assertTrue(Position.parse(null).isEmpty());
  }

  @Test
  void a_position_beyond_the_text_gives_nothing_twice_and_no_exception() {
    live.say(Side.A, "abc");
    assertEquals(List.of(), live.after(Position.parse("1.999999999.5.0").orElseThrow()));
  }

  @Test
  void a_position_that_was_never_told_is_the_start() {
    live.say(Side.A, "a" + EMOJI + "c");
    live.say(Side.B, "b");
    live.end(Side.B, true);
    for (String told : List.of("1.0.0.0", "1.1.0.0", "1.3.1.0", "1.4.1.2", "1.4.0.0")) {
      assertEquals(told, live.known(Position.parse(told).orElseThrow()).id());
    }
    for (String never :
        List.of("1.2.0.0", "1.5.0.0", "1.4.1.1", "1.4.0.2", "1.4.1.4", "1.4.1.6", "2.1.1.0")) {
      assertEquals(live.start(), live.known(Position.parse(never).orElseThrow()), never);
    }
  }

  @Test
  void bat_18_who_waits_is_told_each_place_once_and_the_end_of_the_wait() {
    live.waitBehind(2);
    List<TurnEvent> first = live.after(live.start());
    TurnEvent.Queued queued = assertInstanceOf(TurnEvent.Queued.class, first.get(0));
    assertEquals(2, queued.before());
    assertEquals(List.of(), live.after(queued.at()));
    live.waitBehind(2);
    assertEquals(List.of(), live.after(queued.at()));
    live.waitBehind(0);
    TurnEvent.Queued next =
        assertInstanceOf(TurnEvent.Queued.class, live.after(queued.at()).get(0));
    assertEquals(0, next.before());
    Position back = Position.parse(next.at().id()).map(live::known).orElseThrow();
    assertEquals("queue", live.after(back).get(0).word(), "who comes back is told anew");
    live.asked();
    live.waitBehind(1);
    assertEquals(List.of("asked"), words(live.after(next.at())));
    assertEquals(List.of(), live.after(live.start()), "who comes now has not waited");
    live.say(Side.A, "Hello");
    assertEquals(List.of("asked", "delta"), words(live.after(next.at())));
  }

  @Test
  void bat_18_a_wait_that_ends_before_anybody_was_asked_is_told_as_any_other_end() {
    live.waitBehind(1);
    TurnEvent queued = live.after(live.start()).get(0);
    live.cut();
    live.settle(LiveTurn.Outcome.BUSY);
    List<TurnEvent> events = live.after(queued.at());
    assertEquals(List.of("failed", "failed", "void"), words(events));
    assertTrue(assertInstanceOf(TurnEvent.Voided.class, events.get(2)).busy());
    assertEquals(List.of("failed", "failed", "void"), words(live.after(live.start())));
  }

  private static List<String> words(List<TurnEvent> events) {
    return events.stream().map(TurnEvent::word).toList();
  }
}
