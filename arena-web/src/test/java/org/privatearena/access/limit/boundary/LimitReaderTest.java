package org.privatearena.access.limit.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privatearena.access.limit.control.Limits;

class LimitReaderTest {

  private static LimitReading read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonArray array = reader.readArray();
      return LimitReader.read(array);
    }
  }

  @Test
  void limits_are_read_as_they_were_sent() {
    assertEquals(
        new LimitReading.Read(
            new TreeMap<>(
                Map.of(
                    "*", new Limits(50L, null, 1_000_000_000_000L),
                    "/a", new Limits(null, 2L, null),
                    "/b", Limits.NONE))),
        read(
            "[{\"group\":\"*\",\"battles_a_day\":50,\"battles_at_once\":null,"
                + "\"tokens_a_day\":1000000000000},{\"group\":\"/a\",\"battles_at_once\":2},"
                + "{\"group\":\"/b\"}]"));
    assertEquals(new LimitReading.Read(new TreeMap<>()), read("[]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | wrong-type | [1]",
        "400 | wrong-type | [{}]",
        "400 | wrong-type | [{\"group\":1}]",
        "400 | wrong-type | [{\"group\":\"/a\",\"battles\":1}]",
        "400 | wrong-type | [{\"group\":\"/a\",\"battles_a_day\":\"1\"}]",
        "422 | bad-limit  | [{\"group\":\"/a\",\"battles_a_day\":0}]",
        "422 | bad-limit  | [{\"group\":\"/a\",\"battles_a_day\":-1}]",
        "422 | bad-limit  | [{\"group\":\"/a\",\"battles_at_once\":1.5}]",
        "422 | bad-limit  | [{\"group\":\"/a\",\"tokens_a_day\":1000000000001}]",
        "422 | bad-limit  | [{\"group\":\"/a\",\"tokens_a_day\":18446744073709551617}]",
        "422 | bad-group  | [{\"group\":\"a\"}]",
        "422 | bad-group  | [{\"group\":\"\"}]",
        "422 | bad-group  | [{\"group\":\"/a\"},{\"group\":\"/a\"}]"
      })
  void what_cannot_be_is_refused(int status, String code, String json) {
    LimitReading.Refused refused = assertInstanceOf(LimitReading.Refused.class, read(json));
    assertEquals(status, refused.status());
    assertEquals(code, refused.code());
  }

  @Test
  void more_groups_than_can_be_are_refused() {
    assertInstanceOf(LimitReading.Read.class, read(groups(1_000)));
    assertInstanceOf(LimitReading.Refused.class, read(groups(1_001)));
  }

  private static String groups(int count) {
    return IntStream.range(0, count)
        .mapToObj("{\"group\":\"/g%d\"}"::formatted)
        .collect(Collectors.joining(",", "[", "]"));
  }
}
