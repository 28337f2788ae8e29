package org.privatearena.audit.tree.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A Merkle tree as RFC 9162, section 2.1, describes it, over leaves whose hashes stand elsewhere.
 * It never holds the tree: it asks for the few hashes that a root or proof needs.
 */
public final class Tree {

  private final Nodes nodes;

  public Tree(Nodes nodes) {
    this.nodes = nodes;
  }

  /**
   * MTH(D[size]).
   *
   * @param size number of leaves, from 0
   */
  public byte[] root(long size) {
    notNegative(size);
    return size == 0 ? TreeHash.empty() : range(0, size);
  }

  /**
   * PATH(index, D[size]): the hashes that lead from a leaf to the root, the leaf's sibling first.
   *
   * @throws IllegalArgumentException where the tree has no such leaf
   */
  public List<byte[]> inclusion(long index, long size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
    }
    List<byte[]> path = new ArrayList<>();
    path(index, 0, size, path);
    return path;
  }

  private void path(long index, long low, long high, List<byte[]> path) {
    if (high - low == 1) {
      return;
    }
    long middle = low + Split.of(high - low);
    if (index < middle) {
      path(index, low, middle, path);
      path.add(range(middle, high));
    } else {
      path(index, middle, high, path);
      path.add(range(low, middle));
    }
  }

  /**
   * PROOF(from, D[to]): that the tree of the first leaves is a beginning of the larger one.
   *
   * @throws IllegalArgumentException unless 1 &lt;= from &lt;= to
   */
  public List<byte[]> consistency(long from, long to) {
    if (from < 1 || from > to) {
      throw new IllegalArgumentException("no proof from " + from + " to " + to);
    }
    List<byte[]> proof = new ArrayList<>();
    grown(from, 0, to, true, proof);
    return proof;
  }

  private void grown(long from, long low, long high, boolean whole, List<byte[]> proof) {
    if (from == high) {
      if (!whole) {
        proof.add(range(low, high));
      }
      return;
    }
    long middle = low + Split.of(high - low);
    if (from <= middle) {
      grown(from, low, middle, whole, proof);
      proof.add(range(middle, high));
    } else {
      grown(from, middle, high, false, proof);
      proof.add(range(low, middle));
    }
  }

  /**
   * The fewest hashes that lead from several leaves to the root, from left to right. {@link
   * Multiproof} puts them together again.
   *
   * @param indices ascending, without repetition
   * @throws IllegalArgumentException where they are not, or the tree has no such leaf
   */
  public void multiproof(long[] indices, long size, Consumer<byte[]> proof) {
    Multiproof.check(indices, size);
    if (size > 0) {
      several(indices, 0, indices.length, 0, size, proof);
    }
  }

  private void several(
      long[] indices, int first, int end, long low, long high, Consumer<byte[]> proof) {
    if (first == end) {
      proof.accept(range(low, high));
    } else if (high - low > 1) {
      long middle = low + Split.of(high - low);
      int right = Multiproof.firstFrom(indices, first, end, middle);
      several(indices, first, right, low, middle, proof);
      several(indices, right, end, middle, high, proof);
    }
  }

  private byte[] range(long low, long high) {
    long leaves = high - low;
    if (Long.bitCount(leaves) == 1) {
      int level = Long.numberOfTrailingZeros(leaves);
      return TreeHash.checked(nodes.at(level, low >> level));
    }
    long middle = low + Split.of(leaves);
    return TreeHash.node(range(low, middle), range(middle, high));
  }

  private static void notNegative(long size) {
    if (size < 0) {
      throw new IllegalArgumentException("no tree of " + size + " leaves");
    }
  }
}
