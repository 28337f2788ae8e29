package org.privatearena.compliance.retention.entity;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** What ran by itself, and under which floor. */
public class RetentionRuns {

  private final EntityManager store;

  public RetentionRuns(EntityManager store) {
    this.store = store;
  }

  /** The newest first. */
  public List<RetentionRun> latest(int most) {
    return store
        .createQuery("select r from RetentionRun r order by r.ranAt desc, r.id", RetentionRun.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** How many there are. */
  public long count() {
    return store.createQuery("select count(r) from RetentionRun r", Long.class).getSingleResult();
  }

  /** The floor as it was set last. */
  public Optional<RetentionFloor> floor() {
    return store
        .createQuery(
            "select f from RetentionFloor f order by f.statedAt desc, f.id", RetentionFloor.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public void add(RetentionFloor floor) {
    store.persist(floor);
  }
}
