package org.privatearena.rating.voteset.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The imports of this node, one after the other, so that people who hold battles notice nothing.
 */
@ApplicationScoped
public class ImportQueue {

  private final Deque<ImportRun> waiting = new ArrayDeque<>();
  private final Set<UUID> here = ConcurrentHashMap.newKeySet();
  private boolean working;

  @Resource private ManagedExecutorService executor;

  /** Puts an import behind those that wait. */
  void add(ImportRun run) {
    synchronized (waiting) {
      here.add(run.set());
      waiting.add(run);
      if (!working) {
        working = true;
        executor.execute(this::work);
      }
    }
  }

  /** The sets that wait or run here. */
  Set<UUID> sets() {
    return Set.copyOf(here);
  }

  private void work() {
    for (ImportRun run = next(); run != null; run = next()) {
      try {
        run.run();
      } finally {
        here.remove(run.set());
      }
    }
  }

  private ImportRun next() {
    synchronized (waiting) {
      ImportRun run = waiting.poll();
      working = run != null;
      return run;
    }
  }
}
