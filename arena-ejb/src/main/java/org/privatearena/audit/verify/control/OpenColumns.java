package org.privatearena.audit.verify.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What columns may say about which the record of a vote says nothing. */
final class OpenColumns {

  /** Names that mean something in one export only, and what was told about prompts later. */
  private static final List<String> FREE =
      List.of("judge", "evaluation_session_id", "category_tag", "category_version");

  private static final List<String> STYLES = List.of("style_a", "style_b");

  /** Since its second version the record has the styles. */
  private static final int FIELDS_WITH_STYLES = 25;

  private static final List<String> PERSON = List.of("groups", "evaluation_order", "timestamp");
  private static final int DAY = "2026-11-26".length();

  private OpenColumns() {}

  /**
   * A row with what it must say where nobody stands behind the vote any more.
   *
   * @param row what the open fields say
   * @param free gets the columns that may say anything
   */
  static Map<String, String> of(RecordRow entry, Map<String, String> row, Set<String> free) {
    free.addAll(FREE);
    if (entry.fields() < FIELDS_WITH_STYLES) {
      free.addAll(STYLES);
    }
    if (PERSON.stream().anyMatch(row::containsKey)) {
      return row;
    }
    Map<String, String> whole = new LinkedHashMap<>(row);
    whole.put("groups", "null");
    whole.put("evaluation_order", "null");
    whole.put("timestamp", '"' + day(entry.leaf()) + "T00:00:00.000Z\"");
    return whole;
  }

  private static String day(Map<String, Object> leaf) {
    if (leaf.get("at") instanceof String moment && moment.length() > DAY) {
      return moment.substring(0, DAY);
    }
    throw new IllegalArgumentException("the leaf says no time");
  }
}
