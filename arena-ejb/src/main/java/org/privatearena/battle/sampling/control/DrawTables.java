package org.privatearena.battle.sampling.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privatearena.catalog.control.Contestant;

/**
 * The tables of draws by who is eligible, so that a draw does not make one. When votes or plan
 * change, those that were used since the last change are made anew by who brings the change; a
 * table that nobody has asked for before is made by who asks. Bounded: see {@link #MOST_PAIRS}.
 */
@ApplicationScoped
public class DrawTables {

  /** What all tables hold together, at about 30 bytes a pair; one table is kept in any case. */
  static final int MOST_PAIRS = 1_000_000;

  /** As many pairs as a table counts for without any, so that small ones are bounded too. */
  static final int EMPTY = 100;

  @Inject private DrawSettings settings;

  private final Map<List<Contestant>, DrawTable> tables = new LinkedHashMap<>(16, 0.75f, true);
  private final Set<List<Contestant>> used = new HashSet<>();
  private DrawBasis basis;
  private long pairs;

  /** The table of these contestants by the votes and the plan that this node knows of. */
  public DrawTable of(List<Contestant> eligible) {
    DrawBasis by;
    synchronized (this) {
      used.add(eligible);
      DrawTable known = tables.get(eligible);
      if (known != null) {
        return known;
      }
      by = basis();
    }
    DrawTable table = by.table(eligible);
    keep(by, Map.of(eligible, table));
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
    Map<List<Contestant>, DrawTable> anew = new HashMap<>();
    for (List<Contestant> eligible : inUse()) {
      anew.put(eligible, next.table(eligible));
    }
    synchronized (this) {
      basis = next;
      tables.clear();
      pairs = 0;
    }
    keep(next, anew);
  }

  private synchronized List<List<Contestant>> inUse() {
    List<List<Contestant>> last = tables.keySet().stream().filter(used::contains).toList();
    used.clear();
    return last;
  }

  /** Unless the basis has changed meanwhile. */
  private synchronized void keep(DrawBasis by, Map<List<Contestant>, DrawTable> made) {
    if (!by.equals(basis)) {
      return;
    }
    made.forEach(
        (eligible, table) -> {
          if (tables.put(List.copyOf(eligible), table) == null) {
            pairs += EMPTY + table.pairs();
          }
        });
    Iterator<Map.Entry<List<Contestant>, DrawTable>> oldest = tables.entrySet().iterator();
    while (pairs > MOST_PAIRS && tables.size() > 1) {
      Map.Entry<List<Contestant>, DrawTable> gone = oldest.next();
      pairs -= EMPTY + gone.getValue().pairs();
      used.remove(gone.getKey());
      oldest.remove();
    }
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
