package org.privatearena.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.catalog.control.AllowedHosts;
import org.privatearena.catalog.control.AnswerEnd;
import org.privatearena.catalog.control.AnswerSink;
import org.privatearena.catalog.control.ChatRequest;
import org.privatearena.catalog.control.FailureReason;
import org.privatearena.catalog.control.FinishReason;
import org.privatearena.catalog.control.GenerationParameters;
import org.privatearena.catalog.control.Message;
import org.privatearena.catalog.control.ModelClient;
import org.privatearena.catalog.control.StreamLimits;

/** Our client reads the npm package @copilotkit/aimock, a stand-in for OpenAI by other hands. */
class AimockIT {

  private static final ExecutorService THREADS = Executors.newCachedThreadPool();
  private static final ScheduledExecutorService TIMER =
      Executors.newSingleThreadScheduledExecutor();

  private static Node server;
  private static URI base;

  /** One answer as it came. */
  private static final class Answer implements AnswerSink {

    private final StringBuilder text = new StringBuilder();
    private final CompletableFuture<AnswerEnd> end = new CompletableFuture<>();

    @Override
    public void text(String delta) {
      text.append(delta);
    }

    @Override
    public void end(AnswerEnd theEnd) {
      assertTrue(end.complete(theEnd), "a second end");
    }

    <T extends AnswerEnd> T ended(Class<T> as) throws Exception {
      return as.cast(end.get(60, TimeUnit.SECONDS));
    }
  }

  @BeforeAll
  static void start() throws IOException {
    server = Node.start("aimock.mjs");
    String address = server.line();
    assertNotNull(address, "the server did not start");
    base = URI.create(address + "/v1");
  }

  @AfterAll
  static void stop() {
    server.close();
    THREADS.shutdownNow();
    TIMER.shutdownNow();
  }

  private static Answer ask(String prompt) throws Exception {
    Answer answer = new Answer();
    new ModelClient(
            THREADS,
            THREADS,
            TIMER,
            StreamLimits.DEFAULTS,
            AllowedHosts.parse("127.0.0.1,localhost"))
        .open(
            new ChatRequest(
                base, "m", null, List.of(Message.user(prompt)), GenerationParameters.NONE, null),
            answer);
    answer.end.get(60, TimeUnit.SECONDS);
    return answer;
  }

  @Test
  void an_answer_in_pieces_is_whole() throws Exception {
    Answer answer = ask("plain");
    AnswerEnd.Complete end = answer.ended(AnswerEnd.Complete.class);
    assertEquals("Grüße 😀, this comes in pieces.", answer.text.toString());
    assertEquals(FinishReason.STOP, end.finishReason());
    assertNotNull(end.usage());
    assertTrue(end.figures().chunks() > 3, end.toString());
  }

  @Test
  void its_reasoning_is_no_answer() throws Exception {
    Answer answer = ask("reasoning");
    answer.ended(AnswerEnd.Complete.class);
    assertEquals("Answer.", answer.text.toString());
  }

  @Test
  void its_ends_are_told_apart() throws Exception {
    assertEquals(FinishReason.LENGTH, ask("length").ended(AnswerEnd.Complete.class).finishReason());
    ask("filter").ended(AnswerEnd.Filtered.class);
    assertEquals(FailureReason.TOOL_CALLS, ask("tools").ended(AnswerEnd.Failed.class).reason());
  }

  @Test
  void its_failures_are_failures() throws Exception {
    AnswerEnd.Failed busy = ask("busy").ended(AnswerEnd.Failed.class);
    assertEquals(FailureReason.HTTP_STATUS, busy.reason());
    assertTrue(busy.detail().startsWith("HTTP 429"), busy.detail());
    Answer broken = ask("breaks");
    assertEquals(FailureReason.CONNECTION_LOST, broken.ended(AnswerEnd.Failed.class).reason());
    assertTrue("This answer breaks off somewhere.".startsWith(broken.text.toString()));
  }
}
