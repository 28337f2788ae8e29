package org.privatearena.audit.tree.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A growing tree of which only what is needed to go on is held: per level the hashes after its last
 * full tile, at most 255. Not for two threads at once.
 */
public final class RightEdge {

  private final List<List<byte[]>> levels = new ArrayList<>();
  private long size;

  /** A tree without leaves. */
  public RightEdge() {}

  /** The edge of a tree that is kept elsewhere. */
  public static RightEdge of(long size, Nodes nodes) {
    RightEdge edge = new RightEdge();
    edge.size = size;
    for (int level = 0; size >> (Tile.HEIGHT * level) > 0; level++) {
      long end = size >> (Tile.HEIGHT * level);
      List<byte[]> hashes = edge.level(level);
      for (long index = end - (end % Tile.WIDTH); index < end; index++) {
        hashes.add(nodes.at(Tile.HEIGHT * level, index));
      }
    }
    return edge;
  }

  /** A copy that grows apart from this one. */
  public RightEdge copy() {
    RightEdge copy = new RightEdge();
    copy.size = size;
    levels.forEach(level -> copy.levels.add(new ArrayList<>(level)));
    return copy;
  }

  /** Leaves so far. */
  public long size() {
    return size;
  }

  /**
   * Adds a leaf at the end.
   *
   * @param full takes each tile that this fills, the lowest level first
   */
  public void append(byte[] leafHash, Consumer<Tile> full) {
    byte[] hash = TreeHash.checked(leafHash);
    size++;
    for (int level = 0; hash != null; level++) {
      List<byte[]> hashes = level(level);
      hashes.add(hash);
      hash = hashes.size() == Tile.WIDTH ? filled(level, hashes, full) : null;
    }
  }

  private byte[] filled(int level, List<byte[]> hashes, Consumer<Tile> full) {
    byte[] bytes = new byte[Tile.WIDTH * TreeHash.BYTES];
    for (int i = 0; i < Tile.WIDTH; i++) {
      System.arraycopy(hashes.get(i), 0, bytes, i * TreeHash.BYTES, TreeHash.BYTES);
    }
    hashes.clear();
    Tile tile = new Tile(level, (size >> (Tile.HEIGHT * (level + 1))) - 1, bytes);
    full.accept(tile);
    return tile.root();
  }

  /** MTH over all leaves so far. */
  public byte[] root() {
    byte[] root = null;
    for (List<byte[]> hashes : levels) {
      int end = hashes.size();
      while (end > 0) {
        int leaves = Integer.lowestOneBit(end);
        byte[] peak = peak(hashes, end - leaves, end);
        root = root == null ? peak : TreeHash.node(peak, root);
        end -= leaves;
      }
    }
    return root == null ? TreeHash.empty() : root;
  }

  private static byte[] peak(List<byte[]> hashes, int low, int high) {
    if (high - low == 1) {
      return hashes.get(low);
    }
    int middle = (low + high) >>> 1;
    return TreeHash.node(peak(hashes, low, middle), peak(hashes, middle, high));
  }

  private List<byte[]> level(int level) {
    while (levels.size() <= level) {
      levels.add(new ArrayList<>());
    }
    return levels.get(level);
  }
}
