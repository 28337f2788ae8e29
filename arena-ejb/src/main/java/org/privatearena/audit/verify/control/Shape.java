package org.privatearena.audit.verify.control;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the rows of a bundle's renderings come from its records: what writes a bundle and what checks
 * it ask here.
 */
public enum Shape {
  /** A row a record: its open fields. */
  ROWS("rows"),
  /** A decided vote as prompt, chosen and rejected answer; of conversations the last turn. */
  PREFERENCES("preferences"),
  /** A decided vote as two whole conversations. */
  WHOLE_PREFERENCES("preferences-whole"),
  /** Each answer that was judged, with a label. */
  KTO("kto"),
  /** A stored leaderboard; its files are no rows of records. */
  BOARD("board");

  /** One prompt in so many is for tests. */
  private static final int TEST_EVERY = 10;

  private final String key;

  Shape(String key) {
    this.key = key;
  }

  /** The stable name in manifests. */
  public String key() {
    return key;
  }

  /** Which shapes a bundle of a kind may have; none for a kind that is not known here. */
  static Set<Shape> ofKind(String kind) {
    return switch (kind) {
      case "votes", "conversations" -> EnumSet.of(ROWS);
      case "preferences" -> EnumSet.of(PREFERENCES, WHOLE_PREFERENCES);
      case "kto" -> EnumSet.of(KTO);
      case "leaderboard" -> EnumSet.of(BOARD);
      default -> EnumSet.noneOf(Shape.class);
    };
  }

  /** Of which kind the entries are that such rows come from. */
  String entries() {
    return this == BOARD ? "snapshot-stored" : "vote-cast";
  }

  /** Empty where no shape has this key. */
  static Optional<Shape> of(String key) {
    return Arrays.stream(values()).filter(shape -> shape.key.equals(key)).findFirst();
  }

  /**
   * The rows that come from a record.
   *
   * @param index its place in the Ledger
   * @param open its open fields by name, as canonical JSON
   * @return canonical JSON by column, as many rows as there are; none for a vote that says nothing
   * @throws IllegalArgumentException where a field is missing, or is not what such a record has
   */
  public List<Map<String, String>> rows(long index, Map<String, String> open) {
    return switch (this) {
      case ROWS -> List.of(whole(index, open));
      case PREFERENCES -> decided(index, open, false);
      case WHOLE_PREFERENCES -> decided(index, open, true);
      case KTO -> judged(index, open);
      case BOARD -> List.of();
    };
  }

  private static Map<String, String> whole(long index, Map<String, String> open) {
    Map<String, String> row = new LinkedHashMap<>(open);
    row.put("ledger_index", Long.toString(index));
    return row;
  }

  private static List<Map<String, String>> decided(
      long index, Map<String, String> open, boolean whole) {
    String winner = text(open, "winner");
    if (!winner.equals("model_a") && !winner.equals("model_b")) {
      return List.of();
    }
    List<?> a = messages(open, "conversation_a");
    List<?> b = messages(open, "conversation_b");
    List<?> chosen = winner.equals("model_a") ? a : b;
    List<?> rejected = winner.equals("model_a") ? b : a;
    Map<String, String> row = begun(index, open);
    if (whole) {
      row.put("chosen", JsonWriting.canonical(chosen));
      row.put("rejected", JsonWriting.canonical(rejected));
    } else {
      row.put("prompt", JsonWriting.canonical(before(chosen)));
      row.put("chosen", JsonWriting.canonical(last(chosen)));
      row.put("rejected", JsonWriting.canonical(last(rejected)));
    }
    row.put("split", split(chosen));
    return List.of(row);
  }

  private static List<Map<String, String>> judged(long index, Map<String, String> open) {
    List<Map<String, String>> rows = new ArrayList<>();
    String winner = text(open, "winner");
    if (winner.equals("tie")) {
      return rows;
    }
    for (String side : List.of("a", "b")) {
      List<?> messages = messages(open, "conversation_" + side);
      Map<String, String> row = begun(index, open);
      row.put("side", '"' + side + '"');
      row.put("prompt", JsonWriting.canonical(before(messages)));
      row.put("completion", JsonWriting.canonical(last(messages)));
      row.put("label", Boolean.toString(winner.equals("model_" + side)));
      row.put("split", split(messages));
      rows.add(row);
    }
    return rows;
  }

  private static Map<String, String> begun(long index, Map<String, String> open) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("vote_id", JsonWriting.canonical(text(open, "id")));
    row.put("ledger_index", Long.toString(index));
    return row;
  }

  private static String text(Map<String, String> open, String name) {
    return read(open, name) instanceof String text ? text : none(name);
  }

  private static List<?> messages(Map<String, String> open, String name) {
    if (read(open, name) instanceof List<?> messages && messages.size() > 1) {
      return messages;
    }
    throw new IllegalArgumentException("\"" + name + "\" is no conversation");
  }

  private static Object read(Map<String, String> open, String name) {
    String json = open.get(name);
    if (json == null) {
      return none(name);
    }
    byte[] wrapped = ("{\"value\":" + json + "}").getBytes(StandardCharsets.UTF_8);
    return JsonText.object(wrapped).get("value");
  }

  private static String none(String name) {
    throw new IllegalArgumentException("the field \"" + name + "\" is not open, or is no text");
  }

  private static List<?> before(List<?> messages) {
    return messages.subList(0, messages.size() - 1);
  }

  private static List<?> last(List<?> messages) {
    return messages.subList(messages.size() - 1, messages.size());
  }

  /** By the first prompt, so that no prompt is in two splits. */
  private static String split(List<?> messages) {
    if (messages.get(0) instanceof Map<?, ?> first
        && first.get("content") instanceof String prompt) {
      int hash = hash(prompt);
      return Integer.remainderUnsigned(hash, TEST_EVERY) == 0 ? "\"test\"" : "\"train\"";
    }
    throw new IllegalArgumentException("a conversation without a prompt");
  }

  private static int hash(String prompt) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(prompt.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getInt();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
