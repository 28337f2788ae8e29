package org.privatearena.rating.voteset.control;

import java.util.Arrays;

/**
 * Numbers from 0 for 64-bit hashes, in order of appearance. At most 24 bytes each, so that a
 * million do not fill the memory.
 */
final class Numbering {

  private static final int SMALLEST = 1 << 10;

  private long[] keys = new long[SMALLEST];
  private int[] numbers = new int[SMALLEST];
  private int size;

  /** How many different hashes there were. */
  int size() {
    return size;
  }

  /** The number of a hash, a new one where it is new. */
  int of(long hash) {
    if (2 * size >= keys.length) {
      grow();
    }
    int place = place(hash);
    if (numbers[place] == 0) {
      keys[place] = hash;
      // 0 is for nobody.
      numbers[place] = ++size;
    }
    return numbers[place] - 1;
  }

  /** Forgets all. */
  void clear() {
    Arrays.fill(numbers, 0);
    size = 0;
  }

  private int place(long hash) {
    int mask = keys.length - 1;
    int place = (int) hash & mask;
    while (numbers[place] != 0 && keys[place] != hash) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] != 0) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        numbers[place] = oldNumbers[i];
      }
    }
  }
}
