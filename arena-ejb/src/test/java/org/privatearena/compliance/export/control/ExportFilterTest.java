package org.privatearena.compliance.export.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privatearena.compliance.export.entity.ExportKind;

class ExportFilterTest {

  private static ExportFilter read(ExportKind kind, String json) throws ExportFilter.Unusable {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return ExportFilter.read(kind, reader.readObject());
    }
  }

  @Test
  void equal_filters_have_one_canonical_form_that_reads_as_itself() throws Exception {
    ExportFilter one =
        read(
            ExportKind.VOTES,
            "{\"to\":\"2026-02-01\",\"models\":[\"b\",\"a\",\"b\"],\"flags\":[],\"from\":\"2026-01-01T00:00:00Z\"}");
    ExportFilter other =
        read(
            ExportKind.VOTES,
            "{\"from\":\"2026-01-01\",\"to\":\"2026-02-01T00:00:00.000Z\",\"models\":[\"a\",\"b\"],\"implicit\":false}");
    assertEquals(one, other);
    assertEquals(
        "{\"from\":\"2026-01-01T00:00:00Z\",\"models\":[\"a\",\"b\"],\"to\":\"2026-02-01T00:00:00Z\"}",
        one.canonical());
    assertEquals(one, ExportFilter.stored(ExportKind.VOTES, one.canonical()));
    assertEquals(Instant.parse("2026-01-01T00:00:00Z"), one.from());
  }

  @Test
  void a_filter_says_in_words_what_it_leaves() throws Exception {
    assertEquals("All votes.", read(ExportKind.VOTES, "{}").words());
    assertEquals(
        "Votes cast from 2026-01-01T00:00:00Z, on a battle with a or b, with the outcome tie, whole conversations.",
        read(
                ExportKind.PREFERENCES,
                "{\"models\":[\"a\",\"b\"],\"outcomes\":[\"tie\"],\"from\":\"2026-01-01\",\"implicit\":true}")
            .words());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"model\":[\"a\"]}",
        "{\"models\":[1]}",
        "{\"models\":[\"\"]}",
        "{\"models\":[\"a\\u0000\"]}",
        "{\"models\":\"a\"}",
        "{\"from\":\"2026-13-01\"}",
        "{\"from\":5}",
        "{\"from\":\"2026-01-02\",\"to\":\"2026-01-02\"}",
        "{\"outcomes\":[\"A_BETTER\"]}",
        "{\"categories\":[\"sports\"]}",
        "{\"campaign\":\"spring\"}",
        "{\"implicit\":\"yes\"}",
        "{\"implicit\":true}",
        "{\"snapshot\":\"6b5e9c1e-5d0c-4b8e-9d59-0d7a4c1f2a33\"}"
      })
  void what_cannot_be_meant_is_refused(String json) {
    ExportFilter.Unusable refusal =
        assertThrows(ExportFilter.Unusable.class, () -> read(ExportKind.VOTES, json));
    assertTrue(refusal.getMessage().contains("\""), refusal.getMessage());
  }

  @Test
  void a_leaderboard_takes_its_id_and_nothing_else() throws Exception {
    String id = "6b5e9c1e-5d0c-4b8e-9d59-0d7a4c1f2a33";
    assertEquals(
        id, read(ExportKind.LEADERBOARD, "{\"snapshot\":\"" + id + "\"}").snapshot().toString());
    for (String json :
        List.of("{}", "{\"snapshot\":\"" + id + "\",\"models\":[\"a\"]}", "{\"snapshot\":\"x\"}")) {
      assertThrows(ExportFilter.Unusable.class, () -> read(ExportKind.LEADERBOARD, json));
    }
  }
}
