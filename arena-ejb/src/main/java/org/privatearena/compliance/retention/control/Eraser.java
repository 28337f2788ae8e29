package org.privatearena.compliance.retention.control;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.privatearena.audit.control.Ledger;
import org.privatearena.compliance.retention.entity.Destroyed;
import org.privatearena.shared.control.Time;
import org.privatearena.shared.entity.Ids;

/**
 * Erases Members under the role that may: everything, the entry, and the line outside the database,
 * or nothing. Where the line is written and the transaction then fails, the next start erases.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Eraser {

  private static final String HOLDS =
      "select hold_id from held_battle where member_id = ?"
          + " union select id from hold where member_id = ? and lifted_at is null";

  private static final String LEFT =
      "select m.id from member m where m.id = any (?) and ("
          + "exists (select from arena_keys.member_key k where k.member_id = m.id)"
          + " or exists (select from member_identity i where i.member_id = m.id)"
          + " or exists (select from text t where t.member_id = m.id)"
          + " or exists (select from idempotency r where r.member_id = m.id)"
          + " or exists (select from battle b where b.member_id = m.id))";

  private static final String STORE =
      "insert into erasure (id, member_id, reason, ordered_by, replay_of, erased_at, data_keys,"
          + " texts, identities, requests, salts, battles, votes, backups_end)"
          + " values (?, ?, ?, ?::uuid, ?::uuid, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  @Resource(lookup = "jdbc/eraser")
  private DataSource database;

  @Inject private Ledger ledger;
  @Inject private ErasureList list;
  @Inject private RetentionPolicy policy;

  /** Does it, unless a hold stands in the way or it was done before. */
  public ErasureOutcome erase(ErasureOrder order) {
    try (Connection connection = database.getConnection()) {
      EraserSession session = new EraserSession(connection);
      Destruction destruction = new Destruction(session);
      destruction.alone();
      if (session
          .ids("select id from member where id = ? for no key update", order.member())
          .isEmpty()) {
        return new ErasureOutcome.Unknown();
      }
      if (order.replayOf() == null) {
        List<UUID> before =
            session.ids(
                "select id from erasure where member_id = ? and replay_of is null", order.member());
        List<UUID> holds = session.ids(HOLDS, order.member(), order.member());
        if (!before.isEmpty() || !holds.isEmpty()) {
          return before.isEmpty()
              ? new ErasureOutcome.Held(holds)
              : new ErasureOutcome.Before(before.get(0));
        }
      }
      return new ErasureOutcome.Done(store(session, order, destruction.member(order.member())));
    } catch (SQLException e) {
      throw new IllegalStateException("nothing was erased", e);
    }
  }

  private UUID store(EraserSession session, ErasureOrder order, Destroyed destroyed)
      throws SQLException {
    UUID id = Ids.next();
    Instant now = Time.now();
    LocalDate end = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(policy.backupDays());
    session.change(
        STORE,
        id,
        order.member(),
        order.reason(),
        order.by(),
        order.replayOf(),
        now,
        destroyed.keys(),
        destroyed.texts(),
        destroyed.identities(),
        destroyed.requests(),
        destroyed.salts(),
        destroyed.battles(),
        destroyed.votes(),
        end);
    ledger.append(RetentionRecords.done(order, id, now, destroyed, end), session.connection());
    if (order.replayOf() == null) {
      list.keep(List.of(new ErasureList.Line(now, id, order.member())));
    }
    return id;
  }

  /** What an erasure would destroy. */
  public Destroyed outlook(UUID member) {
    try (Connection connection = database.getConnection()) {
      return new Destruction(new EraserSession(connection)).outlook(member);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Those of whom something is there. */
  public List<UUID> left(Collection<UUID> members) {
    try (Connection connection = database.getConnection()) {
      return new EraserSession(connection).ids(LEFT, members);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
