package org.privatearena.battle.sampling.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.privatearena.catalog.control.Contestant;

/**
 * The tables of draws by who is eligible, so that a draw does not make one. When votes or plan
 * change, those that were used lately are made anew by who brings the change; a table that nobody
 * has asked for lately is made by who asks. Bounded: see {@link #MOST_PAIRS}.
 */
@ApplicationScoped
public class DrawTables {

  /** What all tables hold together, at about 30 bytes a pair; one table is kept in any case. */
  static final int MOST_PAIRS = 1_000_000;

  /** As many pairs as a table counts for without any, so that small ones are bounded too. */
  static final int EMPTY = 100;

  /** A table that nobody has asked for between so many changes is forgotten: some ten minutes. */
  static final int LONGEST_UNUSED = 40;

  @Inject private DrawSettings settings;

  private final Map<List<Contestant>, Kept> tables = new LinkedHashMap<>(16, 0.75f, true);
  private DrawBasis basis;
  private long pairs;

  private static final class Kept {
    final DrawTable table;
    int unused;

    Kept(DrawTable table, int unused) {
      this.table = table;
      this.unused = unused;
    }
  }

  /** The table of these contestants by the votes and the plan that this node knows of. */
  public DrawTable of(List<Contestant> eligible) {
    DrawBasis by;
    synchronized (this) {
      Kept known = tables.get(eligible);
      if (known != null) {
        known.unused = 0;
        return known.table;
      }
      by = basis();
    }
    DrawTable table = by.table(eligible);
    keep(by, eligible, table);
    return table;
  }

  /** What tables are made of now; no votes and no plan before anything was read. */
  synchronized DrawBasis basis() {
    if (basis == null) {
      basis = new DrawBasis(Map.of(), DrawPlan.NONE, settings.epsilon());
    }
    return basis;
  }

  /** From now on tables are made of this. */
  void become(DrawBasis next) {
    Map<List<Contestant>, Kept> anew = new LinkedHashMap<>();
    usedLately()
        .forEach((eligible, unused) -> anew.put(eligible, new Kept(next.table(eligible), unused)));
    synchronized (this) {
      basis = next;
      tables.clear();
      pairs = 0;
      anew.forEach(this::put);
    }
  }

  /** Who was eligible, and between how many changes nobody asked, the longest ago first. */
  private synchronized Map<List<Contestant>, Integer> usedLately() {
    Map<List<Contestant>, Integer> used = new LinkedHashMap<>();
    tables.forEach(
        (eligible, kept) -> {
          if (kept.unused < LONGEST_UNUSED) {
            used.put(eligible, kept.unused + 1);
          }
        });
    return used;
  }

  /** Unless the basis has changed meanwhile. */
  private synchronized void keep(DrawBasis by, List<Contestant> eligible, DrawTable table) {
    if (by.equals(basis)) {
      put(List.copyOf(eligible), new Kept(table, 0));
    }
  }

  private void put(List<Contestant> eligible, Kept made) {
    Kept before = tables.put(eligible, made);
    pairs += before == null ? size(made) : 0;
    Iterator<Kept> oldest = tables.values().iterator();
    while (pairs > MOST_PAIRS && tables.size() > 1) {
      pairs -= size(oldest.next());
      oldest.remove();
    }
  }

  private static int size(Kept kept) {
    return EMPTY + kept.table.pairs();
  }

  /** How many pairs all tables count for together. */
  synchronized long pairs() {
    return pairs;
  }

  /** For tests: without a container. */
  static DrawTables by(DrawBasis basis) {
    DrawTables tables = new DrawTables();
    tables.become(basis);
    return tables;
  }
}
