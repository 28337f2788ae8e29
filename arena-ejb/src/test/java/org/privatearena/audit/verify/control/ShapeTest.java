package org.privatearena.audit.verify.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShapeTest {

  private static final String A = "[" + said("user", "Why?") + "," + said("assistant", "So.") + "]";
  private static final String B = "[" + said("user", "Why?") + "," + said("assistant", "No.") + "]";
  private static final String LONG_A =
      "["
          + String.join(
              ",",
              said("user", "Why?"),
              said("assistant", "So."),
              said("user", "And?"),
              said("assistant", "Yes."))
          + "]";

  private static String said(String role, String content) {
    return "{\"content\":\"" + content + "\",\"role\":\"" + role + "\"}";
  }

  private static Map<String, String> vote(String winner) {
    Map<String, String> open = new HashMap<>();
    open.put("id", "\"v\"");
    open.put("winner", '"' + winner + '"');
    open.put("conversation_a", A);
    open.put("conversation_b", B);
    return open;
  }

  @Test
  void a_decided_vote_is_a_pair() {
    Map<String, String> row = Shape.PREFERENCES.rows(7, vote("model_b")).get(0);
    assertEquals("[" + said("user", "Why?") + "]", row.get("prompt"));
    assertEquals("[" + said("assistant", "No.") + "]", row.get("chosen"));
    assertEquals("[" + said("assistant", "So.") + "]", row.get("rejected"));
    assertEquals("7", row.get("ledger_index"));
    assertEquals(List.of(), Shape.PREFERENCES.rows(7, vote("tie")));
    assertEquals(List.of(), Shape.PREFERENCES.rows(7, vote("both_bad")));
  }

  @Test
  void whole_conversations_have_no_prompt_of_their_own() {
    Map<String, String> row = Shape.WHOLE_PREFERENCES.rows(7, vote("model_a")).get(0);
    assertEquals(A, row.get("chosen"));
    assertEquals(B, row.get("rejected"));
    assertEquals(null, row.get("prompt"));
  }

  @Test
  void each_judged_answer_has_its_label() {
    assertEquals(List.of("true", "false"), labels("model_a"));
    assertEquals(List.of("false", "true"), labels("model_b"));
    assertEquals(List.of("false", "false"), labels("both_bad"));
    assertEquals(List.of(), labels("tie"));
  }

  private static List<String> labels(String winner) {
    return Shape.KTO.rows(7, vote(winner)).stream().map(row -> row.get("label")).toList();
  }

  @Test
  void what_came_before_the_last_answer_is_its_prompt() {
    Map<String, String> open = vote("model_a");
    open.put("conversation_a", LONG_A);
    Map<String, String> row = Shape.KTO.rows(7, open).get(0);
    assertEquals("[" + said("assistant", "Yes.") + "]", row.get("completion"));
    assertEquals(
        "["
            + String.join(",", said("user", "Why?"), said("assistant", "So."), said("user", "And?"))
            + "]",
        row.get("prompt"));
  }

  @Test
  void a_prompt_is_always_in_the_same_split_and_about_one_in_ten_for_tests() {
    Set<String> splits = new HashSet<>();
    int tests = 0;
    for (int i = 0; i < 2_000; i++) {
      Map<String, String> open = vote("model_a");
      open.put("conversation_a", A.replace("Why?", "Why " + i));
      open.put("conversation_b", B.replace("Why?", "Why " + i));
      List<Map<String, String>> rows = Shape.KTO.rows(i, open);
      assertEquals(rows.get(0).get("split"), rows.get(1).get("split"));
      splits.add(rows.get(0).get("split"));
      tests += rows.get(0).get("split").equals("\"test\"") ? 1 : 0;
    }
    assertEquals(Set.of("\"test\"", "\"train\""), splits);
    assertEquals(200, tests, 60);
  }

  @Test
  void a_record_that_cannot_be_of_the_shape_is_refused() {
    for (String name : List.of("id", "winner", "conversation_a", "conversation_b")) {
      Map<String, String> open = vote("model_a");
      open.remove(name);
      assertThrows(IllegalArgumentException.class, () -> Shape.PREFERENCES.rows(7, open), name);
      open.put(name, "17");
      assertThrows(IllegalArgumentException.class, () -> Shape.KTO.rows(7, open), name);
    }
    assertNotEquals(List.of(), Shape.ROWS.rows(7, Map.of()));
  }
}
