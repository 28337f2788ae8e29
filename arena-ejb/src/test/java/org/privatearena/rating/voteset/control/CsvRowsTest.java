package org.privatearena.rating.voteset.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.privatearena.rating.engine.control.Outcome;
import org.privatearena.rating.voteset.entity.VoteSetKind;

class CsvRowsTest {

  private static final String HEADER = "model_a,model_b,winner\n";

  private static ReadFile csv(String text) {
    return ReadFile.of(VoteSetKind.GENERIC, text);
  }

  @Test
  void every_column_is_understood_and_others_are_named() {
    ReadFile read =
        csv(
            """
            Winner,vote_id,model_b,MODEL_A,judge,tstamp,category,language,turn,question_id,x,prompt id
            model_b,v1,beta,alpha,ann@example.com,1700000000.25,maths,English,2,q7,1,2
            """);
    assertEquals("none", read.broken());
    assertEquals(
        new Ballot(
            2,
            "v1",
            "alpha",
            "beta",
            Outcome.B_BETTER,
            "ann@example.com",
            Instant.parse("2023-11-14T22:13:20.250Z"),
            "maths",
            "English",
            2,
            "q7"),
        read.only());
    assertEquals(List.of("x", "prompt id"), read.ignored);
  }

  @ParameterizedTest
  @CsvSource({
    "model_a, A_BETTER",
    "model_b, B_BETTER",
    "tie, TIE",
    "both_bad, BOTH_BAD",
    "tie (bothbad), BOTH_BAD",
    "TIE, TIE"
  })
  void every_outcome_is_understood(String word, Outcome outcome) {
    assertEquals(outcome, csv(HEADER + "a,b," + word).only().outcome());
  }

  @Test
  void what_is_not_told_is_not_known() {
    Ballot ballot = csv(HEADER + "a,b,tie\n").only();
    assertNull(ballot.rater());
    assertNull(ballot.at());
    assertNull(ballot.turn());
    assertNull(ballot.id());
  }

  static Stream<Arguments> moments() {
    return Stream.of(
        Arguments.of("1700000000", "2023-11-14T22:13:20Z"),
        Arguments.of("1.7e9", "2023-11-14T22:13:20Z"),
        Arguments.of("2023-11-14T22:13:20Z", "2023-11-14T22:13:20Z"),
        Arguments.of("2023-11-14T23:13:20.123456789+01:00", "2023-11-14T22:13:20.123456Z"),
        Arguments.of("2023-11-14 22:13:20", "2023-11-14T22:13:20Z"),
        Arguments.of("2023-11-14T22:13", "2023-11-14T22:13:00Z"),
        Arguments.of("2023-11-14", "2023-11-14T00:00:00Z"));
  }

  @ParameterizedTest
  @MethodSource("moments")
  void moments_are_understood(String written, String meant) {
    Ballot ballot = csv("model_a,model_b,winner,at\na,b,tie," + written).only();
    assertEquals(Instant.parse(meant), ballot.at());
  }

  static Stream<Arguments> badRows() {
    String at = "model_a,model_b,winner,at,turn,rater\n";
    return Stream.of(
        Arguments.of(HEADER + "a,b,left", "2 unknown-outcome left"),
        Arguments.of(HEADER + "a,b,", "2 missing-outcome"),
        Arguments.of(HEADER + "a,a,tie", "2 model-against-itself a"),
        Arguments.of(HEADER + "a, a ,tie", "2 model-against-itself a"),
        Arguments.of(HEADER + ",b,tie", "2 missing-model model_a"),
        Arguments.of(HEADER + "a,\" \",tie", "2 missing-model model_b"),
        Arguments.of(HEADER + "a\u0007,b,tie", "2 bad-model-name a\ufffd"),
        Arguments.of(HEADER + "a,b", "2 wrong-column-count 2 / 3"),
        Arguments.of(HEADER + "a,b,tie,4", "2 wrong-column-count 4 / 3"),
        Arguments.of(HEADER + "a,b,tie\n\n\na,b,no", "5 unknown-outcome no"),
        Arguments.of(at + "a,b,tie,yesterday,1,x", "2 bad-time yesterday"),
        Arguments.of(at + "a,b,tie,2023-02-30,1,x", "2 bad-time 2023-02-30"),
        Arguments.of(at + "a,b,tie,9e99,1,x", "2 bad-time 9e99"),
        Arguments.of(
            at + "a,b,tie,2026-01-01T00:00:01Z,1,x", "2 time-in-future 2026-01-01T00:00:01Z"),
        Arguments.of(at + "a,b,tie,1700000000000,1,x", "2 bad-time 1700000000000"),
        Arguments.of(at + "a,b,tie,,first,x", "2 bad-turn first"),
        Arguments.of(at + "a,b,tie,,-1,x", "2 bad-turn -1"),
        Arguments.of(at + "a,b,tie,,1," + "x".repeat(201), "2 value-too-long"));
  }

