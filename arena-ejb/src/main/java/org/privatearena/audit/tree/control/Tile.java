package org.privatearena.audit.tree.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 256 neighbours of one level of the tree, as in C2SP tlog-tiles. Level 0 holds leaf hashes; an
 * entry of level n + 1 is the root of a full tile of level n.
 */
public final class Tile {

  /** Hashes of a full tile, and children of an entry of the next level. */
  public static final int WIDTH = 256;

  /** Binary levels of a tile. */
  public static final int HEIGHT = 8;

  private final int level;
  private final long index;
  private final byte[] hashes;

  /**
   * @param hashes 256 times 32 bytes
   * @throws IllegalArgumentException where the tile is not full
   */
  public Tile(int level, long index, byte[] hashes) {
    if (hashes.length != WIDTH * TreeHash.BYTES) {
      throw new IllegalArgumentException("a full tile has 8192 bytes, not " + hashes.length);
    }
    this.level = level;
    this.index = index;
    this.hashes = hashes.clone();
  }

  public int level() {
    return level;
  }

  public long index() {
    return index;
  }

  public byte[] bytes() {
    return hashes.clone();
  }

  public byte[] root() {
    return node(HEIGHT, 0);
  }

  /**
   * A node within the tile.
   *
   * @param height 0 for an entry of the tile, 8 for its root
   * @param position among those of its height, from 0
   */
  public byte[] node(int height, int position) {
    int first = position << height;
    List<byte[]> row = new ArrayList<>(1 << height);
    for (int i = first; i < first + (1 << height); i++) {
      row.add(Arrays.copyOfRange(hashes, i * TreeHash.BYTES, (i + 1) * TreeHash.BYTES));
    }
    return folded(row);
  }

  private static byte[] folded(List<byte[]> row) {
    List<byte[]> now = row;
    while (now.size() > 1) {
      List<byte[]> above = new ArrayList<>(now.size() / 2);
      for (int i = 0; i < now.size(); i += 2) {
        above.add(TreeHash.node(now.get(i), now.get(i + 1)));
      }
      now = above;
    }
    return now.get(0);
  }
}
