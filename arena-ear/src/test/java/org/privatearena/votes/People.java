package org.privatearena.votes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.privatearena.scenario.Caller;
import org.privatearena.stack.DemonstrationModels;
import org.privatearena.stack.StackFailure;
import org.privatearena.stack.StackLayout;

/** Evaluators of the demo realm, who hold a battle each and vote. */
final class People {

  /** Tokens of the demo realm's client for scripts last an hour. */
  private static final Duration FRESH = Duration.ofMinutes(15);

  private static final int AT_ONCE = 16;

  private final StackLayout layout;
  private final int count;
  private List<Caller> callers = List.of();
  private long signedOn;

  /** Signs them on. */
  People(StackLayout layout, int count) {
    this.layout = layout;
    this.count = count;
    signOn();
  }

  private void signOn() {
    List<Caller> now = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      now.add(Caller.signedOnAgain(layout, String.format(Locale.ROOT, "rater-%03d", i)));
    }
    callers = List.copyOf(now);
    signedOn = System.nanoTime();
  }

  /** In the order of their numbers, with tokens that last for a while. */
  List<Voter> voters() {
    if (System.nanoTime() - signedOn > FRESH.toNanos()) {
      signOn();
    }
    return callers.stream().map(caller -> new Voter(caller.token())).toList();
  }

  /** A battle of each that waits for its vote, in the order of their numbers. */
  List<UUID> readyBattles() throws InterruptedException {
    List<String> prompts = DemonstrationModels.prompts();
    ExecutorService some = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<String>> begun = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        Caller caller = callers.get(i);
        String prompt = prompts.get(i % prompts.size());
        begun.add(some.submit(() -> caller.readyBattle(prompt)));
      }
      List<UUID> battles = new ArrayList<>();
      for (Future<String> battle : begun) {
        battles.add(UUID.fromString(battle.get()));
      }
      return battles;
    } catch (ExecutionException e) {
      throw new StackFailure("battles cannot be held: " + e.getCause(), e);
    } finally {
      some.shutdownNow();
    }
  }
}
