package org.privatearena.rating.voteset.control;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.privatearena.rating.voteset.entity.Fault;

/**
 * A line of the conversation log of FastChat's web server. While a battle is anonymous the log has
 * no names under {@code models} (nothing, or Model A and Model B), and the names of those who
 * answered under {@code states}. The address of the voter tells raters apart and goes no further.
 */
final class FastChatLine {

  static final Set<String> MEMBERS = Set.of("type", "tstamp", "models", "states", "ip");

  private static final Map<String, String> VOTES =
      Map.of(
          "leftvote", "model_a",
          "rightvote", "model_b",
          "tievote", "tie",
          "bothbad_vote", "both_bad");

  private FastChatLine() {}

  static FoundRow found(long line, Map<String, String> members, Instant now) {
    String type = members.get("type");
    if (type == null) {
      return new RowRefusal(line, Fault.WRONG_SHAPE, "type");
    }
    String winner = VOTES.get(type);
    if (winner == null) {
      return SkippedRow.OTHER;
    }
    String shownA = members.get("models.0");
    String shownB = members.get("models.1");
    if (shownA == null || shownB == null) {
      return new RowRefusal(line, Fault.WRONG_SHAPE, "models");
    }
    if (!nameless(shownA, "Model A") || !nameless(shownB, "Model B")) {
      return SkippedRow.NAMED;
    }
    String a = members.get("states.0.model_name");
    String b = members.get("states.1.model_name");
    if (a == null || b == null) {
      return new RowRefusal(line, Fault.WRONG_SHAPE, "states");
    }
    return new RawVote(
            line,
            null,
            a,
            b,
            winner,
            members.get("ip"),
            members.get("tstamp"),
            null,
            null,
            null,
            null)
        .judged(now);
  }

  /** Later versions show a label where earlier ones showed nothing. */
  private static boolean nameless(String shown, String label) {
    return shown.isBlank() || shown.strip().equals(label);
  }
}
