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
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.privatearena.audit.control.Ledger;
import org.privatearena.shared.control.Time;
import org.privatearena.shared.entity.Ids;

/** Takes what is too old, a page in a transaction, under the role that may. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RetentionPages {

  private static final String DONE = "select count(*) from retention_run where last and day = ?";

  /** Whether this policy or a stricter one was told on a day before. */
  private static final String REHEARSED =
      "select count(*) from retention_run where day < ? and text_days <= ? and figure_days <= ?";

  private static final String SAID =
      "select count(*) from retention_run where day = ? and not last";

  private static final String STORE =
      "insert into retention_run (id, day, ran_at, rehearsal, last, text_days, figure_days,"
          + " texts_before, figures_before, texts, battles, detached, members, held)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  @Resource(lookup = "jdbc/eraser")
  private DataSource database;

  @Inject private Ledger ledger;

  /** What a run would take now. */
  public Outlook outlook(Policy policy) {
    Instant now = Time.now();
    try (Connection connection = database.getConnection()) {
      return new TooOld(new EraserSession(connection), policy, now).outlook();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Does the next page of a day's run, the last of which takes nothing. Each page that took
   * something is an entry; so is the last one where a hold left nothing to take. The first day of a
   * policy is a rehearsal: it says what would go, and takes nothing.
   *
   * @return whether to go on
   */
  public boolean run(LocalDate day, Policy policy) {
    try (Connection connection = database.getConnection()) {
      EraserSession session = new EraserSession(connection);
      new Destruction(session).alone();
      if (session.number(DONE, day) > 0) {
        return false;
      }
      Instant now = Time.now();
      TooOld old = new TooOld(session, policy, now);
      boolean rehearsal =
          session.number(REHEARSED, day, policy.textDays(), policy.figureDays()) == 0;
      Outlook gone = rehearsal ? old.outlook() : old.takePage();
      boolean last = rehearsal || gone.empty();
      UUID id = Ids.next();
      store(session, id, day, now, rehearsal, last, policy, gone);
      if (!last || leftHeld(session, day, rehearsal, gone)) {
        ledger.append(
            RetentionRecords.ran(id, now, day, RetentionRecords.Before.of(policy, now), gone),
            connection);
      }
      return !last;
    } catch (SQLException e) {
      throw new IllegalStateException("retention took nothing", e);
    }
  }

  /** Whether a hold made the whole of a day's run leave something, and no entry says so. */
  private static boolean leftHeld(
      EraserSession session, LocalDate day, boolean rehearsal, Outlook gone) throws SQLException {
    return !rehearsal && gone.held() > 0 && session.number(SAID, day) == 0;
  }

  private static void store(
      EraserSession session,
      UUID id,
      LocalDate day,
      Instant now,
      boolean rehearsal,
      boolean last,
      Policy policy,
      Outlook gone)
      throws SQLException {
    List<Object> values =
        List.of(
            id,
            day,
            now,
            rehearsal,
            last,
            policy.textDays(),
            policy.figureDays(),
            policy.textsBefore(now),
            policy.figuresBefore(now),
            gone.texts(),
            gone.battles(),
            gone.detached(),
            gone.members(),
            gone.held());
    session.change(STORE, values.toArray());
  }
}
