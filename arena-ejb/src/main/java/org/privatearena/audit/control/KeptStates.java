package org.privatearena.audit.control;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.Session;
import org.privatearena.audit.tree.control.Nodes;
import org.privatearena.audit.tree.control.Tree;

/**
 * Signed states that somebody outside is likely to have kept, and the proofs that the tree of each
 * is the beginning of a larger one. There is a state each second in which something happens, so not
 * all of them can be proved at once.
 */
final class KeptStates {

  /** The newest ones, all of them. */
  private static final int NEWEST = 1_000;

  /** For so many days the last one of each day, in UTC. */
  private static final int DAYS = 400;

  private static final String SIZES =
      "(select size from checkpoint where size < ? order by size desc limit "
          + NEWEST
          + ") union select (select c.size from checkpoint c where c.sealed_at < d.day and c.size <"
          + " ? order by c.sealed_at desc limit 1) from generate_series(?::timestamptz - interval '"
          + 24 * DAYS
          + " hours', ?::timestamptz, interval '24 hours') d (day)";

  private final EntityManager store;

  KeptStates(EntityManager store) {
    this.store = store;
  }

  /**
   * The proofs from all of them, the smallest first.
   *
   * @param size of the larger tree, which is signed
   * @param sealedAt when that was signed
   * @param others sizes that are known to be kept; those that are not smaller are passed over
   */
  List<LedgerBook.TreeProof> growth(long size, Instant sealedAt, Collection<Long> others) {
    SortedSet<Long> sizes = new TreeSet<>(others);
    sizes.addAll(sizes(size, sealedAt));
    Tree tree = new Tree(atHand(new TreeRows(store).nodesAtOnce(size)));
    List<LedgerBook.TreeProof> proofs = new ArrayList<>();
    for (long from : sizes.subSet(1L, size)) {
      proofs.add(
          new LedgerBook.TreeProof(
              from, size, tree.root(from), tree.root(size), tree.consistency(from, size)));
    }
    return proofs;
  }

  /** Proofs have most of their hashes in common: each is read or computed once. */
  private static Nodes atHand(Nodes nodes) {
    record Place(int level, long index) {}
    Map<Place, byte[]> known = new HashMap<>();
    return (level, index) ->
        known.computeIfAbsent(new Place(level, index), place -> nodes.at(level, index));
  }

  private List<Long> sizes(long size, Instant sealedAt) {
    OffsetDateTime day = sealedAt.truncatedTo(ChronoUnit.DAYS).atOffset(ZoneOffset.UTC);
    return store
        .unwrap(Session.class)
        .doReturningWork(
            connection -> {
              try (PreparedStatement select = connection.prepareStatement(SIZES)) {
                select.setLong(1, size);
                select.setLong(2, size);
                select.setObject(3, day);
                select.setObject(4, day);
                List<Long> sizes = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                  while (rows.next()) {
                    long found = rows.getLong(1);
                    if (!rows.wasNull()) {
                      sizes.add(found);
                    }
                  }
                }
                return sizes;
              }
            });
  }
}
