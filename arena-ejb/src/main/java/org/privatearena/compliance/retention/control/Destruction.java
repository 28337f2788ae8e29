package org.privatearena.compliance.retention.control;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.privatearena.audit.control.SaltRemoval;
import org.privatearena.battle.control.VoteRecords;
import org.privatearena.compliance.retention.entity.Destroyed;
import org.privatearena.compliance.retention.entity.Holds;
import org.privatearena.shared.entity.Ids;

/** What is destroyed, row by row. Whether it may be is decided by those who call. */
final class Destruction {

  private static final String VOTES = "select id from vote where battle_id = any (?)";

  private static final String NOTES =
      "select n.id from vote_note n join vote v on v.id = n.vote_id where v.battle_id = any (?)";

  private static final String TEXTS_OF_BATTLES =
      "delete from text where id in ("
          + "select t.prompt_id from turn t where t.battle_id = any (?)"
          + " union all select a.text_id from answer a join turn t on t.id = a.turn_id"
          + " where t.battle_id = any (?) and a.text_id is not null"
          + " union all select n.comment_id from vote_note n join vote v on v.id = n.vote_id"
          + " where v.battle_id = any (?) and n.comment_id is not null)";

  /** A turn that is running ends by itself, and nothing of it is kept. */
  private static final String NOBODYS =
      "update battle set member_id = ?, version = version + 1,"
          + " state = case when state in ('OPEN', 'READY', 'VOID') then 'EXPIRED' else state end"
          + " where id = any (?)";

  private static final String CLOSE =
      "update battle set state = 'EXPIRED', version = version + 1"
          + " where id = any (?) and state in ('OPEN', 'READY', 'VOID')";

  private static final String LABEL =
      "insert into member (id, roles, groups, created_at, signed_on_at, anonymous)"
          + " values (?, '', '', date_trunc('day', now()), date_trunc('day', now()), true)";

  /** What boards leave out of a person, they leave out when it is nobody's too. */
  private static final String STILL_FLAGGED =
      "insert into flagged_label (member_id) select ? where exists (select from battle b"
          + " join flagged_rater f on f.member_id = b.member_id where b.id = any (?))";

  private static final String REQUESTS_OF_BATTLES =
      "delete from idempotency i using battle b"
          + " where b.id = any (?) and i.member_id = b.member_id and i.battle_id = b.id";

  private final EraserSession session;

  Destruction(EraserSession session) {
    this.session = session;
  }

  /** Nobody places a hold until the transaction ends; waits for who is placing one. */
  void alone() throws SQLException {
    session.rows("select pg_advisory_xact_lock(?)", row -> null, Holds.LOCK);
  }

  /** Everything of a Member. */
  Destroyed member(UUID member) throws SQLException {
    // A vote or a remark that is being stored is waited for, and then it goes too.
    List<UUID> battles =
        session.ids("select id from battle where member_id = ? order by id for update", member);
    int votes = session.ids(VOTES, battles).size();
    int salts = detach(battles);
    salts +=
        remove(
            session.ids("select id from data_notice_acceptance where member_id = ?", member),
            Set.of(),
            true);
    Destroyed rest = person(member);
    return new Destroyed(
        rest.keys(),
        rest.texts(),
        rest.identities(),
        rest.requests(),
        salts,
        battles.size(),
        votes);
  }

  /** What would be destroyed, and nothing is. */
  Destroyed outlook(UUID member) throws SQLException {
    List<UUID> battles = session.ids("select id from battle where member_id = ?", member);
    List<UUID> votes = session.ids(VOTES, battles);
    long salts =
        session.number(
            "select count(*) from record_salt where record_id = any (?) or record_id = any (?)"
                + " or record_id in (select id from data_notice_acceptance where member_id = ?)",
            votes,
            session.ids(NOTES, battles),
            member);
    return new Destroyed(
        count("arena_keys.member_key", member),
        count("text", member),
        count("member_identity", member),
        count("idempotency", member) + count("vote_set_request", member),
        (int) salts,
        battles.size(),
        votes.size());
  }

  private int count(String table, UUID member) throws SQLException {
    return (int) session.number("select count(*) from " + table + " where member_id = ?", member);
  }

  /**
   * Leaves battles without a person: they get a label that means nothing elsewhere, and of their
   * votes the figures alone can be shown.
   *
   * @return of how many records a salt was destroyed
   */
  int detach(List<UUID> battles) throws SQLException {
    if (battles.isEmpty()) {
      return 0;
    }
    UUID label = Ids.next();
    session.change(LABEL, label);
    session.change(STILL_FLAGGED, label, battles);
    int salts = remove(session.ids(VOTES, battles), VoteRecords.FIGURES, true);
    salts += remove(session.ids(NOTES, battles), VoteRecords.NOTED_FIGURES, true);
    session.change(NOBODYS, label, battles);
    return salts;
  }

  /**
   * The texts of battles; their records can be shown but for these.
   *
   * @return how many texts
   */
  int texts(List<UUID> battles) throws SQLException {
    remove(session.ids(VOTES, battles), both(VoteRecords.FIGURES, VoteRecords.PERSON), false);
    remove(
        session.ids(NOTES, battles),
        both(VoteRecords.NOTED_FIGURES, VoteRecords.NOTED_PERSON),
        false);
    session.change(REQUESTS_OF_BATTLES, battles);
    session.change(CLOSE, battles);
    return session.change(TEXTS_OF_BATTLES, battles, battles, battles);
  }

  /** Who a Member is, and what only this Member could read; battles are left alone. */
  Destroyed person(UUID member) throws SQLException {
    int texts = session.change("delete from text where member_id = ?", member);
    int keys = session.change("delete from arena_keys.member_key where member_id = ?", member);
    int identities = session.change("delete from member_identity where member_id = ?", member);
    int requests = session.change("delete from idempotency where member_id = ?", member);
    requests += session.change("delete from vote_set_request where member_id = ?", member);
    session.change("update member set roles = '', groups = '' where id = ?", member);
    return new Destroyed(keys, texts, identities, requests, 0, 0, 0);
  }

  private int remove(List<UUID> records, Set<String> names, boolean anonymous) throws SQLException {
    return new SaltRemoval(session.connection()).remove(records, names, anonymous);
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }
}
