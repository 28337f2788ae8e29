package org.privatearena.compliance.search.entity;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Searches in texts with what they found. */
public final class TextSearches {

  private final EntityManager store;

  public TextSearches(EntityManager store) {
    this.store = store;
  }

  public Optional<TextSearch> of(UUID job) {
    return Optional.ofNullable(store.find(TextSearch.class, job));
  }

  /** The first hits behind a place, newest Battle first. */
  public List<TextSearchHit> hits(UUID job, int after, int most) {
    return store
        .createQuery(
            "select h from TextSearchHit h where h.id.jobId = :job and h.id.place > :after"
                + " order by h.id.place",
            TextSearchHit.class)
        .setParameter("job", job)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  /** The searches that found a Battle. */
  public List<UUID> thatFound(UUID battle) {
    return store
        .createQuery(
            "select h.id.jobId from TextSearchHit h where h.battleId = :battle", UUID.class)
        .setParameter("battle", battle)
        .getResultList();
  }

  public void add(TextSearch search) {
    store.persist(search);
  }

  public void add(TextSearchHit hit) {
    store.persist(hit);
  }
}
