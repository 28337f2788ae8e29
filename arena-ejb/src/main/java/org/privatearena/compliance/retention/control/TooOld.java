package org.privatearena.compliance.retention.control;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.privatearena.compliance.retention.entity.Destroyed;

/** What a policy finds too old at a moment, and how it goes. */
final class TooOld {

  private static final int BATTLES = 1_000;
  private static final int OF_ONE = 10_000;
  private static final int MEMBERS = 100;

  /** Battles that ended before a moment and have texts still: four times that moment. */
  private static final String WITH_TEXTS =
      " from battle b left join vote v on v.battle_id = b.id where b.created_at < ?"
          + " and (exists (select from turn t join text x on x.id = t.prompt_id"
          + " where t.battle_id = b.id) or exists (select from vote_note n join text x"
          + " on x.id = n.comment_id where n.vote_id = v.id))"
          + " and not exists (select from turn t where t.battle_id = b.id and t.started_at >= ?)"
          + " and (v.cast_at is null or v.cast_at < ?)"
          + " and not exists (select from vote_note n where n.vote_id = v.id"
          + " and n.created_at >= ?)";

  private static final String HELD = " exists (select from held_battle h where h.id = b.id)";

  private static final String TEXTS =
      "select count(*) from text x where x.id in (select t.prompt_id from turn t"
          + " where t.battle_id in (%1$s) union all select a.text_id from answer a"
          + " join turn t on t.id = a.turn_id where t.battle_id in (%1$s)"
          + " union all select n.comment_id from vote_note n join vote w on w.id = n.vote_id"
          + " where w.battle_id in (%1$s))";

  /** Battles begun before a moment behind which somebody stands still, without texts. */
  private static final String OF_SOMEBODY =
      " from battle b join member m on m.id = b.member_id"
          + " where b.created_at < ? and not m.anonymous and not exists (select from turn t"
          + " join text x on x.id = t.prompt_id where t.battle_id = b.id) and not"
          + HELD;

  /** People who have not signed on since a moment, and have no battles. */
  private static final String GONE =
      " from member m where m.signed_on_at < ? and not m.anonymous"
          + " and exists (select from member_identity i where i.member_id = m.id)"
          + " and not exists (select from battle b where b.member_id = m.id)"
          + " and not exists (select from hold h where h.lifted_at is null"
          + " and h.member_id = m.id)";

  private final EraserSession session;
  private final Destruction destruction;
  private final Instant texts;
  private final Instant figures;

  TooOld(EraserSession session, Policy policy, Instant now) {
    this.session = session;
    this.destruction = new Destruction(session);
    this.texts = policy.textsBefore(now);
    this.figures = policy.figuresBefore(now);
  }

  /** All of it, and takes nothing. */
  Outlook outlook() throws SQLException {
    String going = "select b.id" + WITH_TEXTS + " and not" + HELD;
    return new Outlook(
        session.number(
            TEXTS.formatted(going),
            texts,
            texts,
            texts,
            texts,
            texts,
            texts,
            texts,
            texts,
            texts,
            texts,
            texts,
            texts),
        session.number("select count(*) from (" + going + ") g", texts, texts, texts, texts),
        session.number(
            "select count(*) from battle b join member m on m.id = b.member_id"
                + " where b.created_at < ? and not m.anonymous and not"
                + HELD,
            figures),
        session.number("select count(*)" + GONE, figures),
        held());
  }

  private long held() throws SQLException {
    return session.number(
        "select count(*)" + WITH_TEXTS + " and" + HELD, texts, texts, texts, texts);
  }

  /** As much as one transaction shall. */
  Outlook takePage() throws SQLException {
    List<UUID> battles =
        session.ids(
            "select b.id"
                + WITH_TEXTS
                + " and not"
                + HELD
                + " order by b.created_at limit "
                + BATTLES
                + " for update of b",
            texts,
            texts,
            texts,
            texts);
    int gone = battles.isEmpty() ? 0 : destruction.texts(battles);
    return new Outlook(gone, battles.size(), takeFigures(), takeMembers(), held());
  }

  /** Those of one person, so that they stay votes of one person. */
  private long takeFigures() throws SQLException {
    List<UUID> somebody = session.ids("select b.member_id" + OF_SOMEBODY + " limit 1", figures);
    if (somebody.isEmpty()) {
      return 0;
    }
    List<UUID> battles =
        session.ids(
            "select b.id"
                + OF_SOMEBODY
                + " and b.member_id = ? order by b.created_at limit "
                + OF_ONE
                + " for update of b",
            figures,
            somebody.get(0));
    // A remark may have come after the other texts had gone.
    destruction.texts(battles);
    destruction.detach(battles);
    return battles.size();
  }

  private long takeMembers() throws SQLException {
    long members = 0;
    for (UUID member :
        session.ids("select m.id" + GONE + " limit " + MEMBERS + " for update of m", figures)) {
      Destroyed destroyed = destruction.person(member);
      members += destroyed.identities();
    }
    return members;
  }
}
