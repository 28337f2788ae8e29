package org.privatearena.audit.tree.control;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tree in memory that grew leaf by leaf, with its tiles. */
final class GrownTree {

  private final List<byte[]> leaves = new ArrayList<>();
  private final Map<String, Tile> tiles = new HashMap<>();
  private final RightEdge edge = new RightEdge();

  static GrownTree of(int size) {
    GrownTree tree = new GrownTree();
    for (int i = 0; i < size; i++) {
      tree.append(leafHash(i));
    }
    return tree;
  }

  static byte[] leafHash(int index) {
    return TreeHash.leaf(("leaf " + index).getBytes(StandardCharsets.UTF_8));
  }

  void append(byte[] leafHash) {
    leaves.add(leafHash);
    edge.append(leafHash, tile -> tiles.put(tile.level() + "/" + tile.index(), tile));
  }

  RightEdge edge() {
    return edge;
  }

  Nodes nodes() {
    return new TiledNodes(
        leaves.size(),
        (level, index) -> tiles.get(level + "/" + index),
        index -> leaves.get(Math.toIntExact(index)));
  }

  /** Asks for each node once, so that tests of all proofs take seconds. */
  Tree tree() {
    Nodes nodes = nodes();
    Map<String, byte[]> known = new HashMap<>();
    return new Tree(
        (level, index) -> {
          byte[] hash = known.get(level + "/" + index);
          if (hash == null) {
            hash = nodes.at(level, index);
            known.put(level + "/" + index, hash);
          }
          return hash;
        });
  }

  byte[] leaf(int index) {
    return leaves.get(index);
  }

  /** The definition of RFC 9162 word for word, without tiles. */
  static byte[] defined(List<byte[]> leafHashes) {
    if (leafHashes.isEmpty()) {
      return TreeHash.empty();
    }
    if (leafHashes.size() == 1) {
      return leafHashes.get(0);
    }
    int k = 1;
    while (2 * k < leafHashes.size()) {
      k *= 2;
    }
    return TreeHash.node(
        defined(leafHashes.subList(0, k)), defined(leafHashes.subList(k, leafHashes.size())));
  }

  byte[] defined() {
    return defined(leaves);
  }
}
