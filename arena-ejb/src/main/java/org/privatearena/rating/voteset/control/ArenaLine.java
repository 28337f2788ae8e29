package org.privatearena.rating.voteset.control;

import java.util.Map;
import java.util.Set;

/** A line of a public chatbot arena's release. */
final class ArenaLine {

  static final Set<String> MEMBERS =
      Set.of(
          "question_id",
          "model_a",
          "model_b",
          "winner",
          "judge",
          "judge_hash",
          "turn",
          "anony",
          "language",
          "tstamp");

  private ArenaLine() {}

  /** The question's id is the vote's: each vote has a conversation of its own. */
  static FoundRow found(long line, Map<String, String> members, java.time.Instant now) {
    if ("false".equals(members.get("anony"))) {
      return SkippedRow.NAMED;
    }
    String judge = members.get("judge");
    return new RawVote(
            line,
            members.get("question_id"),
            members.get("model_a"),
            members.get("model_b"),
            members.get("winner"),
            judge == null ? members.get("judge_hash") : judge,
            members.get("tstamp"),
            null,
            members.get("language"),
            members.get("turn"),
            null)
        .judged(now);
  }
}
