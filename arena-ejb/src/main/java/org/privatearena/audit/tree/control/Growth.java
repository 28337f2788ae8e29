package org.privatearena.audit.tree.control;

import java.util.ArrayList;
import java.util.List;

/** One walk along a consistency proof (RFC 9162, section 2.1.4.2), towards both roots at once. */
final class Growth {

  private final List<byte[]> path;
  private long node;
  private long last;
  private byte[] first;
  private byte[] second;

  /**
   * @param from at least 1
   * @param to more than {@code from}
   */
  Growth(long from, long to, byte[] fromRoot, List<byte[]> proof) {
    path = new ArrayList<>(proof);
    if (Long.bitCount(from) == 1) {
      path.add(0, fromRoot);
    }
    node = from - 1;
    last = to - 1;
    while ((node & 1) == 1) {
      up();
    }
  }

  boolean leadsTo(byte[] fromRoot, byte[] toRoot) {
    if (path.isEmpty()) {
      return false;
    }
    first = path.get(0);
    second = path.get(0);
    for (byte[] step : path.subList(1, path.size())) {
      if (last == 0) {
        return false;
      }
      take(step);
      up();
    }
    return last == 0 && Proofs.same(first, fromRoot) && Proofs.same(second, toRoot);
  }

  private void take(byte[] step) {
    if ((node & 1) == 1 || node == last) {
      first = TreeHash.node(step, first);
      second = TreeHash.node(step, second);
      while ((node & 1) == 0 && node != 0) {
        up();
      }
    } else {
      second = TreeHash.node(second, step);
    }
  }

  private void up() {
    node >>= 1;
    last >>= 1;
  }
}
