package org.privatearena.rating.voteset.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.privatearena.rating.engine.control.Items;

/**
 * What is known of the votes of a set besides who was preferred to whom, by the rows of its table.
 * Rows are added by one thread, before anybody reads.
 */
public final class VoteSetColumns {

  private static final int NONE = -1;
  private static final int FIRST = 1 << 10;
  private static final int MOST_TURNS = 10_000;

  private final Map<Long, Integer> itemNumbers = new HashMap<>();
  private final Map<String, Integer> categoryNumbers = new HashMap<>();
  private final List<String> categories = new ArrayList<>();
  private int[] items = new int[0];
  private int[] categoryOf = new int[0];
  private int size;

  /**
   * Adds what is known of the next vote.
   *
   * @param turn 0 where it is not known
   * @param item -1 where it is not known
   * @param category null for none
   */
  void add(int turn, int item, String category) {
    if (item != Roster.NONE) {
      items = put(items, number(item, turn));
    }
    if (category != null) {
      categoryOf = put(categoryOf, number(category));
    }
    size++;
  }

  private int number(int item, int turn) {
    return itemNumbers.computeIfAbsent((long) item * MOST_TURNS + turn, k -> itemNumbers.size());
  }

  private int number(String category) {
    return categoryNumbers.computeIfAbsent(
        category,
        name -> {
          categories.add(name);
          return categories.size() - 1;
        });
  }

  /** Columns begin with the first vote of which something is known. */
  private int[] put(int[] column, int value) {
    int[] room = column;
    if (size >= column.length) {
      room = Arrays.copyOf(column, Math.max(FIRST, size + size / 2 + 1));
      Arrays.fill(room, column.length, room.length, NONE);
    }
    room[size] = value;
    return room;
  }

  /**
   * The same number for votes on the same item and turn; {@link Items#NONE} where none is known.
   */
  public int item(int row) {
    return row < items.length ? items[row] : Items.NONE;
  }

  /** The categories that votes have, sorted. */
  public List<String> categories() {
    return categories.stream().sorted().toList();
  }

  /** Whether a row is of a category; no row is of one that no vote has. */
  public IntPredicate of(String category) {
    Integer number = categoryNumbers.get(category);
    return row -> number != null && row < categoryOf.length && categoryOf[row] == number;
  }
}
