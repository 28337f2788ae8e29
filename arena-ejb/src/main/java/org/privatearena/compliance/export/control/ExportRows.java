package org.privatearena.compliance.export.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.privatearena.access.control.Pseudonyms;
import org.privatearena.audit.control.CanonicalJson;
import org.privatearena.audit.control.Field;
import org.privatearena.audit.control.LedgerBook;
import org.privatearena.audit.control.RecordLine;
import org.privatearena.audit.entity.KeptSalt;
import org.privatearena.battle.control.VoteFigures;
import org.privatearena.battle.control.VoteRecords;
import org.privatearena.battle.entity.Choice;
import org.privatearena.battle.entity.Exchange;
import org.privatearena.battle.entity.Mode;
import org.privatearena.battle.entity.Side;
import org.privatearena.battle.style.entity.StyleCounts;
import org.privatearena.battle.style.entity.VoteStyle;
import org.privatearena.catalog.entity.Models;
import org.privatearena.compliance.export.entity.ExportKind;
import org.privatearena.compliance.export.entity.Exports;
import org.privatearena.shared.control.Hashes;
import org.privatearena.shared.control.Time;
import org.privatearena.shared.entity.Words;

/** Reads the votes of an export, a page in a transaction. */
@Stateless
public class ExportRows {

  /** So many exports are looked at for votes that a new one has too. */
  private static final int LOOKED_AT = 20;

  private static final String TOTALS =
      "select case when s.record_id is null and (? or k.record_id is null) then 'erased'"
          + " when ? and v.choice = 'TIE' then 'tie'"
          + " when ? and v.choice = 'BOTH_BAD' then 'both-bad'"
          + " when ? and v.turns > 1 then 'several-turns' else 'kept' end as fate, count(*)"
          + " from vote v join entry e on e.pending_id = v.id and e.index < ?"
          + " left join record_salt s on s.record_id = v.id"
          + " left join kept_salt k on k.record_id = v.id where true";

  private static final String PAGE =
      "select e.index, p.leaf, s.salt, k.names, k.salts, k.anonymous, v.digests, v.record_version,"
          + " v.id, v.battle_id, v.revision_a, v.revision_b, v.choice, b.member_id,"
          + " v.evaluation_session_id, v.evaluation_order, v.turns, b.draw_rule, b.draw_seed,"
          + " v.draw_probability, v.eligible_pairs, v.groups, v.campaign_id, v.language, v.flags,"
          + " b.mode, v.cast_at, y.counter, y.tokens_a, y.headings_a, y.items_a, y.bold_a,"
          + " y.tokens_b, y.headings_b, y.items_b, y.bold_b, y.counted_at, "
          + Selection.CATEGORIES
          + " as categories, (select max(l.classifier) from prompt_label l"
          + " where l.battle_id = v.battle_id and l.labelled_at <= ?) as classifier"
          + " from entry e join entry_pending p on p.id = e.pending_id"
          + " join vote v on v.id = e.pending_id join battle b on b.id = v.battle_id"
          + " left join record_salt s on s.record_id = v.id"
          + " left join kept_salt k on k.record_id = v.id"
          + " left join lateral (select * from vote_style y where y.vote_id = v.id"
          + " and y.counted_at <= ?"
          + " order by (y.counted_at = v.cast_at) desc, y.counter desc limit 1) y on true"
          + " where e.index > ? and e.index < ?"
          + " and (s.record_id is not null or not ? and k.record_id is not null)";

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private LedgerBook book;
  @Inject private Pseudonyms pseudonyms;
  @Inject private VoteRecords records;

  /**
   * Prepares an export of votes.
   *
   * @param size of the tree that the rows are of
   */
  public ExportPlan plan(ExportCard export, long size) {
    LedgerBook.SealedState state = book.at(size).orElseThrow();
    Map<String, Long> totals = totals(export.kind(), export.filter(), size, state.sealedAt());
    long rows = totals.getOrDefault("kept", 0L);
    totals.remove("kept");
    return new ExportPlan(
        export.kind(),
        export.filter(),
        state,
        rows,
        totals,
        pseudonyms.within(context(export, state)),
        models());
  }

