package org.privatearena.ledger;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;
import org.privatearena.stack.SpareArena;

/**
 * People who vote one battle after another and take nothing for done that was not acknowledged.
 * Whatever fails they try again, as a page does.
 */
final class Voters implements AutoCloseable {

  private static final String[] CHOICES = {"A_BETTER", "B_BETTER", "TIE", "BOTH_BAD"};
  private static final int PAUSE_MILLIS = 150;
  private static final int LONGEST_WAIT_MILLIS = 30_000;

  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final List<Thread> threads = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private volatile boolean over;

  private Voters() {}

  static Voters on(SpareArena spare, String name, int people) {
    Voters voters = new Voters();
    for (int i = 0; i < people; i++) {
      String person = name + "-" + i;
      TestArena.get().keycloak().evaluator(person, LabModels.QUICK);
      Caller caller = Caller.with(spare.layout(), TestArena.get().caller(person).token());
      Thread thread = new Thread(() -> voters.run(caller), person);
      thread.setDaemon(true);
      voters.threads.add(thread);
      thread.start();
    }
    return voters;
  }

  private void run(Caller caller) {
    int count = 0;
    while (!over) {
      try {
        String battle = caller.readyBattle("Battle " + count);
        vote(caller, battle, CHOICES[count++ % CHOICES.length]);
      } catch (RuntimeException | AssertionError e) {
        // The server or its database is away: that is what is tested.
        pause();
      }
    }
  }

  private void vote(Caller caller, String battle, String choice) {
    while (!over) {
      try {
        HttpResponse<String> answer = caller.vote(battle, choice);
        if (!starting(answer)) {
          judge(battle, choice, answer);
          if (answer.statusCode() < 500) {
            return;
          }
        }
      } catch (RuntimeException e) {
        // No answer: the vote may stand or not; the same request again is harmless.
      }
      pause();
    }
  }

  /** A server listens before its application is there, and answers for itself until then. */
  private static boolean starting(HttpResponse<String> answer) {
    return answer.statusCode() == 404 && answer.body().contains("context root");
  }

  private void judge(String battle, String choice, HttpResponse<String> answer) {
    if (answer.statusCode() == 200) {
      JsonObject verdict = Caller.expect(200, answer);
      acknowledged.put(battle, choice);
      if (!verdict.getString("choice").equals(choice)) {
        complain(battle + " was voted " + choice + ", the answer says " + answer.body());
      }
    } else if (answer.statusCode() < 500) {
      complain(battle + ": " + answer.statusCode() + " " + answer.body());
    } else if (answer.body().contains("\"models\"")) {
      complain(battle + " reveals names without a vote: " + answer.body());
    }
  }

  private void complain(String problem) {
    synchronized (wrong) {
      wrong.add(problem);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Battle by choice of every vote that was acknowledged. */
  Map<String, String> acknowledged() {
    return acknowledged;
  }

  /** What should never have been answered. */
  List<String> wrong() {
    synchronized (wrong) {
      return List.copyOf(wrong);
    }
  }

  @Override
  public void close() {
    over = true;
    for (Thread thread : threads) {
      try {
        thread.join(LONGEST_WAIT_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
