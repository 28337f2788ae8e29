package org.privatearena.audit.tree.control;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * One proof for many leaves of one tree. A subtree without any of the leaves is one hash; a subtree
 * of them alone needs none. The hashes come in the order of the tree, from left to right, so the
 * indices and the size say where each belongs.
 */
public final class Multiproof {

  private final long[] indices;
  private final IntFunction<byte[]> leafHash;
  private final Iterator<byte[]> proof;

  private Multiproof(long[] indices, IntFunction<byte[]> leafHash, Iterator<byte[]> proof) {
    this.indices = indices;
    this.leafHash = leafHash;
    this.proof = proof;
  }

  /**
   * The root that leaves and proof lead to; to be compared with one that is trusted.
   *
   * @param indices ascending, without repetition
   * @param leafHash gives the hash of the leaf at a position of {@code indices}; asked once each,
   *     in order
   * @param proof is read from its present place to its end
   * @return empty where the proof has too few or too many hashes
   * @throws IllegalArgumentException where the indices are not ascending, or not of the tree
   */
  public static Optional<byte[]> root(
      long[] indices, long size, IntFunction<byte[]> leafHash, Iterator<byte[]> proof) {
    check(indices, size);
    if (size == 0) {
      return proof.hasNext() ? Optional.empty() : Optional.of(TreeHash.empty());
    }
    byte[] root = new Multiproof(indices, leafHash, proof).subtree(0, indices.length, 0, size);
    return root == null || proof.hasNext() ? Optional.empty() : Optional.of(root);
  }

  /** Null where the proof has ended too early. */
  private byte[] subtree(int first, int end, long low, long high) {
    if (first == end) {
      return proof.hasNext() ? proof.next() : null;
    }
    if (high - low == 1) {
      return leafHash.apply(first);
    }
    long middle = low + Split.of(high - low);
    int right = firstFrom(indices, first, end, middle);
    byte[] left = subtree(first, right, low, middle);
    byte[] rest = left == null ? null : subtree(right, end, middle, high);
    return rest == null ? null : TreeHash.node(left, rest);
  }

  static void check(long[] indices, long size) {
    long before = -1;
    for (long index : indices) {
      if (index <= before || index >= size) {
        throw new IllegalArgumentException(
            "leaf " + index + " after leaf " + before + " in a tree of " + size);
      }
      before = index;
    }
  }

  /** The first position in [first, end) whose index is at least the bound; end if there is none. */
  static int firstFrom(long[] indices, int first, int end, long bound) {
    int low = first;
    int high = end;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (indices[middle] < bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
