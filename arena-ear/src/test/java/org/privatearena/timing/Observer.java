package org.privatearena.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.privatearena.scenario.Caller;

/** Holds one battle and writes down all that arrives, and when. */
final class Observer {

  private static final long BETWEEN_LOOKS_MILLIS = 150;

  private final Caller person;
  private final int port;

  Observer(Caller person, int port) {
    this.person = person;
    this.port = port;
  }

  /**
   * @param looking whether the card is asked for again and again meanwhile
   */
  Trace hold(String prompt, String mode, boolean looking) throws Exception {
    long origin = System.nanoTime();
    JsonObject begun = person.begin(prompt, mode);
    String battle = begun.getString("id");
    long named = System.nanoTime() - origin;
    List<Trace.Look> looks = new ArrayList<>();
    Thread looker = new Thread(() -> look(battle, origin, looks), "looks at the card");
    if (looking) {
      looker.start();
    }
    WireReader reader = new WireReader(origin);
    reader.read(port, begun.getString("events"), person.token());
    long closed = System.nanoTime() - origin;
    looker.join();
    List<Trace.Heard> heard = reader.events();
    if (heard.isEmpty()) {
      throw new IOException("no event of battle " + battle);
    }
    assertEquals("ready", heard.get(heard.size() - 1).name(), battle);
    return new Trace(
        battle, named, reader.reads().get(0).at(), reader.reads(), heard, looks, closed);
  }

  private void look(String battle, long origin, List<Trace.Look> looks) {
    String state;
    do {
      long asked = System.nanoTime();
      JsonObject card = person.card(battle);
      long now = System.nanoTime();
      JsonObject turn = card.getJsonArray("turns").getJsonObject(0);
      looks.add(new Trace.Look(now - origin, now - asked, said(turn, "a"), said(turn, "b")));
      state = card.getString("state");
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BETWEEN_LOOKS_MILLIS));
    } while (state.equalsIgnoreCase("answering"));
  }

  private static int said(JsonObject turn, String side) {
    JsonObject answer = turn.getJsonObject(side);
    return answer.getString("state").equals("waiting") ? -1 : answer.getString("text").length();
  }
}
