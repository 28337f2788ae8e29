package org.privatearena.battle.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.privatearena.battle.entity.Side;
import org.privatearena.battle.markdown.control.AnswerBlock;
import org.privatearena.battle.markdown.control.AnswerBlocks;

/** Watchers who want an answer's closed blocks too. */
class TurnBlocksTest {

  private static final String TEXT =
      "# Title\n\nSome *text* 🦊\nand more\n\n- a\n- b\n\n```sh\nls\n\npwd\n```\n| a | b |\n|-|-|\n| 1 | 2 |\n\nend";

  /** What somebody was told, as a page puts it together. */
  private static final class Page {
    private final Map<Side, StringBuilder> texts = new EnumMap<>(Side.class);
    private final Map<Side, List<AnswerBlock>> blocks = new EnumMap<>(Side.class);
    private final List<String> ends = new ArrayList<>();

    Page() {
      for (Side side : Side.values()) {
        texts.put(side, new StringBuilder());
        blocks.put(side, new ArrayList<>());
      }
    }

    void take(TurnEvent event) {
      if (event instanceof TurnEvent.Delta delta) {
        texts.get(delta.side()).append(delta.text());
      } else if (event instanceof TurnEvent.Block block) {
        List<AnswerBlock> before = blocks.get(block.side());
        int reached = before.isEmpty() ? 0 : before.get(before.size() - 1).to();
        assertEquals(reached, block.from());
        assertTrue(block.to() <= texts.get(block.side()).length(), "text is told before its block");
        assertTrue(!ends.contains("end" + block.side()), "blocks come before the end");
        before.add(new AnswerBlock(block.from(), block.to(), block.html()));
      } else {
        ends.add(event.word() + (event instanceof TurnEvent.End end ? end.side() : ""));
      }
    }

    void expectWhole(LiveTurn turn) {
      for (Side side : Side.values()) {
        assertEquals(turn.text(side), texts.get(side).toString());
        assertEquals(AnswerBlocks.of(turn.text(side)), blocks.get(side));
      }
      assertEquals(3, ends.size(), ends.toString());
      assertEquals("ready", ends.get(2));
    }
  }

  private static LiveTurn turn() {
    return new LiveTurn(1, 1, new Flowing());
  }

  private static void speak(LiveTurn turn, Random random) {
    Map<Side, Integer> said = new EnumMap<>(Map.of(Side.A, 0, Side.B, 0));
    while (!turn.shown()) {
      Side side = random.nextBoolean() ? Side.A : Side.B;
      int from = said.get(side);
      if (from == TEXT.length()) {
        turn.end(side, true);
      } else {
        int to = Math.min(TEXT.length(), from + 1 + random.nextInt(9));
        turn.say(side, TEXT.substring(from, to));
        said.put(side, to);
      }
    }
    turn.settle(LiveTurn.Outcome.READY);
  }

  @Test
  void a_block_is_told_when_it_closes_and_the_last_at_the_end() {
    LiveTurn turn = turn();
    TurnWatch watch = new TurnWatch(turn);
    Position start = watch.start().wanting(true);
    turn.say(Side.A, "One\n\nTw");
    List<TurnEvent> events = watch.after(start);
    assertEquals(List.of("delta", "block"), events.stream().map(TurnEvent::word).toList());
    TurnEvent.Block block = (TurnEvent.Block) events.get(1);
    assertEquals(List.of(0, 4), List.of(block.from(), block.to()));
    assertEquals("1.7.0.0.4.0", block.at().id());
    turn.say(Side.A, "o");
    turn.end(Side.A, true);
    assertEquals(
        List.of("delta", "block", "end"),
        watch.after(block.at()).stream().map(TurnEvent::word).toList());
  }

  @Test
  void who_wants_text_alone_is_told_what_was_always_told() {
    LiveTurn turn = turn();
    TurnWatch watch = new TurnWatch(turn);
    turn.say(Side.A, "One\n\nTwo\n\n");
    turn.end(Side.A, true);
    List<TurnEvent> events = watch.after(watch.start());
    assertEquals(List.of("delta", "end"), events.stream().map(TurnEvent::word).toList());
    assertEquals("1.10.0.1", events.get(1).at().id());
    Position page = Position.parse("1.10.0.1.5.0").orElseThrow();
    assertEquals("1.10.0.1", page.wanting(false).id());
  }

  @Test
  void whoever_comes_back_wherever_misses_no_block_and_gets_none_twice() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      LiveTurn turn = turn();
      TurnWatch watch = new TurnWatch(turn);
      Page page = new Page();
      Position position = watch.start().wanting(true);
      Map<Side, Integer> said = new EnumMap<>(Map.of(Side.A, 0, Side.B, 0));
      for (int step = 0; step < 80; step++) {
        Side side = random.nextBoolean() ? Side.A : Side.B;
        int from = said.get(side);
        int to = Math.min(TEXT.length(), from + 1 + random.nextInt(9));
        if (to > from) {
          turn.say(side, TEXT.substring(from, to));
          said.put(side, to);
        }
        List<TurnEvent> events = watch.after(position);
        for (TurnEvent event : events.subList(0, random.nextInt(events.size() + 1))) {
          page.take(event);
          position = watch.known(Position.parse(event.at().id()).orElseThrow());
          assertEquals(event.at(), position);
        }
      }
      turn.end(Side.A, true);
      turn.end(Side.B, true);
      turn.settle(LiveTurn.Outcome.READY);
      watch.after(position).forEach(page::take);
      page.expectWhole(turn);
    }
  }

  @Test
  void a_place_among_the_blocks_that_nobody_was_told_is_the_start() {
    LiveTurn turn = turn();
    turn.say(Side.A, "One\n\nTwo");
    assertEquals("1.0.0.0.0.0", turn.known(Position.parse("1.3.0.0.4.0").orElseThrow()).id());
    assertTrue(Position.parse("1.3.0.0.4").isEmpty());
  }

  @Test
  void a_failed_side_shows_what_it_had_said_as_blocks_too() {
    LiveTurn turn = turn();
    turn.say(Side.B, "*half");
    turn.end(Side.B, false);
    TurnWatch watch = new TurnWatch(turn);
    assertEquals(
        List.of("delta", "block", "failed"),
        watch.after(watch.start().wanting(true)).stream().map(TurnEvent::word).toList());
  }

  @Test
  void many_who_watch_at_once_are_all_told_the_same() {
    for (int seed = 0; seed < 100; seed++) {
      LiveTurn turn = turn();
      List<CompletableFuture<Page>> watchers =
          IntStream.range(0, 6)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> watchToTheEnd(turn)))
              .toList();
      speak(turn, new Random(seed));
      watchers.forEach(watcher -> watcher.join().expectWhole(turn));
    }
  }

  private static Page watchToTheEnd(LiveTurn turn) {
    TurnWatch watch = new TurnWatch(turn);
    Page page = new Page();
    Position position = watch.start().wanting(true);
    while (!position.over()) {
      for (TurnEvent event : watch.after(position)) {
        page.take(event);
        position = event.at();
      }
    }
    return page;
  }
}
