package org.privatearena.audit.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.privatearena.audit.entity.PendingEntry;
import org.privatearena.audit.entity.Seal;
import org.privatearena.audit.entity.Seals;
import org.privatearena.audit.note.control.VerifierKey;
import org.privatearena.audit.tree.control.Tree;
import org.privatearena.audit.tree.control.TreeHash;

/** Reads the sealed Ledger: its checkpoints, entries and proofs. Who may is decided elsewhere. */
@Stateless
public class LedgerBook {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private LedgerKeys keys;

  /** The newest signed state. */
  public Optional<SealedState> head() {
    return new Seals(store).newest().map(LedgerBook::state);
  }

  /** The signed state of exactly that many entries. */
  public Optional<SealedState> at(long size) {
    return new Seals(store).of(size).map(LedgerBook::state);
  }

  private static SealedState state(Seal seal) {
    return new SealedState(seal.size(), seal.root(), seal.note(), seal.sealedAt());
  }

  /** One verifier line for each key that may have signed, the newest first. */
  public String keyLines() {
    return keys.verifiers().stream()
        .map(VerifierKey::line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** The entry in a place, where one is sealed. */
  public Optional<SealedEntry> entry(long index) {
    TreeRows rows = new TreeRows(store);
    Optional<byte[]> leaf = rows.find(index);
    Optional<Seal> seal = new Seals(store).firstWith(index);
    return leaf.isEmpty() || seal.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SealedEntry(
                index,
                rows.recordAt(index).orElseThrow(),
                leaf.get(),
                seal.get().size(),
                seal.get().sealedAt()));
  }

  /**
   * The leaf of a record, sealed or waiting.
   *
   * @throws IllegalStateException where the record has none
   */
  public String leaf(UUID record) {
    PendingEntry entry = store.find(PendingEntry.class, record);
    if (entry == null) {
      throw new IllegalStateException("record " + record + " has no leaf");
    }
    return new String(entry.leaf(), StandardCharsets.UTF_8);
  }

  /** Where a record's entry stands; empty while it waits for the sealer, or where there is none. */
  public Optional<Long> placeOf(UUID record) {
    return new TreeRows(store)
        .placeOf(record)
        .filter(index -> new Seals(store).firstWith(index).isPresent());
  }

  /**
   * The proof that an entry is in the tree of the first entries.
   *
   * @return empty where the Ledger has no such entry, or fewer entries than that are sealed
   */
  public Optional<TreeProof> inclusion(long index, long size) {
    if (index < 0 || index >= size || size > sealed()) {
      return Optional.empty();
    }
    TreeRows rows = new TreeRows(store);
    Tree tree = new Tree(rows.nodes(size));
    byte[] leaf = rows.find(index).orElseThrow();
    return Optional.of(
        new TreeProof(
            index, size, TreeHash.leaf(leaf), tree.root(size), tree.inclusion(index, size)));
  }

  /**
   * The proof that the tree of the first entries is a beginning of a larger one.
   *
   * @param from at least 1
   * @return empty where fewer entries than that are sealed, or the sizes are no such pair
   */
  public Optional<TreeProof> consistency(long from, long to) {
    if (from < 1 || from > to || to > sealed()) {
      return Optional.empty();
    }
    Tree tree = new Tree(new TreeRows(store).nodes(to));
    return Optional.of(
        new TreeProof(from, to, tree.root(from), tree.root(to), tree.consistency(from, to)));
  }

  /**
   * The proofs that the signed states which somebody outside is likely to have kept are beginnings
   * of one: the newest thousand before it, the last of each day for some 400 days, and others.
   *
   * @param others sizes that are known to be kept; those that are not smaller are passed over
   * @return the smallest state first
   */
  public List<TreeProof> growth(SealedState state, Collection<Long> others) {
    return new KeptStates(store).growth(state.size(), state.sealedAt(), others);
  }

  /**
   * One proof that all these entries are in the tree of the first entries.
   *
   * @param indices ascending, without repetition, each below the size
   * @param proof gets the hashes in the order in which they are needed
   * @throws IllegalArgumentException where fewer entries than that are sealed, or the indices are
   *     no such list
   */
  public void multiproof(long[] indices, long size, Consumer<byte[]> proof) {
    if (size > sealed()) {
      throw new IllegalArgumentException("only " + sealed() + " entries are sealed");
    }
    new Tree(new TreeRows(store).nodes(size)).multiproof(indices, size, proof);
  }

  private long sealed() {
    return new Seals(store).newest().map(Seal::size).orElse(0L);
  }

  /** A signed state of the tree; the note is as it is given out. */
  @SuppressWarnings("ArrayRecordComponent")
  public record SealedState(long size, byte[] root, String note, Instant sealedAt) {}

  /**
   * An entry in its place.
   *
   * @param leaf its bytes, canonical JSON
   * @param checkpoint size of the first signed state that has it
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record SealedEntry(
      long index, UUID record, byte[] leaf, long checkpoint, Instant sealedAt) {}

  /**
   * A proof of RFC 9162.
   *
   * @param first index of the entry, or size of the smaller tree
   * @param size of the larger tree
   * @param from hash of the leaf, or root of the smaller tree
   * @param root of the larger tree
   * @param path in the order in which it is followed
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record TreeProof(long first, long size, byte[] from, byte[] root, List<byte[]> path) {}
}
