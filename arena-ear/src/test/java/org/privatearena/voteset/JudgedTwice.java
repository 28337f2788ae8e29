package org.privatearena.voteset;

import java.util.List;
import org.privatearena.scenario.TestArena;

/** The human judgments of MT-bench as a vote set: several people judged the same questions. */
public final class JudgedTwice {

  private static final List<String> CATEGORIES =
      List.of(
          "writing", "roleplay", "reasoning", "math", "coding", "extraction", "stem", "humanities");
  private static final int FIRST_QUESTION = 81;

  private JudgedTwice() {}

  /** The id of the set, which is made where it is not there yet. */
  public static String in(TestArena arena) {
    return Import.of(csv())
        .with("name", "MT-bench")
        .with("provenance", "MT-bench human judgments, CC BY 4.0")
        .key("judged-twice")
        .ended(arena.caller("adam"), arena.layout())
        .getJsonObject("set")
        .getString("id");
  }

  private static String csv() {
    List<String> votes = Import.figures("mtbench-votes.csv").lines().toList();
    List<String> turns = Import.figures("mtbench-turns.csv").lines().toList();
    StringBuilder csv = new StringBuilder(votes.get(0) + "," + turns.get(0) + ",category\n");
    for (int row = 1; row < votes.size(); row++) {
      csv.append(votes.get(row) + "," + turns.get(row) + "," + category(turns.get(row)) + "\n");
    }
    return csv.toString();
  }

  private static String category(String turn) {
    int question = Integer.parseInt(turn.substring(0, turn.indexOf(',')));
    return CATEGORIES.get((question - FIRST_QUESTION) / 10);
  }

  /** The votes on questions of writing. */
  public static long ofWriting() {
    return Import.figures("mtbench-turns.csv")
        .lines()
        .skip(1)
        .filter(turn -> category(turn).equals("writing"))
        .count();
  }
}
