package org.privatearena.battle.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.privatearena.battle.entity.Mode;
import org.privatearena.battle.entity.Side;

class LiveTurnTest {

  private static final String EMOJI = "🦊";

  private final LiveTurn live = new LiveTurn(1, 1, Mode.LIVE);

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
    LiveTurn turn = new LiveTurn(1, 1, Mode.COMPLETE);
    turn.say(Side.A, "all of it");
    turn.end(Side.A, true);
    turn.say(Side.B, "half");
    assertEquals(List.of(), turn.after(turn.start()));
    assertEquals(turn.card(Side.B), turn.card(Side.A));
    assertEquals("", turn.card(Side.A).text());
    turn.end(Side.B, true);
    assertEquals("all of it", turn.card(Side.A).text());
    assertEquals(4, turn.after(turn.start()).size());
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
    assertFalse(live.end(Side.A, true));
    live.say(Side.A, " and more");
    assertFalse(live.end(Side.A, false));
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
  @EnumSource(
      value = Mode.class,
      names = {"LIVE", "COMPLETE"})
  void a_watcher_who_comes_back_at_any_position_loses_and_doubles_nothing(Mode mode) {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      LiveTurn turn = new LiveTurn(1, 1, mode);
      StringBuilder seenA = new StringBuilder();
      StringBuilder seenB = new StringBuilder();
      List<Class<?>> ends = new ArrayList<>();
      Position position = turn.start();
      for (int step = 0; step < 60; step++) {
        act(turn, random, step);
        List<TurnEvent> events = turn.after(position);
        int read = events.isEmpty() ? 0 : random.nextInt(events.size() + 1);
        for (TurnEvent event : events.subList(0, read)) {
          if (event instanceof TurnEvent.Delta delta) {
            (delta.side() == Side.A ? seenA : seenB).append(delta.text());
          } else {
            ends.add(event.getClass());
          }
          position = Position.parse(event.at().id()).orElseThrow();
        }
      }
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
    } else if (step == 55) {
      turn.settle(LiveTurn.Outcome.READY);
    }
  }

  @Test
  void a_position_of_an_earlier_attempt_starts_again() {
    LiveTurn second = new LiveTurn(1, 2, Mode.LIVE);
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
}
