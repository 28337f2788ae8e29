package org.privatearena.audit.verify.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The verifier's writer gives the examples of RFC 8785, sections 3.2.2 and 3.2.3, as well. */
class JsonWritingTest {

  private static String again(String json) {
    return JsonWriting.canonical(JsonText.object(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void strings_literals_and_names_are_those_of_the_rfc() {
    assertEquals(
        "{\"literals\":[null,true,false],\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}",
        again(
            "{\"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\","
                + " \"literals\": [null, true, false]}"));
    assertEquals(
        "{\"\\r\":1,\"1\":2,\"\u0080\":3,\"\u00f6\":4,\"\u20ac\":5,\"\ud83d\ude00\":6,\"\ufb33\":7}",
        again(
            "{\"\\u20ac\": 5, \"\\r\": 1, \"\\ufb33\": 7, \"1\": 2, \"\\ud83d\\ude00\": 6,"
                + " \"\\u0080\": 3, \"\\u00f6\": 4}"));
  }
}
