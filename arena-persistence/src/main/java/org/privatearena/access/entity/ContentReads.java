package org.privatearena.access.entity;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who was shown which texts. */
public final class ContentReads {

  private final EntityManager store;

  public ContentReads(EntityManager store) {
    this.store = store;
  }

  public Optional<ContentRead> byId(UUID id) {
    return Optional.ofNullable(store.find(ContentRead.class, id));
  }

  /** Those for any of these Battles or jobs, oldest first. */
  public List<ContentRead> of(Collection<UUID> subjects) {
    return store
        .createQuery(
            "select r from ContentRead r where r.subjectId in :subjects order by r.readAt, r.id",
            ContentRead.class)
        .setParameter("subjects", subjects)
        .getResultList();
  }

  public void add(ContentRead read) {
    store.persist(read);
  }
}
