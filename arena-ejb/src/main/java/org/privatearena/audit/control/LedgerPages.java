package org.privatearena.audit.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Leafs through the sealed entries, newest first. Who may is decided elsewhere. */
@Stateless
public class LedgerPages {

  private static final Pattern KIND = Pattern.compile("[a-z-]{1,40}");

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  /**
   * An entry as a line.
   *
   * @param at the arena's own statement, RFC 3339 in UTC
   * @param checkpoint size of the first signed state that has it
   */
  public record Line(
      long index, UUID record, String kind, String at, long checkpoint, Instant sealedAt) {}

  /**
   * A page of them.
   *
   * @param kind only these; empty for all. What is no kind finds nothing
   * @param before only entries in places before this
   * @param most how many at most
   */
  public List<Line> page(String kind, long before, int most) {
    boolean none = !kind.isEmpty() && !KIND.matcher(kind).matches();
    return none ? List.of() : new TreeRows(store).page(kind, before, most);
  }

  /** How many leaves wait for their place. */
  public long waiting() {
    return new TreeRows(store).unplaced();
  }
}
