package org.privatearena.access.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The secrets that are kept for others, at most one of each. */
public class KeptSecrets {

  /** Hibernate's word for passing over rows that are locked. */
  private static final int SKIP_LOCKED = -2;

  private final EntityManager store;

  public KeptSecrets(EntityManager store) {
    this.store = store;
  }

  public Optional<KeptSecret> of(UUID owner) {
    return Optional.ofNullable(store.find(KeptSecret.class, owner));
  }

  /** Those that there are of these owners, by one question. */
  public List<KeptSecret> of(Collection<UUID> owners) {
    return store
        .createQuery("select s from KeptSecret s where s.ownerId in :owners", KeptSecret.class)
        .setParameter("owners", owners)
        .getResultList();
  }

  public void add(KeptSecret secret) {
    store.persist(secret);
  }

  /** Removes it at once, so that another can take its place. */
  public void remove(KeptSecret secret) {
    store.remove(secret);
    store.flush();
  }

  /** Which master keys their keys are wrapped by. */
  public List<String> wrappingKeys() {
    return store
        .createQuery("select distinct s.masterKeyId from KeptSecret s", String.class)
        .getResultList();
  }

  /**
   * Those whose key another master key wraps, locked until the transaction ends; those that
   * somebody else has locked are left out.
   */
  public List<KeptSecret> notWrappedBy(String masterKeyId, int most) {
    return store
        .createQuery(
            "select s from KeptSecret s where s.masterKeyId <> :id order by s.ownerId",
            KeptSecret.class)
        .setParameter("id", masterKeyId)
        .setMaxResults(most)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
        .getResultList();
  }
}
