package org.privatearena.audit.control;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.privatearena.audit.tree.control.Nodes;
import org.privatearena.audit.tree.control.Tile;
import org.privatearena.audit.tree.control.TiledNodes;
import org.privatearena.audit.tree.control.TreeHash;

/**
 * The rows of the tree, which are too many to be entities: a batch is one statement, and reading
 * leaves nothing behind in the persistence context.
 */
final class TreeRows {

  /** A server that stalls inside its transaction does not keep the others from sealing for ever. */
  private static final String LOCK =
      "select pg_try_advisory_xact_lock(7163201784021),"
          + " set_config('idle_in_transaction_session_timeout', '60s', true)";

  private static final String OLDEST_RUNNING =
      "select pg_snapshot_xmin(pg_current_snapshot())::text";

  private static final String WAITING =
      "select p.id, p.leaf, p.queued_at from entry_pending p"
          + " where p.queued_by >= ?::xid8"
          // Leaves of another cluster, from a restored dump, have numbers that are still to come;
          // they were sealed when all were looked at.
          + " and (? or p.queued_by < pg_snapshot_xmax(pg_current_snapshot()))"
          + " and not exists (select 1 from entry e where e.pending_id = p.id)"
          + " order by p.queued_at nulls first, p.id limit ?";

  private static final String PLACE =
      "insert into entry (index, pending_id) select ? + v.n - 1, v.id"
          + " from unnest(?::uuid[]) with ordinality as v (id, n)";

  private static final String KEEP = "insert into tile (level, index, hashes) values (?, ?, ?)";

  private static final String TILE = "select hashes from tile where level = ? and index = ?";

  private static final String LEAF =
      "select p.leaf from entry e join entry_pending p on p.id = e.pending_id where e.index = ?";

  private static final String LEAVES =
      "select e.index, p.leaf, p.id from entry e join entry_pending p on p.id = e.pending_id"
          + " where e.index >= ? and e.index < ? order by e.index";

  private static final String PLACE_OF = "select index from entry where pending_id = ?";

  private static final String RECORD_AT = "select pending_id from entry where index = ?";

  private static final String OLDER = "select count(*) from entry_pending where queued_at is null";

  /** A leaf that waits for its place; queued null for one from before there was a sealer. */
  @SuppressWarnings("ArrayRecordComponent")
  record Waiting(UUID record, byte[] leaf, Instant queued) {}

  /** A leaf in its place. */
  @SuppressWarnings("ArrayRecordComponent")
  record Placed(long index, byte[] leaf, UUID record) {}

  private static final String PAGE =
      "select e.index, p.id, p.leaf, c.size, c.sealed_at from entry e"
          + " join entry_pending p on p.id = e.pending_id"
          + " join lateral (select size, sealed_at from checkpoint where size > e.index"
          + " order by size limit 1) c on true"
          + " where e.index < ?"
          + " and (? or position('\"kind\":\"' || ? || '\"' in encode(p.leaf, 'escape')) > 0)"
          + " order by e.index desc limit ?";

  private static final String PLACES = "select coalesce(max(index) + 1, 0) from entry";

  private static final String UNPLACED =
      "select (select count(*) from entry_pending) - (select count(*) from entry)";

  /** Makes something of the row at which it stands. */
  @FunctionalInterface
  private interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  private final EntityManager store;

  TreeRows(EntityManager store) {
    this.store = store;
  }

  /** Whether this transaction is the one that may seal now. */
  boolean lock() {
    return one(LOCK, row -> row.getBoolean(1)).orElseThrow();
  }

  /** The oldest transaction that is still running. */
  String oldestRunning() {
    return one(OLDEST_RUNNING, row -> row.getString(1)).orElseThrow();
  }

  /** Leaves without a place that were queued by this transaction or a later one. */
  List<Waiting> waiting(String since, int most) {
    return rows(
        WAITING,
        row -> {
          OffsetDateTime queued = row.getObject(3, OffsetDateTime.class);
          return new Waiting(
              row.getObject(1, UUID.class),
              row.getBytes(2),
              queued == null ? null : queued.toInstant());
        },
        since,
        since.equals(Sealer.ALL),
        most);
  }

  /** How many leaves are from before there was a sealer. */
  long older() {
    return one(OLDER, row -> row.getLong(1)).orElseThrow();
  }

  /** Gives the records the next places. */
  void place(long first, List<UUID> records) {
    with(
        PLACE,
        statement -> {
          statement.setLong(1, first);
          statement.setArray(2, statement.getConnection().createArrayOf("uuid", records.toArray()));
          return statement.executeUpdate();
        });
  }

