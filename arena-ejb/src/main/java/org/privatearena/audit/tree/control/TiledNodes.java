package org.privatearena.audit.tree.control;

import java.util.function.LongFunction;

/**
 * The hashes of a tree of which only the full tiles and the leaves are kept. A subtree that ends
 * within a full tile is computed from it; one at the right edge, from full tiles below or from
 * leaves.
 */
public final class TiledNodes implements Nodes {

  /** Where full tiles are kept. */
  @FunctionalInterface
  public interface Tiles {

    /**
     * @return a tile that is full in the tree
     */
    Tile at(int level, long index);
  }

  private final long size;
  private final Tiles tiles;
  private final LongFunction<byte[]> leaves;

  /**
   * @param size of the tree, in leaves
   * @param tiles asked for full tiles only
   * @param leaves the hash of a leaf by its index; asked only for those after the last full tile
   */
  public TiledNodes(long size, Tiles tiles, LongFunction<byte[]> leaves) {
    this.size = size;
    this.tiles = tiles;
    this.leaves = leaves;
  }

  @Override
  public byte[] at(int level, long index) {
    int tileLevel = level / Tile.HEIGHT;
    int height = level % Tile.HEIGHT;
    return height == 0 ? entry(tileLevel, index) : within(tileLevel, height, index);
  }

  private byte[] within(int tileLevel, int height, long index) {
    long tile = index >> (Tile.HEIGHT - height);
    if (full(tileLevel, tile)) {
      int position = (int) (index & ((1L << (Tile.HEIGHT - height)) - 1));
      return tiles.at(tileLevel, tile).node(height, position);
    }
    byte[] left = at((tileLevel * Tile.HEIGHT) + height - 1, 2 * index);
    return TreeHash.node(left, at((tileLevel * Tile.HEIGHT) + height - 1, (2 * index) + 1));
  }

  private byte[] entry(int tileLevel, long index) {
    long tile = index / Tile.WIDTH;
    if (full(tileLevel, tile)) {
      return tiles.at(tileLevel, tile).node(0, (int) (index % Tile.WIDTH));
    }
    return tileLevel == 0 ? leaves.apply(index) : tiles.at(tileLevel - 1, index).root();
  }

  private boolean full(int tileLevel, long tile) {
    int bits = Tile.HEIGHT * (tileLevel + 1);
    return tile < (bits >= Long.SIZE ? 0 : size >> bits);
  }
}
