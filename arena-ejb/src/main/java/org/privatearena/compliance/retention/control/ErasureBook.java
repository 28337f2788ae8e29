package org.privatearena.compliance.retention.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.audit.control.Ledger;
import org.privatearena.compliance.retention.entity.Erasure;
import org.privatearena.compliance.retention.entity.ErasureRefusal;
import org.privatearena.compliance.retention.entity.Erasures;
import org.privatearena.compliance.retention.entity.Holds;
import org.privatearena.compliance.retention.entity.RetentionRuns;
import org.privatearena.shared.control.Time;

/** What was erased and what was refused, to be read; and the refusals, to be written. */
@Stateless
public class ErasureBook {

  private static final int MOST = 200;

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Ledger ledger;

  public Optional<Certificate> certificate(UUID id) {
    return new Erasures(store).byId(id).map(Certificate::of);
  }

  /** The newest first, at most 200. */
  public List<Certificate> latest() {
    return new Erasures(store).latest(MOST).stream().map(Certificate::of).toList();
  }

  /** The certificate of a Member who was erased. */
  public Optional<UUID> of(UUID member) {
    return new Erasures(store).of(member).map(Erasure::id);
  }

  /** The holds that stand in the way of an erasure. */
  public List<UUID> holds(UUID member) {
    return new Holds(store).keeping(member);
  }

  /** Puts on record that a Member was not erased. */
  public void refuse(ErasureOrder order, List<UUID> holds) {
    ErasureRefusal refusal =
        new ErasureRefusal(order.member(), order.reason(), order.by(), holds, Time.now());
    ledger.append(RetentionRecords.refused(refusal));
    new Erasures(store).add(refusal);
  }

  /** All erasures that were ordered. */
  public List<ErasureList.Line> lines() {
    return new Erasures(store)
        .ordered().stream()
            .map(e -> new ErasureList.Line(e.erasedAt(), e.id(), e.memberId()))
            .toList();
  }

  /** Another number whenever somebody was erased or retention has run. */
  public long changes() {
    return new Erasures(store).count() + new RetentionRuns(store).count();
  }
}
