package org.privatearena.catalog.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventStreamReaderTest {

  /** Streams and their events by the WHATWG rules; {@code ~} stands for LF, {@code ^} for CR. */
  @ParameterizedTest
  @CsvSource({
    "'data: a~~', '[message=a]'",
    "'data:a~~', '[message=a]'",
    "'data:  a~~', '[message= a]'",
    "'data: a^^', '[message=a]'",
    "'data: a^~^~data: b^~^~', '[message=a, message=b]'",
    "'data: a^~~', '[message=a]'",
    "'data: a~^~', '[message=a]'",
    "'data: a~data: b~~', '[message=a|b]'",
    "'data~data~~', '[message=|]'",
    "'data~~data:~~data: ~~', '[message=, message=, message=]'",
    "'~~~^~^~', '[]'",
    "': comment~~:~~data: a~: inside~~', '[message=a]'",
    "'event: error~data: a~~data: b~~', '[error=a, message=b]'",
    "'event: lost~~data: b~~', '[message=b]'",
    "'id: 7~retry: 10~unknown~data: a~~', '[message=a]'",
    "' data: a~~', '[]'",
    "'data: a: b~~', '[message=a: b]'",
    "'Data: a~~', '[]'",
    "'data: a~~data: unfinished~', '[message=a]'",
    "'data: a~~data: b', '[message=a]'",
    "'\uFEFFdata: a~~', '[message=a]'",
    "'data: \uFEFFa~~', '[message=\uFEFFa]'",
    "'~\uFEFFdata: a~~', '[]'",
    "'data: é€😀~~', '[message=é€😀]'"
  })
  void cat3EventsAreReadAsTheStandardSaysWhereverTheyAreCut(String stream, String events) {
    byte[] bytes = stream.replace('~', '\n').replace('^', '\r').getBytes(StandardCharsets.UTF_8);
    for (int cut = 0; cut <= bytes.length; cut++) {
      assertEquals(events, read(1_000, 1_000, bytes, cut), "cut at " + cut);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'data: 1234', 10, 99, '[]'",
    "'data: 12345', 10, 99, '[LINE_TOO_LONG]'",
    "'data: 12~data: 34~data: 56~data: 78~data: 90~~', 10, 99, '[LINE_TOO_LONG]'",
    "'data: 1~~', 10, 9, '[message=1]'",
    "'data: 1~~:', 10, 9, '[message=1, STREAM_TOO_LONG]'",
  })
  void cat4LinesEventsAndStreamsHaveTheirCaps(
      String stream, int maxLine, int maxBytes, String events) {
    byte[] bytes = stream.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
    for (int cut = 0; cut <= bytes.length; cut++) {
      assertEquals(events, read(maxLine, maxBytes, bytes, cut), "cut at " + cut);
    }
  }

  @ParameterizedTest
  @CsvSource({"C328", "80", "C080", "EDA080", "F4908080", "E282", "FF"})
  void bytesThatAreNotUtf8BreakTheStream(String hex) {
    byte[] line = java.util.HexFormat.of().parseHex("646174613A" + hex + "0A0A");
    for (int cut = 0; cut <= line.length; cut++) {
      assertEquals("[MALFORMED]", read(100, 100, line, cut));
    }
  }

  private static String read(int maxLine, long maxBytes, byte[] bytes, int cut) {
    List<String> seen = new ArrayList<>();
    EventStreamReader reader =
        new EventStreamReader(
            maxLine,
            maxBytes,
            new EventStreamReader.Events() {
              @Override
              public void event(String type, String data) {
                seen.add(type + "=" + data.replace('\n', '|'));
              }

              @Override
              public void broken(FailureReason reason, String detail) {
                seen.add(reason.name());
              }
            });
    reader.feed(ByteBuffer.wrap(bytes, 0, cut));
    reader.feed(ByteBuffer.wrap(bytes, cut, bytes.length - cut));
    return seen.toString();
  }
}
