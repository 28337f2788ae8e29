package org.privatearena.audit.control;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Writes down records of some kinds again, from the rows that hold their fields, so that they can
 * be held against their leaves. Each feature brings one for the kinds whose fields it keeps.
 */
@Local
public interface RecordSource {

  /**
   * What the rows say.
   *
   * @param record written down by the list of fields under which it was committed to
   * @param digests the fields' digests where the row keeps them too; null where it does not
   * @param commitment the commitment where the row keeps it too; null where it does not
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Kept(LedgerRecord record, byte[] digests, byte[] commitment) {

    /** Whether a value of the record was destroyed, so that its commitment cannot be computed. */
    boolean destroyed() {
      return record.fields().stream().anyMatch(field -> field.value() == null);
    }

    /** The same, without the value of a field. */
    public Kept without(String name) {
      List<Field> fields =
          record.fields().stream()
              .map(field -> field.name().equals(name) ? Field.closed(name) : field)
              .toList();
      return new Kept(
          new LedgerRecord(
              record.kind(),
              record.version(),
              record.id(),
              record.at(),
              record.actor(),
              record.subject(),
              fields),
          digests,
          commitment);
    }

    /** Of a row that keeps nothing of its commitment. */
    public static Kept of(LedgerRecord record) {
      return new Kept(record, null, null);
    }
  }

  /** Some of the Ledger's kinds. Several sources may have one kind, each some of its versions. */
  Set<String> kinds();

  /** Whether every record of these kinds has its row here, now and in all versions before. */
  boolean complete();

  /** Empty where the rows are gone, or contradict each other. */
  Optional<Kept> again(UUID record);

  /**
   * Rows whose record has no entry.
   *
   * @param most how many at most
   */
  List<UUID> withoutEntry(int most);
}
