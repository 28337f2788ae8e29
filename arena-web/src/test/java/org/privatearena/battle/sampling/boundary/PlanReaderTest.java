package org.privatearena.battle.sampling.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privatearena.battle.sampling.control.PlanRequest;
import org.privatearena.shared.boundary.EntityTag;

class PlanReaderTest {

  private static PlanReading read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      return PlanReader.read(array(object, "weights"), array(object, "priorities"));
    }
  }

  private static JsonArray array(JsonObject object, String name) {
    return object.containsKey(name) ? object.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
  }

  @Test
  void a_plan_is_read_as_it_was_sent() {
    PlanRequest plan =
        new PlanRequest(
            List.of(new PlanRequest.Weight("x", 0), new PlanRequest.Weight("y", 100)),
            List.of(new PlanRequest.Priority("y", "x", 0.5)));
    assertEquals(
        new PlanReading.Read(plan),
        read(
            "{\"weights\":[{\"model\":\"x\",\"weight\":0},{\"model\":\"y\",\"weight\":1e2}],"
                + "\"priorities\":[{\"a\":\"y\",\"b\":\"x\",\"priority\":0.5}]}"));
  }

  @Test
  void what_is_not_named_is_not_wanted() {
    assertEquals(new PlanReading.Read(new PlanRequest(List.of(), List.of())), read("{}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "422|bad-weight|{\"weights\":[{\"model\":\"x\",\"weight\":-0.1}]}",
        "422|bad-weight|{\"weights\":[{\"model\":\"x\",\"weight\":100.1}]}",
        "422|bad-weight|{\"weights\":[{\"model\":\"x\",\"weight\":1e999}]}",
        "400|wrong-type|{\"weights\":[{\"model\":\"x\"}]}",
        "422|bad-weight|{\"weights\":[{\"model\":\"x\",\"weight\":null}]}",
        "422|bad-priority|{\"priorities\":[{\"a\":\"x\",\"b\":\"y\",\"priority\":101}]}",
        "422|same-model|{\"priorities\":[{\"a\":\"x\",\"b\":\"x\",\"priority\":1}]}",
        "422|named-twice|{\"weights\":[{\"model\":\"x\",\"weight\":1},{\"model\":\"x\",\"weight\":1}]}",
        "422|named-twice|{\"priorities\":[{\"a\":\"x\",\"b\":\"y\",\"priority\":1},{\"a\":\"y\",\"b\":\"x\",\"priority\":2}]}",
        "422|bad-weight|{\"weights\":[{\"model\":\"x\",\"weight\":\"2\"}]}",
        "400|wrong-type|{\"weights\":[{\"weight\":2}]}",
        "400|wrong-type|{\"weights\":[{\"model\":7,\"weight\":2}]}",
        "400|wrong-type|{\"weights\":[2]}",
        "400|wrong-type|{\"weights\":[{\"model\":\"x\",\"weight\":2,\"epsilon\":1}]}",
      })
  void what_is_no_plan_is_refused_with_the_reason(int status, String code, String json) {
    PlanReading.Refused refused = (PlanReading.Refused) read(json);
    assertEquals(status, refused.status());
    assertEquals(code, refused.code());
  }

  @Test
  void a_version_is_told_as_an_entity_tag_and_read_back() {
    for (long version : new long[] {0, 1, 41, 999_999_999_999_999_999L}) {
      assertEquals(OptionalLong.of(version), EntityTag.read(EntityTag.of(version)));
    }
  }

  @Test
  void a_tag_that_was_never_given_matches_nothing() {
    for (String tag : List.of("3", "W/\"3\"", "*", "\"03\"", "\"x\"", "\"3\", \"4\"", "\"-1\"")) {
      assertEquals(OptionalLong.empty(), EntityTag.read(tag), tag);
    }
  }
}
