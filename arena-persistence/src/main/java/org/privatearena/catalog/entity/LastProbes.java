package org.privatearena.catalog.entity;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The newest probe of each Endpoint. */
public class LastProbes {

  private final EntityManager store;

  public LastProbes(EntityManager store) {
    this.store = store;
  }

  /**
   * Whether no other transaction gives out probes now; holds until this transaction ends.
   *
   * @return false where another node is at it
   */
  public boolean reserve() {
    return (Boolean)
        store
            .createNativeQuery(
                "select pg_try_advisory_xact_lock(hashtext('endpoint-probe'))", Boolean.class)
            .getSingleResult();
  }

  /**
   * Endpoints in use of the current Revisions of active Models whose probe is due, the longest due
   * in front.
   */
  public List<Endpoint> due(Instant now, int most) {
    return store
        .createQuery(
            "select e from Endpoint e join fetch e.revision r join r.model m"
                + " left join LastProbe p on p.endpointId = e.id where e.enabled = true and m.stage = :active and r.number ="
                + " (select max(n.number) from Revision n where n.model = m)"
                + " and (p.endpointId is null or p.dueAt <= :now)"
                + " order by p.dueAt nulls first, e.id",
            Endpoint.class)
        .setParameter("active", Stage.ACTIVE)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }

  public List<LastProbe> of(Collection<UUID> endpoints) {
    return store
        .createQuery("select p from LastProbe p where p.endpointId in :endpoints", LastProbe.class)
        .setParameter("endpoints", endpoints)
        .getResultList();
  }

  /** Those that have ended after this moment, on other nodes. */
  public List<LastProbe> elsewhere(String node, Instant after) {
    return store
        .createQuery(
            "select p from LastProbe p where p.node <> :node and p.probedAt > :after",
            LastProbe.class)
        .setParameter("node", node)
        .setParameter("after", after)
        .getResultList();
  }

  public void add(LastProbe probe) {
    store.persist(probe);
  }
}
