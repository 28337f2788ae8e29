package org.privatearena.catalog.entity;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** The catalogue: Models, their Revisions and Endpoints, and who may use them. */
public class Models {

  /** For {@code pg_advisory_xact_lock}: who describes Models, one node after the other. */
  private static final long LOCK = 7_163_201_784_025L;

  private final EntityManager store;

  public Models(EntityManager store) {
    this.store = store;
  }

  /** Waits until nobody else describes Models, and keeps others from it until this commits. */
  public void alone() {
    store
        .createNativeQuery("select cast(pg_advisory_xact_lock(?) as text)", String.class)
        .setParameter(1, LOCK)
        .getSingleResult();
  }

  public Optional<Model> byKey(String key) {
    return store
        .createQuery("select m from Model m where m.key = :key", Model.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** All Models of whatever stage, in the order of their keys. */
  public List<Model> all() {
    return store.createQuery("select m from Model m order by m.key", Model.class).getResultList();
  }

  /**
   * Counts as a change of the Model whatever else is changed with it, at once.
   *
   * @throws jakarta.persistence.OptimisticLockException where somebody else has changed it since it
   *     was read
   */
  public void changes(Model model) {
    store.lock(model, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  /** The newest Revision of every Model of a stage, with its Model, in the order of their keys. */
  public List<Revision> currentRevisions(Stage stage) {
    return store
        .createQuery(
            "select r from Revision r join fetch r.model m where m.stage = :stage and r.number ="
                + " (select max(n.number) from Revision n where n.model = m) order by m.key",
            Revision.class)
        .setParameter("stage", stage)
        .getResultList();
  }

  /** The newest Revision of every Model of whatever stage, with its Model. */
  public List<Revision> currentRevisions() {
    return store
        .createQuery(
            "select r from Revision r join fetch r.model m where r.number ="
                + " (select max(n.number) from Revision n where n.model = m) order by m.key",
            Revision.class)
        .getResultList();
  }

  /** Every Revision there has been, by the key of its Model and its number. */
  public List<Revision> revisions() {
    return store
        .createQuery(
            "select r from Revision r join fetch r.model m order by m.key, r.number",
            Revision.class)
        .getResultList();
  }

  /** Every Revision of these Models, with its Model, by the key and its number. */
  public List<Revision> revisionsOf(Collection<UUID> models) {
    return store
        .createQuery(
            "select r from Revision r join fetch r.model m where m.id in :models"
                + " order by m.key, r.number",
            Revision.class)
        .setParameter("models", models)
        .getResultList();
  }

  /** The newest Revision that the catalogue file has made of a Model. */
  public Optional<Revision> newestOfFile(Model model) {
    return store
        .createQuery(
            "select r from Revision r where r.model = :model and r.madeBy is null"
                + " order by r.number desc",
            Revision.class)
        .setParameter("model", model)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public Optional<Revision> currentRevision(Model model) {
    return store
        .createQuery(
            "select r from Revision r where r.model = :model order by r.number desc",
            Revision.class)
        .setParameter("model", model)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public Optional<Revision> revision(UUID id) {
    return Optional.ofNullable(store.find(Revision.class, id));
  }

  /** Two Revisions with their Models, by one question, in no order. */
  public List<Revision> revisions(UUID one, UUID other) {
    return store
        .createQuery(
            "select r from Revision r join fetch r.model where r.id = :one or r.id = :other",
            Revision.class)
        .setParameter("one", one)
        .setParameter("other", other)
        .getResultList();
  }

  /** The Endpoints in use of these Revisions, in a fixed order. */
  public List<Endpoint> endpoints(Collection<UUID> revisions) {
    return store
        .createQuery(
            "select e from Endpoint e where e.revision.id in :revisions and e.enabled = true"
                + " order by e.createdAt, e.id",
            Endpoint.class)
        .setParameter("revisions", revisions)
        .getResultList();
  }

  /** The Endpoints in use of these Revisions with their Revisions, in a fixed order. */
  public List<Endpoint> endpointsWithRevisions(Collection<UUID> revisions) {
    return store
        .createQuery(
            "select e from Endpoint e join fetch e.revision r where r.id in :revisions"
                + " and e.enabled = true order by e.createdAt, e.id",
            Endpoint.class)
        .setParameter("revisions", revisions)
        .getResultList();
  }

  /** These Endpoints, in no order. */
  public List<Endpoint> endpointsById(Collection<UUID> ids) {
    return store
        .createQuery("select e from Endpoint e where e.id in :ids", Endpoint.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** All Endpoints there have been of these Models, with their Revisions, in a fixed order. */
  public List<Endpoint> endpointsOf(Collection<UUID> models) {
    return store
        .createQuery(
            "select e from Endpoint e join fetch e.revision r where r.model.id in :models"
                + " order by e.createdAt, e.id",
            Endpoint.class)
        .setParameter("models", models)
        .getResultList();
  }

  /** Keys, display names and families of all Models, and what their Endpoints call them; sorted. */
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    for (String of :
        List.of(
            "select m.key from Model m",
            "select m.name from Model m",
            "select distinct m.family from Model m where m.family is not null",
            "select distinct e.upstreamName from Endpoint e")) {
      names.addAll(store.createQuery(of, String.class).getResultList());
    }
    return names;
  }

  /** The Models that a person of these groups may use in one way. */
  public Set<UUID> granted(Use use, Collection<String> groups) {
    return store
        .createQuery(
            "select distinct g.modelId from Grant g where g.use = :use and g.groupPath in :paths",
            UUID.class)
        .setParameter("use", use)
        .setParameter("paths", Grant.pathsFor(groups))
        .getResultStream()
        .collect(toSet());
  }

  /** All grants of one use. */
  public List<Grant> grants(Use use) {
    return store
        .createQuery("select g from Grant g where g.use = :use", Grant.class)
        .setParameter("use", use)
        .getResultList();
  }

  /** The grants that a person of these groups holds. */
  public List<Grant> grantsFor(Collection<String> groups) {
    return store
        .createQuery("select g from Grant g where g.groupPath in :paths", Grant.class)
        .setParameter("paths", Grant.pathsFor(groups))
        .getResultList();
  }

  /** The grants of these Models, by group and use. */
  public List<Grant> grantsOf(Collection<UUID> models) {
    return store
        .createQuery(
            "select g from Grant g where g.modelId in :models order by g.groupPath, g.use",
            Grant.class)
        .setParameter("models", models)
        .getResultList();
  }

  public void add(Model model) {
    store.persist(model);
  }

  public void add(Revision revision) {
    store.persist(revision);
  }

  public void add(Endpoint endpoint) {
    store.persist(endpoint);
  }

  public void add(Grant grant) {
    store.persist(grant);
  }

  public void remove(Grant grant) {
    store.remove(grant);
  }
}
