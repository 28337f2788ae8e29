package org.privatearena.rating.voteset.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.privatearena.rating.voteset.entity.Fault;
import org.privatearena.rating.voteset.entity.VoteSetRefusal;

/** Which column of a CSV file says what. Of several names for one thing the first listed counts. */
final class CsvHeader {

  private static final List<List<String>> MEANINGS =
      List.of(
          List.of("id", "vote_id"),
          List.of("model_a"),
          List.of("model_b"),
          List.of("winner"),
          List.of("rater", "judge", "judge_hash"),
          List.of("at", "tstamp", "timestamp"),
          List.of("category"),
          List.of("language"),
          List.of("turn"),
          List.of("item", "item_id", "question_id"));

  private static final List<String> NEEDED = List.of("model_a", "model_b", "winner");
  private static final int MOST_IGNORED = 100;

  private final int columns;
  private final int[] places;
  private final List<String> ignored = new ArrayList<>();

  /**
   * @throws UnreadableFile where a column is missing or there twice
   */
  CsvHeader(long line, List<String> header) {
    this.columns = header.size();
    Map<String, Integer> byName = new HashMap<>();
    for (int i = 0; i < columns; i++) {
      String name = header.get(i).strip().toLowerCase(Locale.ROOT);
      if (byName.put(name, i) != null && MEANINGS.stream().anyMatch(m -> m.contains(name))) {
        throw new UnreadableFile(Fault.COLUMN_TWICE, line, name);
      }
    }
    List<String> missing = NEEDED.stream().filter(name -> !byName.containsKey(name)).toList();
    if (!missing.isEmpty()) {
      throw new UnreadableFile(Fault.MISSING_COLUMN, line, String.join(", ", missing));
    }
    places =
        MEANINGS.stream()
            .mapToInt(
                names ->
                    names.stream()
                        .filter(byName::containsKey)
                        .findFirst()
                        .map(byName::get)
                        .orElse(-1))
            .toArray();
    for (int i = 0; i < columns && ignored.size() < MOST_IGNORED; i++) {
      int place = i;
      if (java.util.Arrays.stream(places).noneMatch(used -> used == place)) {
        ignored.add(
            PlainText.shortened(header.get(i).strip(), VoteSetRefusal.LONGEST_DETAIL)
                .replace('\n', ' '));
      }
    }
  }

  /** Names of columns that mean nothing here, the first hundred. */
  List<String> ignored() {
    return ignored;
  }

  /**
   * @param count how many fields the row has
   * @param field gives the field of a column
   */
  FoundRow row(long line, int count, IntFunction<String> field, Instant now) {
    if (count != columns) {
      return new RowRefusal(line, Fault.WRONG_COLUMN_COUNT, count + " / " + columns);
    }
    String[] said = new String[places.length];
    for (int i = 0; i < said.length; i++) {
      said[i] = places[i] < 0 ? null : field.apply(places[i]);
    }
    return new RawVote(
            line, said[0], said[1], said[2], said[3], said[4], said[5], said[6], said[7], said[8],
            said[9])
        .judged(now);
  }
}
