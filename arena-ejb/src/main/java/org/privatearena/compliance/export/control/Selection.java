package org.privatearena.compliance.export.control;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.privatearena.battle.entity.Choice;
import org.privatearena.battle.rater.entity.FlaggedRater;
import org.privatearena.compliance.export.entity.ExportKind;

/** A filter as conditions of SQL over {@code vote v}, with its values in their order. */
final class Selection {

  /**
   * The categories of a battle as they were when the tree had a size, {@code ?}, and was signed,
   * {@code ?}.
   */
  static final String CATEGORIES =
      "coalesce((select c.categories from category_correction c"
          + " join entry ce on ce.pending_id = c.id and ce.index < ?"
          + " where c.battle_id = v.battle_id order by c.number desc limit 1),"
          + " (select string_agg(l.categories, E'\\n' order by l.number) from prompt_label l"
          + " where l.battle_id = v.battle_id and l.labelled_at <= ?))";

  /**
   * Whether the voter was flagged when the tree had a size, {@code ?}, or the votes of nobody are.
   */
  private static final String RATER_FLAGGED =
      "exists (select 1 from battle rb where rb.id = v.battle_id and"
          + " (exists (select 1 from flagged_label l where l.member_id = rb.member_id)"
          + " or (select rf.flagged from rater_flag rf"
          + " join entry re on re.pending_id = rf.id and re.index < ?"
          + " where rf.member_id = rb.member_id order by rf.number desc limit 1)))";

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  private Selection() {}

  /**
   * @param size of the tree that the votes are of
   * @param sealedAt when that was signed
   */
  static Selection of(ExportFilter filter, long size, Instant sealedAt) {
    Selection selection = new Selection();
    selection.moment(" and v.cast_at >= ?", filter.from());
    selection.moment(" and v.cast_at < ?", filter.to());
    selection.among(
        " and exists (select 1 from revision fr join model fm on fm.id = fr.model_id"
            + " where fr.id in (v.revision_a, v.revision_b) and fm.key = any(?))",
        filter.models());
    // Of whom nobody is left, nobody is told a group by it.
    selection.among(
        " and string_to_array(v.groups, E'\\n') && ? and not exists (select 1 from kept_salt ks"
            + " where ks.record_id = v.id and ks.anonymous)",
        filter.groups());
    if (filter.campaign() != null) {
      selection.add(" and v.campaign_id = ?", filter.campaign());
    }
    selection.among(
        " and v.choice = any(?)",
        Arrays.stream(Choice.values())
            .filter(choice -> filter.outcomes().contains(choice.exported()))
            .map(Choice::name)
            .toList());
    selection.flags(" and (", filter.flags(), size);
    selection.flags(" and not (", filter.withoutFlags(), size);
    selection.among(" and v.language = any(?)", filter.languages());
    if (!filter.categories().isEmpty()) {
      selection.sql.append(" and string_to_array(" + CATEGORIES + ", E'\\n') && ?");
      selection.values.add(size);
      selection.values.add(sealedAt.atOffset(ZoneOffset.UTC));
      selection.values.add(filter.categories());
    }
    return selection;
  }

  /** What an export of the kind can say nothing of, as a condition that holds for the rest. */
  Selection said(ExportKind kind, boolean implicit) {
    if (kind == ExportKind.PREFERENCES) {
      sql.append(" and v.choice in ('A_BETTER', 'B_BETTER')");
      sql.append(implicit ? "" : " and v.turns = 1");
    } else if (kind == ExportKind.KTO) {
      sql.append(" and v.choice <> 'TIE'");
    }
    return this;
  }

  private void moment(String condition, Instant value) {
    if (value != null) {
      add(condition, value.atOffset(ZoneOffset.UTC));
    }
  }

  /**
   * Votes with one of the flags.
   *
   * @param begin of the condition, with a bracket that is closed here
   * @param size of the tree as of which people are flagged
   */
  private void flags(String begin, Collection<String> flags, long size) {
    if (flags.isEmpty()) {
      return;
    }
    add(begin + "string_to_array(v.flags, E'\\n') && ?", flags);
    if (flags.contains(FlaggedRater.FLAG)) {
      add(" or " + RATER_FLAGGED, size);
    }
    sql.append(')');
  }

  private void among(String condition, Collection<String> texts) {
    if (!texts.isEmpty()) {
      add(condition, texts);
    }
  }

  private void add(String condition, Object value) {
    sql.append(condition);
    values.add(value);
  }

  /** Begins with " and", or is empty. */
  String sql() {
    return sql.toString();
  }

  /**
   * Gives the values to a statement.
   *
   * @param place of the first one
   * @return the place after the last one
   */
  int bind(PreparedStatement statement, int place) throws SQLException {
    int next = place;
    for (Object value : values) {
      if (value instanceof Collection<?> texts) {
        statement.setArray(
            next++, statement.getConnection().createArrayOf("text", texts.toArray()));
      } else if (value instanceof UUID id) {
        statement.setObject(next++, id);
      } else {
        statement.setObject(next++, value);
      }
    }
    return next;
  }
}
