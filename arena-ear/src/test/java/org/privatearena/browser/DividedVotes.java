package org.privatearena.browser;

import java.util.List;
import java.util.Random;
import org.privatearena.scenario.TestArena;
import org.privatearena.voteset.Import;

/**
 * A vote set in which one person votes against all others, and one model has a name that would do
 * harm in a page; the same in every run.
 */
final class DividedVotes {

  static final String HARMFUL_NAME = "<img src=x onerror=window.__planted=1>";

  private static final List<String> MODELS =
      List.of("Hollunder", "Beifuss", HARMFUL_NAME, "Wermut", "Kerbel");
  private static final int HONEST = 9;
  private static final int VOTES = 40;

  private DividedVotes() {}

  /** How many people have voted in it. */
  static int people() {
    return HONEST + 1;
  }

  /** The id of the set, which is made where it is not there yet. */
  static String in(TestArena arena) {
    return Import.of(csv())
        .with("name", "A divided panel")
        .with("provenance", "Made for a test.")
        .key("divided-votes")
        .ended(arena.caller("adam"), arena.layout())
        .getJsonObject("set")
        .getString("id");
  }

  private static String csv() {
    Random random = new Random(11);
    StringBuilder csv = new StringBuilder("model_a,model_b,winner,rater\n");
    for (int person = 0; person <= HONEST; person++) {
      for (int i = 0; i < VOTES; i++) {
        int a = random.nextInt(MODELS.size());
        int b = (a + 1 + random.nextInt(MODELS.size() - 1)) % MODELS.size();
        boolean lower = random.nextDouble() < 1 / (1 + Math.exp(0.9 * (a - b)));
        boolean first = person == HONEST ? a > b : lower;
        String winner = random.nextInt(8) == 0 ? "tie" : first ? "model_a" : "model_b";
        csv.append(String.join(",", MODELS.get(a), MODELS.get(b), winner, "r" + person))
            .append('\n');
      }
    }
    return csv.toString();
  }
}
