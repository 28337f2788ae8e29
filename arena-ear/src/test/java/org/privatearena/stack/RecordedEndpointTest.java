package org.privatearena.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RecordedEndpointTest {

  private static final String TEXT =
      "Grüße aus 東京 👩‍👩‍👧‍👦!\n\n```\nprint(\"a\\tb\")\n```\r\n 1 < 2 & \u0007 data: x\n\n";
  private static final Pace SLOW = new Pace(Duration.ZERO, 5);

  private final RecordedEndpoint endpoint =
      RecordedEndpoint.start(
          0,
          RecordedAnswers.of(
                  List.of(
                      RecordedAnswer.to("m", "ask", TEXT),
                      RecordedAnswer.otherwise("m", "Not recorded."),
                      RecordedAnswer.to("silent", "ask", ""),
                      RecordedAnswer.to("slow", "ask", "word ".repeat(500))))
              .at("m", Pace.atOnce())
              .at("silent", Pace.atOnce())
              .at("slow", SLOW));
  private final RecordedCaller caller = new RecordedCaller(endpoint);

  @AfterEach
  void stop() {
    endpoint.close();
  }

  private List<String> ask(String model, String more) throws Exception {
    HttpResponse<String> response = caller.send(RecordedCaller.question(model, "ask", more));
    assertEquals(200, response.statusCode(), response.body());
    return RecordedCaller.events(response.body());
  }

  private static JsonObject choice(String event) {
    return RecordedCaller.json(event).getJsonArray("choices").getJsonObject(0);
  }

  @Test
  void every_character_comes_back() throws Exception {
    assertEquals(TEXT, RecordedCaller.text(ask("m", "")));
    assertEquals("", RecordedCaller.text(ask("silent", "")));
    assertEquals("Not recorded.", caller.text("m", "something else").get());
  }

  @Test
  void a_stream_is_role_then_deltas_then_finish_then_done() throws Exception {
    List<String> events = ask("m", "");
    int last = events.size() - 1;

    assertEquals("assistant", choice(events.get(0)).getJsonObject("delta").getString("role"));
    for (String event : events.subList(1, last - 1)) {
      assertFalse(choice(event).getJsonObject("delta").getString("content").isEmpty());
      assertEquals(JsonValue.NULL, choice(event).get("finish_reason"));
    }
    assertEquals("stop", choice(events.get(last - 1)).getString("finish_reason"));
    assertEquals("[DONE]", events.get(last));
    JsonObject first = RecordedCaller.json(events.get(0));
    assertEquals("chat.completion.chunk", first.getString("object"));
    assertEquals("m", first.getString("model"));
    for (String event : events.subList(0, last)) {
      assertEquals(first.getString("id"), RecordedCaller.json(event).getString("id"));
      assertEquals(first.getInt("created"), RecordedCaller.json(event).getInt("created"));
    }
  }

  @Test
  void the_usage_chunk_comes_when_asked_for() throws Exception {
    List<String> events = ask("m", ", \"stream_options\": {\"include_usage\": true}");
    JsonObject usage = RecordedCaller.json(events.get(events.size() - 2));

    assertTrue(usage.getJsonArray("choices").isEmpty());
    assertEquals(
        RecordedTokens.of(TEXT).size(), usage.getJsonObject("usage").getInt("completion_tokens"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"max_tokens", "max_completion_tokens"})
  void a_limit_of_tokens_cuts_with_finish_reason_length(String name) throws Exception {
    List<String> events = ask("m", ", \"" + name + "\": 3");

    assertEquals(
        String.join("", RecordedTokens.of(TEXT).subList(0, 3)), RecordedCaller.text(events));
    assertEquals("length", choice(events.get(events.size() - 2)).getString("finish_reason"));
  }

  @Test
  void without_a_stream_the_whole_answer_comes_as_one() throws Exception {
    HttpResponse<String> response =
        caller.send(
            """
            {"model": "m", "messages": [{"role": "user", "content":
              [{"type": "text", "text": "a"}, {"type": "text", "text": "sk"}]}]}""");
    JsonObject json = RecordedCaller.json(response.body());

    assertEquals("chat.completion", json.getString("object"));
    JsonObject choice = json.getJsonArray("choices").getJsonObject(0);
    assertEquals(TEXT, choice.getJsonObject("message").getString("content"));
    assertEquals("stop", choice.getString("finish_reason"));
  }

  @Test
  void the_models_are_listed_by_their_upstream_names() throws Exception {
    JsonObject list = RecordedCaller.json(caller.get("/models").body());

    assertEquals(
        List.of("m", "silent", "slow"),
        list.getJsonArray("data").getValuesAs(JsonObject.class).stream()
            .map(model -> model.getString("id"))
            .toList());
  }

  @Test
  void an_unknown_model_is_404_and_a_broken_body_400_as_JSON() throws Exception {
    HttpResponse<String> unknown = caller.send(RecordedCaller.question("nobody", "ask", ""));
    assertEquals(404, unknown.statusCode());
    assertEquals(
        "model_not_found",
        RecordedCaller.json(unknown.body()).getJsonObject("error").getString("code"));
    for (String body :
        List.of(
            "",
            "{",
            "[]",
            "{\"model\": 1, \"messages\": []}",
            "{\"model\": \"m\"}",
            "{\"model\": \"m\", \"messages\": []}",
            "{\"model\": \"m\", \"messages\": [{\"role\": \"user\"}]}",
            RecordedCaller.question("m", "ask", ", \"max_tokens\": 0"))) {
      HttpResponse<String> broken = caller.send(body);
      assertEquals(400, broken.statusCode(), body);
      assertTrue(RecordedCaller.json(broken.body()).containsKey("error"), body);
    }
    assertEquals(404, caller.get("/elsewhere").statusCode());
    assertEquals(405, caller.get("/chat/completions").statusCode());
  }

  @Test
  void two_hundred_streams_at_once_complete() throws Exception {
    RecordedAnswers answers =
        RecordedAnswers.of(List.of(RecordedAnswer.to("m", "ask", "word ".repeat(60))))
            .allAt(new Pace(Duration.ofMillis(100), 60));
    try (RecordedEndpoint busy = RecordedEndpoint.start(0, answers)) {
      RecordedCaller callers = new RecordedCaller(busy);
      List<CompletableFuture<String>> texts = new ArrayList<>();
      for (int at = 0; at < 200; at++) {
        texts.add(callers.text("m", "ask"));
      }
      for (CompletableFuture<String> text : texts) {
        assertEquals("word ".repeat(60), text.get(50, TimeUnit.SECONDS));
      }
      untilFree(busy);
    }
  }

  @Test
  void a_caller_who_leaves_frees_the_play() throws Exception {
    HttpResponse<Stream<String>> response = caller.open(RecordedCaller.question("slow", "ask", ""));
    try (Stream<String> lines = response.body()) {
      assertTrue(lines.iterator().next().startsWith("data: "));
      assertEquals(1, endpoint.plays());
    }

    untilFree(endpoint);
    assertEquals(TEXT, caller.text("m", "ask").get());
  }

  @Test
  void a_failing_model_answers_500_before_the_first_token() throws Exception {
    endpoint.behave("m", new RecordedBehaviour.FailBeforeFirstToken());
    HttpResponse<String> response = caller.send(RecordedCaller.question("m", "ask", ""));

    assertEquals(500, response.statusCode());
    assertTrue(RecordedCaller.json(response.body()).containsKey("error"));

    endpoint.behave("m", new RecordedBehaviour.Normal());
    assertEquals(TEXT, caller.text("m", "ask").get());
  }

  @Test
  void a_stalling_model_says_some_tokens_and_then_nothing() throws Exception {
    endpoint.behave("m", new RecordedBehaviour.StallAfter(2));
    HttpResponse<Stream<String>> response = caller.open(RecordedCaller.question("m", "ask", ""));
    try (Stream<String> lines = response.body()) {
      Iterator<String> events = lines.filter(line -> !line.isEmpty()).iterator();
      List<String> seen = new ArrayList<>();
      for (int at = 0; at < 3; at++) {
        seen.add(events.next().substring("data: ".length()));
      }
      assertEquals(
          String.join("", RecordedTokens.of(TEXT).subList(0, 2)), RecordedCaller.text(seen));
      assertEquals(1, endpoint.plays());
    }

    untilFree(endpoint);
  }

  @Test
  void a_cut_connection_ends_in_an_error_of_the_transfer() {
    endpoint.behave("m", new RecordedBehaviour.CutAfter(2));

    assertThrows(IOException.class, () -> caller.send(RecordedCaller.question("m", "ask", "")));
  }

  @Test
  void a_stream_that_ends_early_has_no_finish_and_no_done() throws Exception {
    endpoint.behave("m", new RecordedBehaviour.EndAfter(2));
    List<String> events = ask("m", "");

    assertEquals(3, events.size());
    assertEquals(
        String.join("", RecordedTokens.of(TEXT).subList(0, 2)), RecordedCaller.text(events));
  }

  @Test
  void an_error_in_the_stream_comes_in_place_of_the_finish() throws Exception {
    endpoint.behave("m", new RecordedBehaviour.ErrorAfter(2));
    List<String> events = ask("m", "");

    assertEquals(5, events.size());
    assertTrue(RecordedCaller.json(events.get(3)).containsKey("error"));
    assertEquals("[DONE]", events.get(4));
  }

  @Test
  void a_port_in_use_is_named() {
    UncheckedIOException refusal =
        assertThrows(
            UncheckedIOException.class,
            () -> RecordedEndpoint.start(endpoint.port(), RecordedAnswers.of(List.of())));

    assertTrue(refusal.getMessage().contains(Integer.toString(endpoint.port())));
  }

  @Test
  void a_closed_endpoint_leaves_its_port_free() {
    int port = endpoint.port();
    endpoint.close();

    RecordedEndpoint.start(port, RecordedAnswers.of(List.of())).close();
  }

  @Test
  void the_recorded_models_of_llmfao_can_be_played() throws Exception {
    Path file = SharedData.folder().resolve("llmfao/answers.jsonl");
    assumeTrue(Files.exists(file), "Skipped: the recorded texts are not in " + SharedData.folder());
    RecordedAnswers answers = RecordedAnswers.read(file).allAt(Pace.atOnce());

    assertEquals(59, answers.models().size());
    try (RecordedEndpoint all = RecordedEndpoint.start(0, answers)) {
      RecordedCaller callers = new RecordedCaller(all);
      for (RecordedAnswer row : answers.rows()) {
        assertEquals(
            row.text(), callers.text(row.model(), row.prompt().orElseThrow()).get(), row.model());
      }
    }
  }

  private static void untilFree(RecordedEndpoint endpoint) {
    while (endpoint.plays() > 0) {
      LockSupport.parkNanos(1_000_000);
    }
  }
}