  void keep(List<Tile> tiles) {
    if (tiles.isEmpty()) {
      return;
    }
    with(
        KEEP,
        statement -> {
          for (Tile tile : tiles) {
            statement.setInt(1, tile.level());
            statement.setLong(2, tile.index());
            statement.setBytes(3, tile.bytes());
            statement.addBatch();
          }
          return statement.executeBatch();
        });
  }

  /** The hashes of the tree of the first leaves; of each level the last tile is kept at hand. */
  Nodes nodes(long size) {
    Map<Integer, Tile> last = new HashMap<>();
    return new TiledNodes(
        size,
        (level, index) ->
            last.compute(
                level,
                (l, tile) -> tile != null && tile.index() == index ? tile : tile(level, index)),
        index -> TreeHash.leaf(leaf(index)));
  }

  /** The same for many questions: tiles and the leaves at the right edge are each read once. */
  Nodes nodesAtOnce(long size) {
    Map<String, Tile> tiles = new HashMap<>();
    Map<Long, byte[]> edge = new HashMap<>();
    leaves(size - (size % Tile.WIDTH), size)
        .forEach(placed -> edge.put(placed.index(), TreeHash.leaf(placed.leaf())));
    return new TiledNodes(
        size,
        (level, index) -> tiles.computeIfAbsent(level + "/" + index, place -> tile(level, index)),
        index -> edge.containsKey(index) ? edge.get(index) : TreeHash.leaf(leaf(index)));
  }

  private Tile tile(int level, long index) {
    return one(TILE, row -> new Tile(level, index, row.getBytes(1)), level, index)
        .orElseThrow(
            () -> new IllegalStateException("tile " + level + "/" + index + " is missing"));
  }

  /** The hashes of a full tile, where it is stored. */
  Optional<byte[]> stored(int level, long index) {
    return one(TILE, row -> row.getBytes(1), level, index);
  }

  /** Sealed entries before a place, newest first; an empty kind is any. */
  List<LedgerPages.Line> page(String kind, long before, int most) {
    return rows(PAGE, TreeRows::line, before, kind.isEmpty(), kind, most);
  }

  private static LedgerPages.Line line(ResultSet row) throws SQLException {
    byte[] leaf = row.getBytes(3);
    return new LedgerPages.Line(
        row.getLong(1),
        row.getObject(2, UUID.class),
        LeafText.kind(leaf),
        LeafText.at(leaf),
        row.getLong(4),
        row.getObject(5, OffsetDateTime.class).toInstant());
  }

  /** One more than the last place. */
  long places() {
    return one(PLACES, row -> row.getLong(1)).orElseThrow();
  }

  /** How many leaves have no place. */
  long unplaced() {
    return one(UNPLACED, row -> row.getLong(1)).orElseThrow();
  }

  private byte[] leaf(long index) {
    return find(index)
        .orElseThrow(() -> new IllegalStateException("entry " + index + " is missing"));
  }

  /** The leaf in a place. */
  Optional<byte[]> find(long index) {
    return one(LEAF, row -> row.getBytes(1), index);
  }

  /** The leaves in [from, to) that have a place, in order. */
  List<Placed> leaves(long from, long to) {
    return rows(
        LEAVES,
        row -> new Placed(row.getLong(1), row.getBytes(2), row.getObject(3, UUID.class)),
        from,
        to);
  }

  /** Where a record's leaf stands; empty while it waits, or where there is none. */
  Optional<Long> placeOf(UUID record) {
    return one(PLACE_OF, row -> row.getLong(1), record);
  }

  /** Whose leaf stands in a place. */
  Optional<UUID> recordAt(long index) {
    return one(RECORD_AT, row -> row.getObject(1, UUID.class), index);
  }

  private <T> Optional<T> one(String sql, Row<T> row, Object... values) {
    return rows(sql, row, values).stream().findFirst();
  }

  private <T> List<T> rows(String sql, Row<T> row, Object... values) {
    return with(
        sql,
        statement -> {
          for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
          }
          List<T> found = new ArrayList<>();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              found.add(row.of(rows));
            }
          }
          return found;
        });
  }

  /** Something to do with a statement. */
  @FunctionalInterface
  private interface Doing<T> {
    T with(PreparedStatement statement) throws SQLException;
  }

  private <T> T with(String sql, Doing<T> doing) {
    return store
        .unwrap(Session.class)
        .doReturningWork(
            connection -> {
              try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return doing.with(statement);
              }
            });
  }
}
