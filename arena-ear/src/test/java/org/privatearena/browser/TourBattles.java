package org.privatearena.browser;

import jakarta.json.JsonObject;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;

/**
 * Battles that the tour only opens, held once in a run by {@link #READER} and never voted on.
 *
 * @param markdown id of one whose answers have code and a table
 * @param followed id of one with a second turn
 */
record TourBattles(String markdown, String followed) {

  static final String READER = "tour-reader";

  private static TourBattles held;

  /** The run's only ones. */
  static synchronized TourBattles in(TestArena arena) {
    if (held == null) {
      arena.keycloak().evaluator(READER, LabModels.HARMFUL);
      Caller reader = arena.caller(READER);
      String markdown = reader.readyBattle(LabModels.ASK_RICH);
      String followed = reader.readyBattle(LabModels.ASK_RICH);
      JsonObject second =
          Caller.expect(
              201,
              reader.post(
                  "/api/v1/battles/" + followed + "/turns", "{\"prompt\":\"And in short?\"}"));
      reader.events(second);
      held = new TourBattles(markdown, followed);
    }
    return held;
  }
}
