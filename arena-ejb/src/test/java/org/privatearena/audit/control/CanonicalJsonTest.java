package org.privatearena.audit.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The examples of RFC 8785 itself (A. Rundgren, B. Jordan, S. Erdtman: JSON Canonicalization
 * Scheme, sections 3.2.2 to 3.2.4). Its fractions are no numbers in records: they are refused.
 */
class CanonicalJsonTest {

  private static JsonObject read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  @Test
  void strings_and_literals_are_those_of_section_3_2_2() {
    JsonObject given =
        read(
            """
            {
              "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
              "literals": [null, true, false]
            }""");
    String canonical = CanonicalJson.of(given);
    assertEquals(
        "{\"literals\":[null,true,false],\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}",
        canonical);
    // The bytes that section 3.2.4 lists, without its numbers.
    assertArrayEquals(
        HexFormat.ofDelimiter(" ")
            .parseHex(
                "7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72 75 65 2c 66 61 6c"
                    + " 73 65 5d 2c 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30 30 66 5c"
                    + " 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d"),
        canonical.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void names_are_in_the_order_of_section_3_2_3() {
    JsonObject given =
        read(
            """
            {
              "\\u20ac": "Euro Sign",
              "\\r": "Carriage Return",
              "\\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\\ud83d\\ude00": "Emoji: Grinning Face",
              "\\u0080": "Control",
              "\\u00f6": "Latin Small Letter O With Diaeresis"
            }""");
    assertEquals(
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
            + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
            + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
            + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
        CanonicalJson.of(given));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "333333333.33333329",
        "1E30",
        "4.50",
        "2e-3",
        "0.000000000000000000000000001",
        "9007199254740993"
      })
  void a_number_that_a_double_would_round_is_refused(String number) {
    JsonObject given = read("{\"numbers\":[" + number + "]}");
    assertThrows(IllegalArgumentException.class, () -> CanonicalJson.of(given));
  }

  @Test
  void whole_numbers_stand_as_they_are_and_half_a_pair_is_refused() {
    assertEquals(
        "[0,-1,9007199254740992]",
        CanonicalJson.of(
            Json.createArrayBuilder().add(0).add(-1).add(9_007_199_254_740_992L).build()));
    JsonValue half = Json.createValue("\ud83d");
    assertThrows(IllegalArgumentException.class, () -> CanonicalJson.of(half));
  }
}
