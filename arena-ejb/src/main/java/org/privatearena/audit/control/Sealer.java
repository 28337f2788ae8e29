package org.privatearena.audit.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.audit.entity.PendingEntry;
import org.privatearena.audit.entity.Seal;
import org.privatearena.audit.entity.Seals;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.KeyRing;
import org.privatearena.audit.note.control.SignedNote;
import org.privatearena.audit.note.control.SigningKey;
import org.privatearena.audit.note.control.VerifierKey;
import org.privatearena.audit.tree.control.RightEdge;
import org.privatearena.audit.tree.control.Tile;
import org.privatearena.audit.tree.control.TreeHash;
import org.privatearena.shared.control.Time;
import org.privatearena.shared.entity.Ids;

/**
 * Gives waiting leaves their places and signs the tree over them: entries, tiles and checkpoint in
 * one transaction. Two sealers at once cannot both succeed, whatever the lock says: the second
 * checkpoint over the same beginning violates a unique key.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Sealer {

  /** Leaves that get a place in one transaction. */
  static final int BATCH = 8_192;

  /** Before every transaction: all leaves are looked at. */
  static final String ALL = "0";

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private LedgerKeys keys;
  @Inject private OutsideCopies copies;
  @Inject private Ledger ledger;

  /**
   * Seals what waits.
   *
   * @param known the edge that the last call gave; null to read it from the database
   * @param seen transactions before this one have nothing more to seal; {@link #ALL} to look at all
   */
  public Sealed seal(RightEdge known, String seen) {
    TreeRows rows = new TreeRows(store);
    if (!rows.lock()) {
      return new Sealed.Busy();
    }
    Seals seals = new Seals(store);
    Optional<Seal> head = seals.newest();
    List<OutsideCopies.Copy> outside;
    Optional<String> objection;
    try {
      outside = copies.read();
      objection = new HeadCheck(seals, keys.verifiers()).objection(head.orElse(null), outside);
    } catch (IllegalArgumentException e) {
      return new Sealed.Refused(
          "the newest checkpoint outside the database was altered: " + e.getMessage());
    }
    if (objection.isPresent()) {
      return new Sealed.Refused(objection.get());
    }
    Optional<RightEdge> edge = edge(rows, head, known);
    if (edge.isEmpty()) {
      return new Sealed.Refused(
          "the stored tree does not give the root that was signed: at " + head.get().size());
    }
    VerifierKey signer = head.isEmpty() ? adopt(rows) : changeKey(rows, head.get());
    String running = rows.oldestRunning();
    List<TreeRows.Waiting> waiting = rows.waiting(seen, BATCH);
    boolean more = waiting.size() == BATCH;
    String now = more ? seen : running;
    return waiting.isEmpty()
        ? new Sealed.Nothing(edge.get(), now, uncopied(head, outside))
        : grow(rows, seals, edge.get(), waiting, signer, more, now);
  }

  /** The newest checkpoint where a file outside the database has it not. */
  private static Optional<SignedNote> uncopied(
      Optional<Seal> head, List<OutsideCopies.Copy> outside) {
    return head.map(seal -> SignedNote.parse(seal.note()))
        .filter(
            note -> {
              Checkpoint newest = Checkpoint.parse(note.text());
              return outside.stream().anyMatch(copy -> copy.behind(newest));
            });
  }

  /** The edge of the signed tree; empty where the stored one has another root. */
  private static Optional<RightEdge> edge(TreeRows rows, Optional<Seal> head, RightEdge known) {
    if (head.isEmpty()) {
      return Optional.of(new RightEdge());
    }
    long size = head.get().size();
    try {
      RightEdge edge =
          known != null && known.size() == size ? known : RightEdge.of(size, rows.nodes(size));
      return Optional.of(edge).filter(e -> Arrays.equals(e.root(), head.get().root()));
    } catch (IllegalStateException e) {
      // A tile or leaf is missing.
      return Optional.empty();
    }
  }

  /** Says in the Ledger itself that there are records older than the tree. */
  private VerifierKey adopt(TreeRows rows) {
    long older = rows.older();
    if (older > 0) {
      Instant now = Time.now();
      UUID id = Ids.next();
      ledger.appendOpen(
          new LedgerRecord(
              "adopted",
              1,
              id,
              now,
              "arena",
              "ledger",
              List.of(
                  Field.text("id", id),
                  Field.text("entries", older),
                  Field.time("timestamp", now))));
      store.flush();
    }
    return keys.ring().signing().verifier();
  }

  /** Records a key that is new, once, and says who signs the next checkpoint. */
  private VerifierKey changeKey(TreeRows rows, Seal head) {
    KeyRing ring = keys.ring();
    Optional<KeyChange> change = KeyChange.between(head, ring);
    if (change.isEmpty()) {
      return ring.signing().verifier();
    }
    UUID id = change.get().id();
    if (store.find(PendingEntry.class, id) == null) {
      ledger.appendOpen(change.get().asRecord(Time.now()));
      store.flush();
    }
    // The old key signs until a checkpoint has the record of the new one.
    return rows.placeOf(id).isPresent() ? ring.signing().verifier() : change.get().signer();
  }

  private Sealed grow(
      TreeRows rows,
      Seals seals,
      RightEdge before,
      List<TreeRows.Waiting> waiting,
      VerifierKey signer,
      boolean more,
      String seen) {
    RightEdge edge = before.copy();
    List<Tile> tiles = new ArrayList<>();
    waiting.forEach(leaf -> edge.append(TreeHash.leaf(leaf.leaf()), tiles::add));
    rows.place(before.size(), waiting.stream().map(TreeRows.Waiting::record).toList());
    rows.keep(tiles);
    Instant now = Time.now();
    SignedNote note = sign(edge, signer, now);
    seals.add(new Seal(edge.size(), before.size(), edge.root(), note.written(), now));
    Instant oldest =
        waiting.stream()
            .map(TreeRows.Waiting::queued)
            .filter(Objects::nonNull)
            .min(Instant::compareTo)
            .orElse(now);
    return new Sealed.Done(note, edge, waiting.size(), more, seen, oldest);
  }

  private SignedNote sign(RightEdge edge, VerifierKey signer, Instant now) {
    SigningKey key = keys.ring().key(signer).orElseThrow();
    Checkpoint checkpoint = new Checkpoint(signer.name(), edge.size(), edge.root());
    return key.cosign(key.sign(checkpoint.text()), now);
  }
}
