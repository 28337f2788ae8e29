package org.privatearena.audit.entity;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The records of the arena's own whose fields are kept in clear. */
public final class OpenRecords {

  private final EntityManager store;

  public OpenRecords(EntityManager store) {
    this.store = store;
  }

  /** Empty for a record whose fields stand elsewhere, or nowhere. */
  public Optional<OpenRecord> of(UUID record) {
    return Optional.ofNullable(store.find(OpenRecord.class, record));
  }

  /** The last that was said of a subject. */
  public Optional<OpenRecord> newest(String kind, String subject) {
    return store
        .createQuery(
            "select o from OpenRecord o where o.kind = :kind and o.subject = :subject"
                + " order by o.recordedAt desc, o.recordId desc",
            OpenRecord.class)
        .setParameter("kind", kind)
        .setParameter("subject", subject)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** All of a kind that are about a subject, oldest first. */
  public List<OpenRecord> about(String kind, String subject) {
    return store
        .createQuery(
            "select o from OpenRecord o where o.kind = :kind and o.subject = :subject"
                + " order by o.recordedAt, o.recordId",
            OpenRecord.class)
        .setParameter("kind", kind)
        .setParameter("subject", subject)
        .getResultList();
  }

  /** The same of several subjects. */
  public List<OpenRecord> about(String kind, Collection<String> subjects) {
    return store
        .createQuery(
            "select o from OpenRecord o where o.kind = :kind and o.subject in :subjects"
                + " order by o.recordedAt, o.recordId",
            OpenRecord.class)
        .setParameter("kind", kind)
        .setParameter("subjects", subjects)
        .getResultList();
  }

  public void add(OpenRecord record) {
    store.persist(record);
  }
}
