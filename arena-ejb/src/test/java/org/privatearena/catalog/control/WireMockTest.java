package org.privatearena.catalog.control;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The client against a server that is not ours: WireMock, with the faults that it knows. */
class WireMockTest {

  private static final String PATH = "/v1/chat/completions";
  private static final String ANSWER =
      """
      data: {"choices":[{"index":0,"delta":{"content":"Grüße, "}}]}

      data: {"choices":[{"index":0,"delta":{"content":"😀!"}}]}

      data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

      data: {"choices":[],"usage":{"prompt_tokens":3,"completion_tokens":2}}

      data: [DONE]

      """;
  private static final Duration LONG = Duration.ofSeconds(50);
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final ExecutorService THREADS = Executors.newCachedThreadPool();
  private static final ScheduledExecutorService TIMER =
      Executors.newSingleThreadScheduledExecutor();

  private static WireMockServer server;

  @BeforeAll
  static void start() {
    server = new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop();
    THREADS.shutdownNow();
    TIMER.shutdownNow();
  }

  @BeforeEach
  void forget() {
    server.resetAll();
  }

  private static void answers(ResponseDefinitionBuilder response) {
    server.stubFor(
        post(urlEqualTo(PATH))
            .withHeader("Accept", equalTo("text/event-stream"))
            .withRequestBody(matchingJsonPath("$[?(@.stream == true)]"))
            .willReturn(response));
  }

  private static ResponseDefinitionBuilder stream() {
    return aResponse().withHeader("Content-Type", "text/event-stream").withBody(ANSWER);
  }

  private static RecordingSink ask(Duration firstToken) throws Exception {
    StreamLimits limits = new StreamLimits(LONG, firstToken, LONG, LONG, 200_000, 1 << 16, 1 << 20);
    RecordingSink sink = new RecordingSink();
    new ModelClient(THREADS, THREADS, TIMER, limits, AllowedHosts.parse("127.0.0.1"))
        .open(
            new ChatRequest(
                URI.create("http://127.0.0.1:" + server.port() + "/v1"),
                "m",
                null,
                List.of(Message.user("Hi")),
                GenerationParameters.NONE,
                null),
            sink);
    sink.awaitEnd();
    sink.assertKeptPromises();
    return sink;
  }

  private static void assertWhole(RecordingSink sink) throws Exception {
    assertEquals("STOP 3+2", RecordingSink.spell(sink.awaitEnd()));
    assertEquals("Grüße, 😀!", sink.text());
  }

  @Test
  void itsStreamIsReadToTheEnd() throws Exception {
    answers(stream());
    assertWhole(ask(LONG));
    server.verify(1, postRequestedFor(urlEqualTo(PATH)));
  }

  @Test
  void aStreamThatDribblesIsReadToTheEnd() throws Exception {
    answers(stream().withChunkedDribbleDelay(ANSWER.length(), 700));
    RecordingSink sink = ask(LONG);
    assertWhole(sink);
    Duration took = sink.awaitEnd().figures().end();
    assertTrue(took.toMillis() >= 500, "it came slowly: " + took);
  }

  @Test
  void aStreamThatComesTooLateIsEndedByTheTimer() throws Exception {
    answers(stream().withFixedDelay(20_000));
    AnswerEnd end = ask(SHORT).awaitEnd();
    assertEquals("FIRST_TOKEN_TIMEOUT before the first token", RecordingSink.spell(end));
    assertTrue(end.figures().end().toSeconds() < 10, end.toString());
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void everyFaultEndsTheAnswerOnceWithoutText(Fault fault) throws Exception {
    answers(aResponse().withFault(fault));
    RecordingSink sink = ask(Duration.ofSeconds(5));
    AnswerEnd.Failed failed = assertInstanceOf(AnswerEnd.Failed.class, sink.awaitEnd());
    FailureReason expected =
        fault == Fault.MALFORMED_RESPONSE_CHUNK
            ? FailureReason.WRONG_CONTENT_TYPE
            : FailureReason.CONNECTION_LOST;
    assertEquals(expected, failed.reason(), failed.toString());
    assertTrue(failed.beforeFirstToken());
    assertEquals("", sink.text());
  }

  @Test
  void anErrorOfItsOwnIsAFailure() throws Exception {
    AnswerEnd.Failed failed = assertInstanceOf(AnswerEnd.Failed.class, ask(LONG).awaitEnd());
    assertEquals(FailureReason.HTTP_STATUS, failed.reason());
    assertTrue(failed.detail().startsWith("HTTP 404"), failed.detail());
  }
}
