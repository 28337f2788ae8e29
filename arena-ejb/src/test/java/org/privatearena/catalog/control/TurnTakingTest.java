package org.privatearena.catalog.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnTakingTest {

  @Test
  void stepsThatAStepAddsComeAfterIt() {
    TurnTaking turns = new TurnTaking();
    List<String> seen = new ArrayList<>();
    turns.run(
        () -> {
          turns.run(() -> seen.add("third"));
          seen.add("first");
          turns.run(() -> seen.add("fourth"));
          seen.add("second");
        });
    turns.run(() -> seen.add("fifth"));
    assertEquals(List.of("first", "second", "third", "fourth", "fifth"), seen);
  }

  @Test
  void stepsOfManyThreadsAreTakenOneAtATimeEachOnceAndInTheOrderOfTheirThread() {
    TurnTaking turns = new TurnTaking();
    int threads = 4;
    int steps = 20_000;
    int[] last = new int[threads];
    int[] taken = new int[1];
    AtomicBoolean atWork = new AtomicBoolean();
    AtomicBoolean good = new AtomicBoolean(true);
    List<CompletableFuture<Void>> all =
        IntStream.range(0, threads)
            .mapToObj(
                thread ->
                    CompletableFuture.runAsync(
                        () -> {
                          for (int i = 1; i <= steps; i++) {
                            int number = i;
                            turns.run(
                                () -> {
                                  good.compareAndSet(true, atWork.compareAndSet(false, true));
                                  good.compareAndSet(true, number == ++last[thread]);
                                  taken[0]++;
                                  atWork.set(false);
                                });
                          }
                        },
                        work -> new Thread(work).start()))
            .toList();
    all.forEach(CompletableFuture::join);
    turns.run(() -> {});
    assertTrue(good.get());
    assertEquals(threads * steps, taken[0]);
  }
}
