package org.privatearena.rating.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.access.control.Person;
import org.privatearena.audit.control.Field;
import org.privatearena.audit.control.Ledger;
import org.privatearena.audit.control.LedgerRecord;
import org.privatearena.rating.entity.Snapshot;
import org.privatearena.rating.entity.SnapshotHead;
import org.privatearena.rating.entity.Snapshots;

/** Stores boards and reads them again; each is an entry of the Ledger. */
@Stateless
public class SnapshotStore {

  /** The list of fields of a board that names a checkpoint; the one before it has none. */
  private static final int VERSION = 2;

  private static final int MOST = 200;

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Ledger ledger;
  @Inject private SmallGroups small;

  /** Stores one that somebody asked for. */
  public StoredBoard add(Snapshot snapshot) {
    new Snapshots(store).add(snapshot);
    ledger.append(record(snapshot));
    return StoredBoard.of(snapshot.head());
  }

  /** Stores a daily one unless there is one of its day, or another node is storing it. */
  public Optional<StoredBoard> addDaily(Snapshot snapshot) {
    Snapshots snapshots = new Snapshots(store);
    boolean mine = snapshots.reserveDaily() && !snapshots.has(snapshot.day().orElseThrow());
    return mine ? Optional.of(add(snapshot)) : Optional.empty();
  }

  /** Whether there is a daily one of this day. */
  public boolean has(LocalDate day) {
    return new Snapshots(store).has(day);
  }

  /**
   * The kind {@code snapshot-stored}: this list of fields is version 2. A board that names no
   * checkpoint has version 1, where that field was not there.
   */
  static LedgerRecord record(Snapshot snapshot) {
    String actor = snapshot.takenBy().map(UUID::toString).orElse("arena");
    Long checkpoint = snapshot.counted().checkpoint();
    List<Field> fields = new ArrayList<>(fields(snapshot, actor));
    if (checkpoint != null) {
      fields.add(Field.text("checkpoint", checkpoint));
    }
    return new LedgerRecord(
        "snapshot-stored",
        checkpoint == null ? VERSION - 1 : VERSION,
        snapshot.id(),
        snapshot.takenAt(),
        actor,
        snapshot.id().toString(),
        fields);
  }

  private static List<Field> fields(Snapshot snapshot, String actor) {
    return List.of(
        Field.text("id", snapshot.id()),
        Field.text("taken_by", actor),
        Field.text("day", snapshot.day().orElse(null)),
        Field.text("query", snapshot.query()),
        Field.text("votes", snapshot.counted().votes()),
        Field.number("raters", snapshot.counted().raters()),
        Field.number("engine_version", snapshot.engineVersion()),
        Field.text("sha256", snapshot.sha256()),
        Field.time("timestamp", snapshot.takenAt()));
  }

  /** The record of a stored one, as its entry commits to it. */
  public Optional<LedgerRecord> record(UUID id) {
    return Optional.ofNullable(store.find(Snapshot.class, id)).map(SnapshotStore::record);
  }

  /** One whoever asks; for those who were let see it before. */
  public Optional<StoredBoard> stored(UUID id) {
    return new Snapshots(store).head(id).map(StoredBoard::of);
  }

  /** The text of one whoever asks: what its record's SHA-256 is of. */
  public Optional<String> text(UUID id) {
    return new Snapshots(store).head(id).map(SnapshotHead::board);
  }

  /** The engine's file of one whoever asks, compressed by gzip. */
  public Optional<byte[]> file(UUID id) {
    return new Snapshots(store).export(id);
  }

  /** As far as this person may see it: see {@link SmallGroups}. */
  public Optional<StoredBoard> read(UUID id, Person person) {
    return new Snapshots(store).head(id).map(StoredBoard::of).filter(board -> shown(board, person));
  }

  /** The newest first, those that this person may see among the newest 200. */
  public List<StoredBoard> latest(Person person) {
    return new Snapshots(store)
        .latest(MOST).stream().map(StoredBoard::of).filter(board -> shown(board, person)).toList();
  }

  /**
   * A page of them, as far as this person may see it.
   *
   * @param after the last one of the page before; null for the first page
   * @param size how many are looked at; fewer are on the page where some are hidden
   * @return empty where there is no such Snapshot to go on after
   */
  public Optional<StoredPage> page(UUID after, int size, Person person) {
    Snapshots snapshots = new Snapshots(store);
    SnapshotHead last = after == null ? null : snapshots.head(after).orElse(null);
    if (after != null && last == null) {
      return Optional.empty();
    }
    List<SnapshotHead> found = snapshots.page(last, size + 1);
    List<SnapshotHead> looked = found.subList(0, Math.min(size, found.size()));
    return Optional.of(
        new StoredPage(
            looked.stream().map(StoredBoard::of).filter(board -> shown(board, person)).toList(),
            found.size() > size ? looked.get(size - 1).id() : null));
  }

  /** The engine's file for computing it again, compressed by gzip. */
  public Optional<byte[]> export(UUID id, Person person) {
    return read(id, person).flatMap(board -> new Snapshots(store).export(id));
  }

  private boolean shown(StoredBoard board, Person person) {
    return !small.hide(BoardQuery.narrows(board.query()), board.raters(), person);
  }
}
