package org.privatearena.compliance.retention.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.privatearena.audit.control.Field;
import org.privatearena.audit.control.LedgerRecord;
import org.privatearena.compliance.retention.entity.Destroyed;
import org.privatearena.compliance.retention.entity.Erasure;
import org.privatearena.compliance.retention.entity.ErasureRefusal;
import org.privatearena.compliance.retention.entity.HeldScope;
import org.privatearena.compliance.retention.entity.Hold;
import org.privatearena.compliance.retention.entity.RetentionFloor;
import org.privatearena.compliance.retention.entity.RetentionRun;

/**
 * The Ledger's kinds {@code hold-placed}, {@code hold-lifted}, {@code erasure-done}, {@code
 * erasure-refused}, {@code retention-run} and {@code settings-changed}, each version 1, and the
 * last one 2.
 */
final class RetentionRecords {

  private static final int VERSION = 1;

  /** Of {@code settings-changed}: version 1 is the list of other settings. */
  private static final int FLOOR = 2;

  private static final String ARENA = "arena";

  private RetentionRecords() {}

  static LedgerRecord placed(Hold hold) {
    HeldScope scope = hold.scope();
    return new LedgerRecord(
        "hold-placed",
        VERSION,
        hold.id(),
        hold.placedAt(),
        hold.placedBy().toString(),
        hold.id().toString(),
        List.of(
            Field.text("id", hold.id()),
            Field.text("member", scope.member()),
            Field.text("campaign", scope.campaign()),
            Field.text("model", scope.model()),
            Field.text("from", scope.from()),
            Field.text("to", scope.to()),
            Field.text("reason", hold.reason()),
            Field.text("placed_by", hold.placedBy()),
            Field.time("timestamp", hold.placedAt())));
  }

  static LedgerRecord lifted(Hold hold) {
    UUID id = hold.liftId().orElseThrow();
    UUID by = hold.liftedBy().orElseThrow();
    Instant at = hold.liftedAt().orElseThrow();
    return new LedgerRecord(
        "hold-lifted",
        VERSION,
        id,
        at,
        by.toString(),
        hold.id().toString(),
        List.of(
            Field.text("id", id),
            Field.text("hold", hold.id()),
            Field.text("lifted_by", by),
            Field.time("timestamp", at)));
  }

  static LedgerRecord refused(ErasureRefusal refusal) {
    return new LedgerRecord(
        "erasure-refused",
        VERSION,
        refusal.id(),
        refusal.refusedAt(),
        refusal.orderedBy().toString(),
        refusal.memberId().toString(),
        List.of(
            Field.text("id", refusal.id()),
            Field.text("member", refusal.memberId()),
            Field.text("reason", refusal.reason()),
            Field.text("ordered_by", refusal.orderedBy()),
            Field.words("holds", refusal.holds()),
            Field.time("timestamp", refusal.refusedAt())));
  }

  /** That a Member was erased, from its row. */
  static LedgerRecord done(Erasure erasure) {
    return done(
        new ErasureOrder(
            erasure.memberId(),
            erasure.reason(),
            erasure.orderedBy().orElse(null),
            erasure.replayOf().orElse(null)),
        erasure.id(),
        erasure.erasedAt(),
        erasure.destroyed(),
        erasure.backupsEnd());
  }

  static LedgerRecord done(
      ErasureOrder order, UUID id, Instant at, Destroyed destroyed, LocalDate backupsEnd) {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.text("id", id));
    fields.add(Field.text("member", order.member()));
    fields.add(Field.text("reason", order.reason()));
    fields.add(Field.text("ordered_by", order.by()));
    fields.add(Field.text("replay_of", order.replayOf()));
    fields.add(Field.number("keys", destroyed.keys()));
    fields.add(Field.number("texts", destroyed.texts()));
    fields.add(Field.number("identities", destroyed.identities()));
    fields.add(Field.number("requests", destroyed.requests()));
    fields.add(Field.number("salts", destroyed.salts()));
    fields.add(Field.number("battles", destroyed.battles()));
    fields.add(Field.number("votes", destroyed.votes()));
    fields.add(Field.text("backups_end", backupsEnd));
    fields.add(Field.time("timestamp", at));
    return new LedgerRecord(
        "erasure-done",
        VERSION,
        id,
        at,
        order.by() == null ? ARENA : order.by().toString(),
        order.member().toString(),
        fields);
  }

  /**
   * One transaction of a day's run.
   *
   * @param before which texts and which figures are too old
   */
  static LedgerRecord ran(UUID id, Instant at, LocalDate day, Before before, Outlook gone) {
    return new LedgerRecord(
        "retention-run",
        VERSION,
        id,
        at,
        ARENA,
        ARENA,
        List.of(
            Field.text("id", id),
            Field.text("day", day),
            Field.time("texts_before", before.texts()),
            Field.time("figures_before", before.figures()),
            Field.text("texts", gone.texts()),
            Field.text("battles", gone.battles()),
            Field.text("detached", gone.detached()),
            Field.text("members", gone.members()),
            Field.text("held", gone.held()),
            Field.time("timestamp", at)));
  }

  /** The same, from its row. */
  static LedgerRecord ran(RetentionRun run) {
    return ran(
        run.id(),
        run.ranAt(),
        run.day(),
        new Before(run.textsBefore(), run.figuresBefore()),
        new Outlook(run.texts(), run.battles(), run.detached(), run.members(), run.held()));
  }

  /** Moments before which something is too old. */
  record Before(Instant texts, Instant figures) {

    static Before of(Policy policy, Instant now) {
      return new Before(policy.textsBefore(now), policy.figuresBefore(now));
    }
  }

  static LedgerRecord floor(RetentionFloor floor) {
    return new LedgerRecord(
        "settings-changed",
        FLOOR,
        floor.id(),
        floor.statedAt(),
        ARENA,
        ARENA,
        List.of(
            Field.text("id", floor.id()),
            Field.text("setting", "arena.retention.floor.days"),
            Field.text("value", floor.days()),
            Field.text("reason", floor.reason()),
            Field.time("timestamp", floor.statedAt())));
  }
}