  /** The same request at the same state gives the same names, and nothing else does. */
  private static byte[] context(ExportCard export, LedgerBook.SealedState state) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("export/v1".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(state.root());
    bytes.writeBytes(Hashes.sha256(export.filter().canonical().getBytes(StandardCharsets.UTF_8)));
    bytes.writeBytes(export.requestedBy().toString().getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private Map<UUID, String> models() {
    Map<UUID, String> models = new HashMap<>();
    new Models(store).revisions().forEach(r -> models.put(r.id(), r.model().key()));
    return models;
  }

  /** How many votes a filter leaves now, under "kept", and how many are left out, by reason. */
  public Map<String, Long> count(ExportKind kind, ExportFilter filter) {
    return totals(
        kind, filter, book.head().map(LedgerBook.SealedState::size).orElse(0L), Time.now());
  }

  /**
   * How many of the newest exports hold some of the votes that a filter leaves: who has both can
   * link people through them. A leaderboard's counts always, as it numbers its raters.
   */
  public long overlapping(ExportFilter filter) {
    long size = book.head().map(LedgerBook.SealedState::size).orElse(0L);
    return new Exports(store)
        .made(LOOKED_AT).stream()
            .filter(
                export ->
                    export.kind() == ExportKind.LEADERBOARD
                        || shares(
                            filter, ExportFilter.stored(export.kind(), export.filter()), size))
            .count();
  }

  private boolean shares(ExportFilter filter, ExportFilter other, long size) {
    Selection one = Selection.of(filter, size, Time.now());
    Selection two = Selection.of(other, size, Time.now());
    return store
        .unwrap(Session.class)
        .doReturningWork(
            connection -> {
              try (PreparedStatement select =
                  connection.prepareStatement(
                      "select 1 from vote v where true" + one.sql() + two.sql() + " limit 1")) {
                two.bind(select, one.bind(select, 1));
                try (ResultSet rows = select.executeQuery()) {
                  return rows.next();
                }
              }
            });
  }

  private Map<String, Long> totals(
      ExportKind kind, ExportFilter filter, long size, Instant sealedAt) {
    Selection selection = Selection.of(filter, size, sealedAt);
    boolean preferences = kind == ExportKind.PREFERENCES;
    return store
        .unwrap(Session.class)
        .doReturningWork(
            connection -> {
              try (PreparedStatement select =
                  connection.prepareStatement(TOTALS + selection.sql() + " group by fate")) {
                select.setBoolean(1, kind.texts());
                select.setBoolean(2, preferences || kind == ExportKind.KTO);
                select.setBoolean(3, preferences);
                select.setBoolean(4, preferences && !filter.implicit());
                select.setLong(5, size);
                selection.bind(select, 6);
                Map<String, Long> totals = new TreeMap<>();
                try (ResultSet rows = select.executeQuery()) {
                  while (rows.next()) {
                    totals.put(rows.getString(1), rows.getLong(2));
                  }
                }
                return totals;
              }
            });
  }

  /**
   * A page of rows.
   *
   * @param last place of the last vote that was looked at
   * @param more whether there may be others behind it
   */
  public record Page(List<ExportRow> rows, long last, boolean more) {}

  /**
   * The next rows in the order of the Ledger. Votes whose texts were destroyed meanwhile are
   * missing.
   *
   * @param after the place of the last vote of the page before; -1 for the first page
   */
  public Page page(ExportPlan plan, long after, int limit) {
    Selection selection =
        Selection.of(plan.filter(), plan.state().size(), plan.state().sealedAt())
            .said(plan.kind(), plan.filter().implicit());
    List<Stored> page = stored(plan, selection, after, limit);
    // Texts are read by queries of their own, which may not run while rows are.
    return new Page(
        page.stream().flatMap(stored -> row(plan.kind(), stored).stream()).toList(),
        page.isEmpty() ? after : page.get(page.size() - 1).index(),
        page.size() == limit);
  }

  /** A Vote as it is stored, without its texts. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Stored(
      long index,
      byte[] leaf,
      byte[] salt,
      Map<String, byte[]> kept,
      byte[] digests,
      int version,
      VoteFigures figures,
      Map<String, String> beside,
      boolean anonymous) {}

  private List<Stored> stored(ExportPlan plan, Selection selection, long after, int limit) {
    return store
        .unwrap(Session.class)
        .doReturningWork(
            connection -> {
              try (PreparedStatement select =
                  connection.prepareStatement(
                      PAGE + selection.sql() + " order by e.index limit ?")) {
                OffsetDateTime sealedAt = plan.state().sealedAt().atOffset(ZoneOffset.UTC);
                select.setLong(1, plan.state().size());
                select.setObject(2, sealedAt);
                select.setObject(3, sealedAt);
                select.setObject(4, sealedAt);
                select.setLong(5, after);
                select.setLong(6, plan.state().size());
                select.setBoolean(7, plan.kind().texts());
                select.setInt(selection.bind(select, 8), limit);
                select.setFetchSize(limit);
                List<Stored> page = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                  while (rows.next()) {
                    page.add(stored(plan, rows));
                  }
                }
                return page;
              }
            });
  }

  private static Stored stored(ExportPlan plan, ResultSet row) throws SQLException {
    VoteFigures figures = figures(plan.models(), row);
    return new Stored(
        row.getLong("index"),
        row.getBytes("leaf"),
        row.getBytes("salt"),
        row.getString("names") == null
            ? null
            : KeptSalt.split(row.getString("names"), row.getBytes("salts")),
        row.getBytes("digests"),
        row.getInt("record_version"),
        figures,
        beside(plan.pseudonym(), figures, row),
        row.getBoolean("anonymous"));
  }

  /** Empty where its texts are wanted and gone. */
  private Optional<ExportRow> row(ExportKind kind, Stored stored) {
    VoteFigures figures = stored.figures();
    List<Exchange> said = kind.texts() ? records.said(figures.battle()) : List.of();
    JsonValue a = kind.texts() ? records.conversation(said, Side.A) : null;
    JsonValue b = kind.texts() ? records.conversation(said, Side.B) : null;
    if (kind.texts() && (a == null || b == null)) {
      return Optional.empty();
    }
    return Optional.of(
        new ExportRow(
            new RecordLine.Placed(
                stored.index(),
                stored.leaf(),
                stored.salt(),
                stored.kept(),
                stored.digests(),
                figures.fields(stored.version(), a, b)),
            stored.beside(),
            stored.anonymous()));
  }

  private static Map<String, String> beside(
      Function<String, String> pseudonym, VoteFigures figures, ResultSet row) throws SQLException {
    Map<String, String> beside = new HashMap<>();
    beside.put("judge", quoted(pseudonym.apply(figures.rater().toString())));
    beside.put("evaluation_session_id", quoted(pseudonym.apply("session/" + figures.session())));
    String categories = row.getString("categories");
    beside.put("category_tag", categories == null ? "null" : words(categories));
    long classifier = row.getLong("classifier");
    beside.put("category_version", row.wasNull() ? "null" : Long.toString(classifier));
    beside.put("style_a", json(VoteFigures.style("style_a", figures.style(), VoteStyle::a)));
    beside.put("style_b", json(VoteFigures.style("style_b", figures.style(), VoteStyle::b)));
    if (row.getBoolean("anonymous")) {
      anonymous(figures, beside);
    }
    return beside;
  }

  /** Nobody stands behind it any more: its time is told by the day. */
  private static void anonymous(VoteFigures figures, Map<String, String> beside) {
    Instant day = figures.castAt().truncatedTo(ChronoUnit.DAYS);
    beside.put("timestamp", CanonicalJson.of(Field.time("timestamp", day).value()));
    beside.put("groups", "null");
    beside.put("evaluation_order", "null");
  }

  private static String json(Field field) {
    return CanonicalJson.of(field.value());
  }

  private static String quoted(String hexadecimal) {
    return '"' + hexadecimal + '"';
  }

  private static String words(String column) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    Words.split(column).forEach(array::add);
    return array.build().toString();
  }

  private static VoteFigures figures(Map<UUID, String> models, ResultSet row) throws SQLException {
    UUID id = id(row, "id");
    return new VoteFigures(
        id,
        id(row, "battle_id"),
        party(models, id(row, "revision_a")),
        party(models, id(row, "revision_b")),
        Choice.valueOf(row.getString("choice")),
        id(row, "member_id"),
        id(row, "evaluation_session_id"),
        row.getInt("evaluation_order"),
        row.getInt("turns"),
        row.getString("draw_rule"),
        row.getLong("draw_seed"),
        row.getDouble("draw_probability"),
        row.getInt("eligible_pairs"),
        Words.split(row.getString("groups")),
        id(row, "campaign_id"),
        row.getString("language"),
        Words.split(row.getString("flags")),
        Mode.valueOf(row.getString("mode")),
        row.getObject("cast_at", OffsetDateTime.class).toInstant(),
        style(id, row));
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private static VoteFigures.Party party(Map<UUID, String> models, UUID revision) {
    return new VoteFigures.Party(models.get(revision), revision);
  }

  private static VoteStyle style(UUID vote, ResultSet row) throws SQLException {
    int counter = row.getInt("counter");
    return row.wasNull()
        ? null
        : new VoteStyle(
            vote,
            id(row, "battle_id"),
            counter,
            counts(row, "a"),
            counts(row, "b"),
            row.getObject("counted_at", OffsetDateTime.class).toInstant());
  }

  private static StyleCounts counts(ResultSet row, String side) throws SQLException {
    return new StyleCounts(
        row.getInt("tokens_" + side),
        row.getInt("headings_" + side),
        row.getInt("items_" + side),
        row.getInt("bold_" + side));
  }
}
