package org.privatearena.audit.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.privatearena.audit.entity.Seal;
import org.privatearena.audit.entity.Seals;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.SignedNote;
import org.privatearena.audit.note.control.VerifierKey;

/** Verifies the whole tree and every checkpoint, a page in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TreeInspection {

  /** Leaves of a page. */
  private static final int PAGE = 8_192;

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private LedgerKeys keys;

  /** Begins a walk to the newest checkpoint. */
  public TreeWalk begin(Faults faults) {
    // Before the checkpoint: what others seal in between has both then.
    long places = new TreeRows(store).places();
    long size = new Seals(store).newest().map(Seal::size).orElse(0L);
    TreeWalk walk = new TreeWalk(size, keys.verifiers(), faults);
    walk.end(places);
    return walk;
  }

  /** Walks on by a page. */
  public void step(TreeWalk walk) {
    long from = walk.at();
    long to = Math.min(walk.size(), from + PAGE);
    TreeRows rows = new TreeRows(store);
    Map<Long, Seal> seals =
        new Seals(store)
            .after(from, PAGE).stream().collect(Collectors.toMap(Seal::size, Function.identity()));
    for (TreeRows.Placed leaf : rows.leaves(from, to)) {
      Seal seal = seals.get(leaf.index() + 1);
      walk.take(leaf.index(), leaf.leaf(), rows::stored, seal == null ? List.of() : List.of(seal));
      if (!walk.more()) {
        return;
      }
    }
    if (walk.at() < to) {
      walk.lose();
    }
  }

  /** Holds checkpoints from outside the database against those in it. */
  public void hold(List<SignedNote> notes, Faults faults) {
    List<VerifierKey> trusted = keys.verifiers();
    Seals seals = new Seals(store);
    long newest = seals.newest().map(Seal::size).orElse(0L);
    for (SignedNote note : notes) {
      hold(note, trusted, newest, seals::of, faults);
    }
  }

  /**
   * Holds one of them.
   *
   * @param newest size of the database's newest state, 0 where there is none
   * @param seals the state of a size; empty where there is none
   */
  static void hold(
      SignedNote note,
      List<VerifierKey> trusted,
      long newest,
      LongFunction<Optional<Seal>> seals,
      Faults faults) {
    Checkpoint outside = Checkpoint.parse(note.text());
    Optional<Seal> inside = seals.apply(outside.size());
    if (!TreeWalk.signed(note.written(), trusted)) {
      faults.add(Flaw.COPY_UNSIGNED, outside.size());
    } else if (outside.size() > newest) {
      faults.add(Flaw.COPY_AHEAD, outside.size());
    } else if (inside.isEmpty() || !Arrays.equals(inside.get().root(), outside.root())) {
      faults.add(Flaw.COPY_DIFFERS, outside.size());
    }
  }
}
