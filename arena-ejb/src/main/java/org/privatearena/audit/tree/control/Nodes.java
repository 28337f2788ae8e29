package org.privatearena.audit.tree.control;

/** Where the hashes of whole subtrees are found. */
@FunctionalInterface
public interface Nodes {

  /**
   * @param level 0 for a leaf; a subtree of this level has 2^level leaves
   * @param index of the subtree among those of its level, from 0
   * @return the hash over leaves index * 2^level up to but not including (index + 1) * 2^level
   */
  byte[] at(int level, long index);
}
