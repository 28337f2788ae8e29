package org.privatearena.rating.engine.file.control;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers for names, in the order in which they are first met, without making a String of a name
 * that is known. Open addressing on a hash of the bytes; the first 24 are compared as three words.
 */
final class Names {

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** Words of an entry: three of the name, and its length. */
  private static final int ENTRY = 4;

  private static final int COMPARED = 24;

  private final List<byte[]> names = new ArrayList<>();
  private int[] slots = new int[1024];
  private long[] entries = new long[ENTRY * 64];

  /** How many names have been met. */
  int count() {
    return names.size();
  }

  byte[] name(int number) {
    return names.get(number);
  }

  /** All names as text, by number. */
  List<String> texts() {
    return names.stream().map(name -> new String(name, StandardCharsets.UTF_8)).toList();
  }

  /**
   * The number of a name.
   *
   * @param bytes with at least {@link Scan#PADDING} more behind {@code to}
   * @throws BadRow.Unreadable if it is new and not UTF-8
   */
  int number(byte[] bytes, int from, int to) {
    int length = to - from;
    long first = word(bytes, from, length);
    long second = length > 8 ? word(bytes, from + 8, length - 8) : 0;
    long third = length > 16 ? word(bytes, from + 16, length - 16) : 0;
    long hash = (first ^ (second * MIX) ^ Long.rotateLeft(third, 29) ^ length) * MIX;
    if (length > COMPARED) {
      hash = (hash ^ tail(bytes, from + COMPARED, to)) * MIX;
    }
    int slot = (int) (hash >>> 32) & (slots.length - 1);
    for (int number = slots[slot] - 1; number >= 0; number = slots[slot] - 1) {
      int entry = number * ENTRY;
      if (entries[entry] == first
          && entries[entry + 1] == second
          && entries[entry + 2] == third
          && entries[entry + 3] == length
          && (length <= COMPARED || equals(number, bytes, from, to))) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return add(Arrays.copyOfRange(bytes, from, to), first, second, third, slot);
  }

  private boolean equals(int number, byte[] bytes, int from, int to) {
    byte[] name = names.get(number);
    return Arrays.equals(bytes, from + COMPARED, to, name, COMPARED, name.length);
  }

  private int add(byte[] name, long first, long second, long third, int slot) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name));
    } catch (CharacterCodingException e) {
      throw new BadRow.Unreadable("a name that is not UTF-8; save the file as UTF-8", e);
    }
    int number = names.size();
    int entry = number * ENTRY;
    if (entry == entries.length) {
      entries = Arrays.copyOf(entries, 2 * entry);
    }
    entries[entry] = first;
    entries[entry + 1] = second;
    entries[entry + 2] = third;
    entries[entry + 3] = name.length;
    names.add(name);
    slots[slot] = number + 1;
    if (4 * names.size() > slots.length) {
      grow();
    }
    return number;
  }

  private void grow() {
    List<byte[]> known = new ArrayList<>(names);
    slots = new int[4 * slots.length];
    names.clear();
    for (byte[] name : known) {
      number(Arrays.copyOf(name, name.length + Scan.PADDING), 0, name.length);
    }
  }

  private static long tail(byte[] bytes, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i += 8) {
      hash = (hash ^ word(bytes, i, to - i)) * MIX;
    }
    return hash;
  }

  /** The next 8 bytes, those beyond the length as zeros. */
  static long word(byte[] bytes, int from, int length) {
    long word = (long) WORDS.get(bytes, from);
    return length >= 8 ? word : word & ((1L << (8 * length)) - 1);
  }
}
