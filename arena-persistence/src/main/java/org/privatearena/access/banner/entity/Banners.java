package org.privatearena.access.banner.entity;

import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The banners there have been. */
public class Banners {

  /** Who states the next banner. The function itself gives what no mapping has a type for. */
  private static final String LOCK =
      "select 1 from (select pg_advisory_xact_lock(7163201784120)) l";

  private final EntityManager store;

  public Banners(EntityManager store) {
    this.store = store;
  }

  /** The banner that counts; empty where nobody has stated one. */
  public Optional<Banner> newest() {
    return store
        .createQuery("select b from Banner b order by b.version desc", Banner.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The same, when nobody else can add one until the transaction ends. */
  public Optional<Banner> newestLocked() {
    store.createNativeQuery(LOCK).getSingleResult();
    return newest();
  }

  public void add(Banner banner) {
    store.persist(banner);
  }
}
