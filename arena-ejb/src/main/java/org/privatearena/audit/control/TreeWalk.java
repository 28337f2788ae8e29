package org.privatearena.audit.control;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.privatearena.audit.entity.Seal;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.SignedNote;
import org.privatearena.audit.note.control.VerifierKey;
import org.privatearena.audit.tree.control.RightEdge;
import org.privatearena.audit.tree.control.Tile;
import org.privatearena.audit.tree.control.TreeHash;

/**
 * A walk along all leaves, which gives the tree anew and holds against it what is stored: every
 * full tile, and root and signature of every checkpoint. Not for two threads at once.
 */
public final class TreeWalk {

  private final long size;
  private final List<VerifierKey> trusted;
  private final Faults faults;
  private final RightEdge edge = new RightEdge();
  private long previous;
  private long tiles;
  private long checkpoints;
  private boolean broken;

  /**
   * @param size of the newest checkpoint; 0 where there is none
   * @param trusted who may have signed
   */
  TreeWalk(long size, List<VerifierKey> trusted, Faults faults) {
    this.size = size;
    this.trusted = List.copyOf(trusted);
    this.faults = faults;
  }

  /** Where full tiles are kept. */
  @FunctionalInterface
  interface StoredTiles {

    /** The hashes of a tile; empty where it is not stored. */
    Optional<byte[]> at(int level, long index);
  }

  /**
   * Takes the next leaf.
   *
   * @param seals the checkpoints that end with this leaf: one, or none
   */
  void take(long index, byte[] leaf, StoredTiles stored, Collection<Seal> seals) {
    if (index != edge.size()) {
      lose();
      return;
    }
    edge.append(TreeHash.leaf(leaf), tile -> hold(tile, stored));
    seals.forEach(this::hold);
  }

  /** The next leaf is not there: nothing behind it can be computed. */
  void lose() {
    broken = true;
    faults.add(Flaw.ENTRY_GONE, edge.size());
  }

  private void hold(Tile tile, StoredTiles stored) {
    tiles++;
    Optional<byte[]> found = stored.at(tile.level(), tile.index());
    String what = tile.level() + "/" + tile.index();
    if (found.isEmpty()) {
      faults.add(Flaw.TILE_GONE, what);
    } else if (!Arrays.equals(found.get(), tile.bytes())) {
      faults.add(Flaw.TILE_ALTERED, what);
    }
  }

  private void hold(Seal seal) {
    checkpoints++;
    if (seal.previousSize() != previous) {
      faults.add(Flaw.CHECKPOINT_CHAIN, seal.size());
    }
    previous = seal.size();
    if (!Arrays.equals(seal.root(), edge.root()) || !says(seal)) {
      faults.add(Flaw.CHECKPOINT_ALTERED, seal.size());
    } else if (!signed(seal.note(), trusted)) {
      faults.add(Flaw.CHECKPOINT_UNSIGNED, seal.size());
    }
  }

  private static boolean says(Seal seal) {
    try {
      Checkpoint signed = Checkpoint.parse(SignedNote.parse(seal.note()).text());
      return signed.size() == seal.size() && Arrays.equals(signed.root(), seal.root());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether one of the keys signed it, and none is named that did not. */
  static boolean signed(String note, Collection<VerifierKey> trusted) {
    try {
      return SignedNote.parse(note).signer(trusted).isPresent();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** What is left to say at the end: entries that no checkpoint has. */
  void end(long entries) {
    if (entries > size) {
      faults.add(Flaw.ENTRY_UNSIGNED, size);
    }
  }

  /** Leaves so far. */
  public long at() {
    return edge.size();
  }

  /** Leaves of the newest checkpoint when the walk began. */
  public long size() {
    return size;
  }

  /** Whether there is more to walk. */
  public boolean more() {
    return !broken && edge.size() < size;
  }

  /** Full tiles so far. */
  public long tiles() {
    return tiles;
  }

  /** Checkpoints so far. */
  public long checkpoints() {
    return checkpoints;
  }
}
