package org.privatearena.rating.voteset.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.privatearena.rating.engine.control.Outcome;
import org.privatearena.rating.voteset.entity.VoteSetKind;

class JsonLinesTest {

  private static final String ARENA =
      """
      {"question_id":"58210e39b3fd4441a2bd4a518bb44c2d","model_a":"chatglm-6b","model_b":"koala-13b",\
      "winner":"model_b","judge":"arena_user_973","conversation_a":[{"content":"\\u007b","role":"user"}],\
      "conversation_b":[{"content":"What?","role":"user"},{"content":"{\\"winner\\":1}","role":"assistant"}],\
      "turn":1,"anony":true,"language":"English","tstamp":1682351591.1322,"toxic_chat_tag":{"a":[0.1]}}
      """;

  private static final String FASTCHAT =
      """
      {"tstamp":1682351591.5,"type":"%s","models":["",""],"states":[\
      {"conv_id":"c1","model_name":"vicuna-13b","messages":[["USER","hi"]]},\
      {"conv_id":"c2","model_name":"alpaca-13b"}],"ip":"203.0.113.7"}
      """;

  private static ReadFile arena(String text) {
    return ReadFile.of(VoteSetKind.ARENA, text);
  }

  private static ReadFile fastchat(String text) {
    return ReadFile.of(VoteSetKind.FASTCHAT, text);
  }

  @Test
  void a_line_of_a_public_release_is_understood() {
    assertEquals(
        new Ballot(
            1,
            "58210e39b3fd4441a2bd4a518bb44c2d",
            "chatglm-6b",
            "koala-13b",
            Outcome.B_BETTER,
            "arena_user_973",
            Instant.parse("2023-04-24T15:53:11.132200Z"),
            null,
            "English",
            1,
            null),
        arena(ARENA).only());
  }

  @Test
  void later_releases_hash_the_judge_and_write_both_bad_in_their_way() {
    Ballot ballot =
        arena(
                ARENA
                    .replace("\"judge\"", "\"judge_hash\"")
                    .replace("model_b\",\"j", "tie (bothbad)\",\"j"))
            .only();
    assertEquals("arena_user_973", ballot.rater());
    assertEquals(Outcome.BOTH_BAD, ballot.outcome());
  }

  @Test
  void set5_votes_of_people_who_knew_the_models_are_left_out() {
    assertEquals(List.of(SkippedRow.NAMED), arena(ARENA.replace("true", "false")).rows);
    assertEquals(
        List.of(SkippedRow.NAMED),
        fastchat(
                FASTCHAT
                    .formatted("leftvote")
                    .replace("[\"\",\"\"]", "[\"vicuna-13b\",\"alpaca-13b\"]"))
            .rows);
  }

  @ParameterizedTest
  @CsvSource({
    "leftvote, A_BETTER",
    "rightvote, B_BETTER",
    "tievote, TIE",
    "bothbad_vote, BOTH_BAD"
  })
  void every_vote_of_a_conversation_log_is_understood(String type, Outcome outcome) {
    Ballot ballot = fastchat(FASTCHAT.formatted(type)).only();
    assertEquals(outcome, ballot.outcome());
    assertEquals("vicuna-13b", ballot.modelA());
    assertEquals("alpaca-13b", ballot.modelB());
    assertEquals("203.0.113.7", ballot.rater());
    assertEquals(Instant.parse("2023-04-24T15:53:11.500Z"), ballot.at());
    assertNull(ballot.id());
  }

  @Test
  void set5_labels_without_names_are_as_good_as_nothing() {
    String vote = FASTCHAT.formatted("leftvote");
    assertEquals(
        1, fastchat(vote.replace("[\"\",\"\"]", "[\"Model A\",\"Model B\"]")).ballots().size());
    assertEquals(
        List.of(SkippedRow.NAMED),
        fastchat(vote.replace("[\"\",\"\"]", "[\"Model B\",\"Model A\"]")).rows);
  }

  @ParameterizedTest
  @CsvSource({"chat", "upvote", "flag", "share"})
  void what_is_no_vote_is_left_out(String type) {
    assertEquals(List.of(SkippedRow.OTHER), fastchat(FASTCHAT.formatted(type)).rows);
  }

  static Stream<Arguments> badLines() {
    return Stream.of(
        Arguments.of("{\"a\":1", "1 not-json"),
        Arguments.of("no", "1 not-json"),
        Arguments.of("{}{}", "1 not-json"),
        Arguments.of("[1]", "1 wrong-shape"),
        Arguments.of("7", "1 wrong-shape"),
        Arguments.of("{}", "1 missing-model model_a"),
        Arguments.of("{\"model_a\":{\"x\":1}}", "1 missing-model model_a"),
        Arguments.of("\n\n{\"model_a\":null}", "3 missing-model model_a"),
        Arguments.of(ARENA.replace("koala-13b", "chatglm-6b"), "1 model-against-itself chatglm-6b"),
        Arguments.of(ARENA.replace("\"model_b\",\"judge", "\"B\",\"judge"), "1 unknown-outcome B"),
        Arguments.of(
            ARENA.replace("1682351591.1322", "99999999999"), "1 time-in-future 99999999999"),
        Arguments.of(ARENA.replace("1682351591.1322", "1e99999"), "1 bad-time 1e99999"),
        Arguments.of(ARENA.replace("koala-13b", "\\ud800"), "1 bad-model-name \ufffd"),
        Arguments.of("{\"a\":" + "[".repeat(2000) + "]".repeat(2000) + "}", "1 wrong-shape"));
  }

  @ParameterizedTest
  @MethodSource("badLines")
  void set2_a_line_with_a_fault_is_refused_with_its_number(String text, String refusal) {
    ReadFile read = arena(text);
    assertEquals(List.of(refusal), read.refusals());
    assertEquals("none", read.broken());
  }

  static Stream<Arguments> badLogs() {
    String vote = FASTCHAT.formatted("leftvote");
    return Stream.of(
        Arguments.of("{\"tstamp\":1}", "1 wrong-shape type"),
        Arguments.of(vote.replace("\"models\":[\"\",\"\"],", ""), "1 wrong-shape models"),
        Arguments.of(vote.replace("\"states\"", "\"state\""), "1 wrong-shape states"),
        Arguments.of(vote.replace("alpaca-13b", ""), "1 missing-model model_b"),
        Arguments.of(
            vote.replace("alpaca-13b", "vicuna-13b"), "1 model-against-itself vicuna-13b"));
  }

  @ParameterizedTest
  @MethodSource("badLogs")
  void a_vote_of_a_log_that_lacks_something_is_refused(String text, String refusal) {
    assertEquals(List.of(refusal), fastchat(text).refusals());
  }

  @Test
  void a_file_without_a_line_and_one_with_a_gigantic_one_cannot_be_read() {
    assertEquals("1 empty-file", arena("\n\n").broken());
    ReadFile read = arena(ARENA + ARENA + "{\"x\":\"" + "y".repeat(200_000));
    assertEquals("3 line-too-long", read.broken());
    assertEquals(2, read.ballots().size());
  }

  @Test
  void set4_nothing_of_a_line_that_is_no_json_is_kept() {
    ReadFile read = fastchat(FASTCHAT.formatted("leftvote").replace("}]", "}"));
    assertEquals(List.of("1 not-json"), read.refusals());
  }
}
