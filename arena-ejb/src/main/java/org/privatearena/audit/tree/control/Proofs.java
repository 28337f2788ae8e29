package org.privatearena.audit.tree.control;

import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/**
 * What a proof leads to, after RFC 9162, sections 2.1.3.2 and 2.1.4.2. Nothing here trusts its
 * input: a proof of the wrong length leads nowhere.
 */
public final class Proofs {

  private Proofs() {}

  /**
   * The root that an inclusion proof leads to; to be compared with one that is trusted.
   *
   * @param leafHash of the leaf at the index, 32 bytes
   * @return empty where there is no such leaf, or the proof is no proof for this index and size
   */
  public static Optional<byte[]> inclusionRoot(
      long index, long size, byte[] leafHash, List<byte[]> proof) {
    if (index < 0 || index >= size || !hashes(proof) || leafHash.length != TreeHash.BYTES) {
      return Optional.empty();
    }
    long node = index;
    long last = size - 1;
    byte[] root = leafHash;
    for (byte[] step : proof) {
      if (last == 0) {
        return Optional.empty();
      }
      if ((node & 1) == 1 || node == last) {
        root = TreeHash.node(step, root);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        root = TreeHash.node(root, step);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 ? Optional.of(root) : Optional.empty();
  }

  /**
   * Whether the tree with the first root is a beginning of the tree with the second.
   *
   * @param from leaves of the first, from 0; a tree without leaves is the beginning of any
   * @param to leaves of the second
   */
  public static boolean consistent(
      long from, long to, byte[] fromRoot, byte[] toRoot, List<byte[]> proof) {
    if (from < 0 || from > to || !hashes(proof)) {
      return false;
    }
    if (from == 0) {
      return proof.isEmpty() && same(fromRoot, TreeHash.empty());
    }
    if (from == to) {
      return proof.isEmpty() && same(fromRoot, toRoot);
    }
    return new Growth(from, to, fromRoot, proof).leadsTo(fromRoot, toRoot);
  }

  private static boolean hashes(List<byte[]> proof) {
    return proof.size() <= 2 * Long.SIZE
        && proof.stream().allMatch(hash -> hash.length == TreeHash.BYTES);
  }

  static boolean same(byte[] one, byte[] other) {
    return MessageDigest.isEqual(one, other);
  }
}
