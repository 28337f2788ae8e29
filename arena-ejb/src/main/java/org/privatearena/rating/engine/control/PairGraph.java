package org.privatearena.rating.engine.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who has met whom, and how often: an edge for each pair with votes, the lower number first. */
final class PairGraph {

  private static final int MOST_LOGS = 1 << 16;

  private final int contestants;
  private final int[] a;
  private final int[] b;
  private final long[] votes;
  private final int[][] edges;
  private final List<int[]> bridges = new ArrayList<>();
  private final double[] logs;

  PairGraph(PairCounts counts) {
    contestants = counts.contestants();
    edges = new int[contestants][contestants];
    int[] first = new int[contestants * contestants];
    int[] second = new int[first.length];
    int count = 0;
    long most = 0;
    for (int i = 0; i < contestants; i++) {
      Arrays.fill(edges[i], -1);
      for (int j = 0; j < contestants; j++) {
        if (j > i && counts.battles(i, j) > 0) {
          first[count] = i;
          second[count] = j;
          edges[i][j] = count++;
          most = Math.max(most, counts.battles(i, j));
        } else if (j < i) {
          edges[i][j] = edges[j][i];
        }
      }
    }
    a = Arrays.copyOf(first, count);
    b = Arrays.copyOf(second, count);
    votes = new long[count];
    for (int edge = 0; edge < count; edge++) {
      votes[edge] = counts.battles(a[edge], b[edge]);
    }
    logs = new double[(int) Math.min(MOST_LOGS, 2 * most + 2)];
    for (int i = 1; i < logs.length; i++) {
      logs[i] = StrictMath.log(i / 2.0);
    }
    join();
  }

  private void join() {
    int[] parts = new int[contestants];
    for (int i = 0; i < contestants; i++) {
      parts[i] = i;
    }
    for (int edge = 0; edge < a.length; edge++) {
      parts[root(parts, b[edge])] = root(parts, a[edge]);
    }
    for (int i = 1; i < contestants; i++) {
      int root = root(parts, i);
      if (root != root(parts, 0)) {
        bridges.add(new int[] {0, i});
        parts[root] = root(parts, 0);
      }
    }
  }

  private static int root(int[] parts, int i) {
    int root = i;
    while (parts[root] != root) {
      parts[root] = parts[parts[root]];
      root = parts[root];
    }
    return root;
  }

  int contestants() {
    return contestants;
  }

  int edges() {
    return a.length;
  }

  /** The lower contestant of an edge. */
  int a(int edge) {
    return a[edge];
  }

  int b(int edge) {
    return b[edge];
  }

  long votes(int edge) {
    return votes[edge];
  }

  /** The edge of a pair, whatever its order; -1 where it has not met. */
  int edge(int one, int other) {
    return edges[one][other];
  }

  /** Pairs that have not met and whose edges would join the parts of the graph. */
  List<int[]> bridges() {
    return bridges;
  }

  /** ln(halves/2). */
  double logHalf(long halves) {
    return halves < logs.length ? logs[(int) halves] : StrictMath.log(halves / 2.0);
  }

  /** Takes the edges of a triangle i below j below l: of (i, j), (j, l) and (i, l). */
  interface TriangleReader {
    void read(int ij, int jl, int il);
  }

  void forEachTriangle(TriangleReader reader) {
    for (int edge = 0; edge < a.length; edge++) {
      for (int l = b[edge] + 1; l < contestants; l++) {
        if (edges[b[edge]][l] >= 0 && edges[a[edge]][l] >= 0) {
          reader.read(edge, edges[b[edge]][l], edges[a[edge]][l]);
        }
      }
    }
  }
}
