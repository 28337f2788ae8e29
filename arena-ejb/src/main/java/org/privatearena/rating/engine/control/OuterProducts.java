package org.privatearena.rating.engine.control;

import java.util.Arrays;

/**
 * A sum of products of vectors with themselves, v v'. Vectors without gaps wait until there are
 * four, so that the sums are read and written once for four of them.
 */
final class OuterProducts {

  private static final int TOGETHER = 4;

  private final double[][] sums;
  private final double[][] waiting;
  private final double[] factors = new double[TOGETHER];
  private int count;

  OuterProducts(int length) {
    sums = new double[length][length];
    waiting = new double[TOGETHER][length];
  }

  /** Adds a vector, which may be written anew afterwards. */
  void add(double[] vector) {
    System.arraycopy(vector, 0, waiting[count++], 0, vector.length);
    if (count == TOGETHER) {
      addWaiting();
    }
  }

  /**
   * Adds a vector that is zero but for some places.
   *
   * @param places ascending
   */
  void add(double[] vector, int[] places, int many) {
    for (int i = 0; i < many; i++) {
      double[] row = sums[places[i]];
      double value = vector[places[i]];
      for (int j = 0; j <= i; j++) {
        row[places[j]] += value * vector[places[j]];
      }
    }
  }

  private void addWaiting() {
    for (int i = 0; i < sums.length; i++) {
      for (int v = 0; v < TOGETHER; v++) {
        factors[v] = waiting[v][i];
      }
      Dense.addRows(sums[i], waiting, factors, 0, TOGETHER, 0, i + 1);
    }
    count = 0;
  }

  /** Adds the lower half of the sums to a matrix, and is zero again. */
  void moveTo(double[][] matrix) {
    for (int i = count; i < TOGETHER; i++) {
      Arrays.fill(waiting[i], 0);
    }
    addWaiting();
    for (int i = 0; i < sums.length; i++) {
      Dense.addTo(matrix[i], sums[i], 1, 0, i + 1);
      Arrays.fill(sums[i], 0);
    }
  }
}
