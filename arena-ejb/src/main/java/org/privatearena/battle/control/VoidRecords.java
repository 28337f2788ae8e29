package org.privatearena.battle.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.privatearena.audit.control.Field;
import org.privatearena.audit.control.LedgerRecord;
import org.privatearena.battle.entity.AnswerState;
import org.privatearena.battle.entity.Battle;
import org.privatearena.battle.entity.Side;
import org.privatearena.battle.entity.Turn;
import org.privatearena.catalog.control.AnswerEnd;
import org.privatearena.catalog.entity.Models;
import org.privatearena.catalog.entity.Revision;
import org.privatearena.shared.entity.Ids;

/**
 * The Ledger's kind {@code battle-void}, version 1: which models met and how each side ended. Void
 * turns are kept out of votes, so that this can be looked at is part of the record.
 */
final class VoidRecords {

  private static final int VERSION = 1;

  private VoidRecords() {}

  /**
   * @param ended the sides that were asked in this attempt; none where the node is gone
   */
  static LedgerRecord of(
      Models models, Battle battle, Turn turn, Map<Side, EndedSide> ended, Instant now) {
    UUID id = Ids.next();
    List<Field> fields = new ArrayList<>();
    fields.add(Field.text("id", id));
    fields.add(Field.text("battle", battle.id()));
    fields.add(Field.number("turn", turn.number()));
    fields.add(Field.number("attempt", turn.attempt()));
    contestant(fields, "a", models.revision(battle.draw().revisionA()).orElseThrow());
    contestant(fields, "b", models.revision(battle.draw().revisionB()).orElseThrow());
    fields.add(Field.text("reason", reason(ended)));
    end(fields, "a", ended.get(Side.A));
    end(fields, "b", ended.get(Side.B));
    fields.add(Field.time("timestamp", now));
    return new LedgerRecord(
        "battle-void", VERSION, id, now, "arena", battle.id().toString(), fields);
  }

  private static void contestant(List<Field> fields, String side, Revision revision) {
    fields.add(Field.text("model_" + side, revision.model().key()));
    fields.add(Field.text("revision_" + side, revision.id()));
  }

  private static void end(List<Field> fields, String side, EndedSide ended) {
    fields.add(Field.text("state_" + side, ended == null ? null : TurnRecorder.state(ended.end())));
    fields.add(
        Field.text(
            "failure_" + side,
            ended != null && ended.end() instanceof AnswerEnd.Failed failed
                ? failed.reason()
                : null));
  }

  /** The first of these that is true. */
  private static String reason(Map<Side, EndedSide> ended) {
    if (ended.isEmpty()) {
      return "abandoned";
    }
    List<AnswerState> states =
        ended.values().stream().map(side -> TurnRecorder.state(side.end())).toList();
    if (states.contains(AnswerState.FAILED)) {
      return "failed";
    }
    return states.contains(AnswerState.FILTERED) ? "filtered" : "stopped";
  }
}
