package org.privatearena.compliance.export.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where exports are found. */
public class Exports {

  private static final Set<ExportState> UNFINISHED =
      Set.of(ExportState.QUEUED, ExportState.RUNNING);
  private static final Set<ExportState> KEPT =
      Set.of(ExportState.READY, ExportState.AWAITING_RELEASE);
  private static final int MOST = 100;

  private final EntityManager store;

  public Exports(EntityManager store) {
    this.store = store;
  }

  public Optional<Export> byId(UUID id) {
    return Optional.ofNullable(store.find(Export.class, id));
  }

  /** The export, locked until the transaction ends, as it is in the database now. */
  public Optional<Export> locked(UUID id) {
    return Optional.ofNullable(store.find(Export.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * Newest first.
   *
   * @param after the last one of the page before; null for the first page
   * @param most how many at most
   */
  public List<Export> page(Export after, int most) {
    TypedQuery<Export> query =
        store.createQuery(
            "select e from Export e "
                + (after == null
                    ? ""
                    : "where e.requestedAt < :at or e.requestedAt = :at and e.id > :id ")
                + "order by e.requestedAt desc, e.id",
            Export.class);
    if (after != null) {
      query.setParameter("at", after.requestedAt()).setParameter("id", after.id());
    }
    return query.setMaxResults(most).getResultList();
  }

  /** How many wait or are being made, over all nodes. */
  public long unfinished() {
    return store
        .createQuery("select count(e) from Export e where e.state in :unfinished", Long.class)
        .setParameter("unfinished", UNFINISHED)
        .getSingleResult();
  }

  /** Extends the leases of exports that a node works on. */
  public int renewLeases(Collection<UUID> exports, Instant now) {
    return store
        .createQuery(
            "update Export e set e.leaseUntil = :until"
                + " where e.id in :exports and e.state in :unfinished")
        .setParameter("until", now.plus(Export.LEASE))
        .setParameter("exports", exports)
        .setParameter("unfinished", UNFINISHED)
        .executeUpdate();
  }

  /** Exports that nobody works on any more, although they are unfinished; the oldest first. */
  public List<UUID> abandoned(Instant now) {
    return store
        .createQuery(
            "select e.id from Export e where e.leaseUntil < :now and e.state in :unfinished"
                + " order by e.requestedAt",
            UUID.class)
        .setParameter("now", now)
        .setParameter("unfinished", UNFINISHED)
        .setMaxResults(MOST)
        .getResultList();
  }

  /**
   * Exports of votes from before the latest erasure, or run of retention, that took something: they
   * hold, or would hold, what was to be destroyed.
   */
  public List<UUID> superseded() {
    @SuppressWarnings("unchecked")
    List<UUID> found =
        store
            .createNativeQuery(
                "select e.id from export e where e.kind <> 'LEADERBOARD'"
                    + " and e.state in ('QUEUED', 'RUNNING', 'AWAITING_RELEASE', 'READY')"
                    + " and (exists (select from erasure x where x.erased_at >= e.requested_at)"
                    + " or exists (select from retention_run r where r.ran_at >= e.requested_at"
                    + " and not r.rehearsal and (r.texts > 0 or r.detached > 0)))",
                UUID.class)
            .getResultList();
    return found;
  }

  /** Exports whose time is over. */
  public List<UUID> overdue(Instant now) {
    return store
        .createQuery(
            "select e.id from Export e where e.expiresAt < :now and e.state in :kept", UUID.class)
        .setParameter("now", now)
        .setParameter("kept", KEPT)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** The newest exports that were ever made, whether their file is still there or not. */
  public List<Export> made(int most) {
    return store
        .createQuery(
            "select e from Export e where e.made.sha256 is not null order by e.requestedAt desc",
            Export.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** The signed states that bundles were made of, the newest of those below a size. */
  public List<Long> sizes(long below, int most) {
    return store
        .createQuery(
            "select distinct e.treeSize from Export e where e.treeSize < :below"
                + " and e.made.sha256 is not null order by e.treeSize desc",
            Long.class)
        .setParameter("below", below)
        .setMaxResults(most)
        .getResultList();
  }

  /** The exports among these whose file is, or will be, there. */
  public List<UUID> open(Collection<UUID> among) {
    return among.isEmpty()
        ? List.of()
        : store
            .createQuery(
                "select e.id from Export e where e.id in :among"
                    + " and (e.state in :kept or e.state in :unfinished)",
                UUID.class)
            .setParameter("among", among)
            .setParameter("kept", KEPT)
            .setParameter("unfinished", UNFINISHED)
            .getResultList();
  }

  public Optional<ExportRequest> request(UUID member, String key) {
    return Optional.ofNullable(store.find(ExportRequest.class, new ExportRequest.Id(member, key)));
  }

  public void add(Export export) {
    store.persist(export);
  }

  public Optional<ExportStep> step(UUID id) {
    return Optional.ofNullable(store.find(ExportStep.class, id));
  }

  /** What happened to an export, in order. */
  public List<ExportStep> steps(UUID export) {
    return store
        .createQuery(
            "select s from ExportStep s where s.exportId = :export order by s.takenAt, s.id",
            ExportStep.class)
        .setParameter("export", export)
        .getResultList();
  }

  public void add(ExportStep step) {
    store.persist(step);
  }

  public void add(ExportRequest request) {
    store.persist(request);
  }
}
