package org.privatearena.catalog.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

  /** Whoever has queued a step and not yet counted it must not let others overtake themselves. */
  @Test
  void aThreadDoesNotOvertakeItselfWhileAnotherHasNotCountedItsStep() throws Exception {
    Map<String, CountDownLatch> queued =
        Map.of("slow", new CountDownLatch(1), "quick", new CountDownLatch(1));
    Map<String, CountDownLatch> goOn =
        Map.of("slow", new CountDownLatch(1), "quick", new CountDownLatch(1));
    TurnTaking turns = new TurnTaking(new StoppingQueue(queued, goOn));
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    Thread slow = new Thread(() -> turns.run(() -> seen.add("slow")), "slow");
    Thread quick =
        new Thread(
            () -> {
              turns.run(() -> seen.add("first"));
              turns.run(() -> seen.add("second"));
            },
            "quick");
    turns.run(
        () -> {
          begin(slow, queued.get("slow"));
          begin(quick, queued.get("quick"));
        });
    goOn.get("quick").countDown();
    quick.join();
    goOn.get("slow").countDown();
    slow.join();
    assertEquals(List.of("slow", "first", "second"), seen);
  }

  private static void begin(Thread thread, CountDownLatch queued) {
    thread.start();
    await(queued);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(30, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Holds threads up by their names behind their first step in the queue. */
  private static final class StoppingQueue extends ConcurrentLinkedQueue<Runnable> {

    private static final long serialVersionUID = 1;

    private final transient Map<String, CountDownLatch> queued;
    private final transient Map<String, CountDownLatch> goOn;

    StoppingQueue(Map<String, CountDownLatch> queued, Map<String, CountDownLatch> goOn) {
      this.queued = queued;
      this.goOn = goOn;
    }

    @Override
    public boolean add(Runnable step) {
      boolean added = super.add(step);
      String name = Thread.currentThread().getName();
      queued.get(name).countDown();
      await(goOn.get(name));
      return added;
    }
  }
}
