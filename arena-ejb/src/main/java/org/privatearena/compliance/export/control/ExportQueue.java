package org.privatearena.compliance.export.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The exports of this node, made one after the other. */
@ApplicationScoped
public class ExportQueue {

  private final Deque<UUID> waiting = new ArrayDeque<>();
  private final Set<UUID> here = ConcurrentHashMap.newKeySet();
  private boolean working;

  @Resource private ManagedExecutorService executor;
  @Inject private ExportRun run;

  /** Puts an export behind those that wait. */
  void add(UUID export) {
    synchronized (waiting) {
      if (!here.add(export)) {
        return;
      }
      waiting.add(export);
      if (!working) {
        begin(export);
      }
    }
  }

  private void begin(UUID export) {
    working = true;
    try {
      executor.execute(this::work);
    } catch (RuntimeException e) {
      // Its lease runs out, and then somebody takes it over.
      working = false;
      waiting.remove(export);
      here.remove(export);
      throw e;
    }
  }

  /** Those that wait or are made here. */
  Set<UUID> exports() {
    return Set.copyOf(here);
  }

  private void work() {
    for (UUID export = next(); export != null; export = next()) {
      try {
        run.make(export);
      } finally {
        here.remove(export);
      }
    }
  }

  private UUID next() {
    synchronized (waiting) {
      UUID export = waiting.poll();
      working = export != null;
      return export;
    }
  }
}