  @ParameterizedTest
  @MethodSource("badRows")
  void set2_a_row_with_a_fault_is_refused_with_its_line(String text, String refusal) {
    ReadFile read = csv(text);
    assertEquals(List.of(refusal), read.refusals());
    assertEquals("none", read.broken());
  }

  static Stream<Arguments> badFiles() {
    return Stream.of(
        Arguments.of("", "1 empty-file"),
        Arguments.of("\n\r\n\n", "1 empty-file"),
        Arguments.of("model_a,winner\na,tie", "1 missing-column model_b"),
        Arguments.of(
            "model_a;model_b;winner\na;b;tie", "1 missing-column model_a, model_b, winner"),
        Arguments.of("model_a,model_b,winner,model_a\n", "1 column-twice model_a"),
        Arguments.of(HEADER + "a,b,tie\na,b,\"tie\n", "3 bad-quotes"),
        Arguments.of(HEADER + "a,\"b\"c,tie\n", "2 bad-quotes"),
        Arguments.of(HEADER + "a,b,tie\na,b," + "x".repeat(20_000), "3 line-too-long"),
        Arguments.of(HEADER + "a,b,\"" + "x\n".repeat(20_000) + "\"", "2 line-too-long"));
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void a_file_that_cannot_be_read_says_where(String text, String fault) {
    assertEquals(fault, csv(text).broken());
  }

  @Test
  void what_stands_before_a_byte_that_is_no_utf_8_is_read() {
    byte[] bytes = (HEADER + "a,b,tie\nb,a,tie\n?,b,tie\n").getBytes(StandardCharsets.US_ASCII);
    bytes[new String(bytes, StandardCharsets.US_ASCII).indexOf('?')] = (byte) 0xe4;
    ReadFile read = ReadFile.of(VoteSetKind.GENERIC, bytes);
    assertEquals("4 not-utf-8 0xE4", read.broken());
    assertEquals(2, read.ballots().size());
  }

  @Test
  void utf_16_is_no_utf_8() {
    ReadFile read =
        ReadFile.of(VoteSetKind.GENERIC, (HEADER + "a,b,tie").getBytes(StandardCharsets.UTF_16));
    assertEquals("1 not-utf-8 0xFE", read.broken());
  }

  @Test
  void a_byte_order_mark_crlf_quoted_lines_and_empty_lines_are_no_fault() {
    ReadFile read =
        csv(
            "\ufeffmodel_a,model_b,winner,note\r\n"
                + "\"a\",\"b \"\"two\"\"\",tie,\"one\r\ntwo, three\"\r\n"
                + "\r\n"
                + "é,b,model_a,x\r\n");
    assertEquals("none", read.broken());
    assertEquals(List.of(), read.refusals());
    assertEquals("b \"two\"", read.ballots().get(0).modelB());
    assertEquals(5, read.ballots().get(1).line());
    assertEquals("é", read.ballots().get(1).modelA());
  }

  @Test
  void a_packed_file_is_read_like_one_that_is_not() {
    byte[] bytes = (HEADER + "a,b,tie\n".repeat(1000)).getBytes(StandardCharsets.UTF_8);
    ReadFile read = ReadFile.of(VoteSetKind.GENERIC, ReadFile.packed(bytes));
    assertEquals("none", read.broken());
    assertEquals(1000, read.ballots().size());
  }

  @Test
  void a_packed_file_that_is_cut_says_so() {
    byte[] bytes = (HEADER + "a,b,tie\n".repeat(1000)).getBytes(StandardCharsets.UTF_8);
    byte[] packed = ReadFile.packed(bytes);
    ReadFile read = ReadFile.of(VoteSetKind.GENERIC, Arrays.copyOf(packed, packed.length - 12));
    assertEquals("gzip-broken", read.fault.fault().code());
    assertEquals(
        "1 gzip-broken", ReadFile.of(VoteSetKind.GENERIC, Arrays.copyOf(packed, 5)).broken());
    packed[packed.length - 6] ^= 1;
    assertEquals("gzip-broken", ReadFile.of(VoteSetKind.GENERIC, packed).fault.fault().code());
  }

  @Test
  void set6_a_bomb_is_not_unpacked() {
    byte[] lines = new byte[100 << 20];
    Arrays.fill(lines, (byte) '\n');
    ReadFile read = ReadFile.of(VoteSetKind.GENERIC, ReadFile.packed(lines));
    assertEquals("gzip-bomb", read.fault.fault().code());
    byte[] spaces = new byte[70 << 20];
    assertEquals(
        "1 line-too-long", ReadFile.of(VoteSetKind.GENERIC, ReadFile.packed(spaces)).broken());
  }
}
