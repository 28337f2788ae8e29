package org.privatearena.compliance.retention.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.privatearena.shared.control.Refusal;

/**
 * Erases again who was erased before and is there: after a backup was put back, before the server
 * is ready; and daily, what another server was still storing when a Member was erased.
 */
@Singleton
@Startup
@DependsOn({"SchemaGuard", "KeyGuard"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasureReplay {

  private static final Logger LOG = Logger.getLogger(ErasureReplay.class.getName());

  @Inject private Eraser eraser;
  @Inject private ErasureBook book;
  @Inject private ErasureList list;

  @PostConstruct
  void start() {
    try {
      eraser.left(List.of());
    } catch (RuntimeException e) {
      throw Refusal.of(
          "the role of erasure cannot use the database: check arena.db.eraser.user and"
              + " arena.db.eraser.password",
          e);
    }
    again();
  }

  /**
   * Erases whoever was brought back, and brings the lists outside the database up to date.
   *
   * @throws IllegalStateException where somebody could not be erased; the others have been
   */
  public void again() {
    Set<ErasureList.Line> known = new HashSet<>(book.lines());
    list.keep(known);
    known.addAll(list.read());
    Map<UUID, ErasureList.Line> erased = new LinkedHashMap<>();
    known.forEach(line -> erased.put(line.member(), line));
    RuntimeException failed = null;
    for (UUID member : eraser.left(erased.keySet())) {
      try {
        eraser.erase(ErasureOrder.again(erased.get(member)));
        LOG.log(Level.WARNING, "member {0} was erased before and was erased again", member);
      } catch (RuntimeException e) {
        LOG.log(Level.SEVERE, "member " + member + " was erased before and is still there", e);
        failed = e;
      }
    }
    if (failed != null) {
      throw new IllegalStateException("not everybody could be erased again", failed);
    }
  }
}
