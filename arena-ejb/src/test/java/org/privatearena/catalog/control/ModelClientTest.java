package org.privatearena.catalog.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.privatearena.hostile.HostileLimits;
import org.privatearena.hostile.HostileRow;
import org.privatearena.hostile.HostileServer;
import org.privatearena.hostile.HostileStream;
import org.privatearena.hostile.HostileTable;

class ModelClientTest {

  private static final ExecutorService THREADS = Executors.newCachedThreadPool();
  private static final ScheduledExecutorService TIMER =
      Executors.newSingleThreadScheduledExecutor();
  private static final HostileLimits SMALL = HostileLimits.SMALL;
  private static final AllowedHosts LOOPBACK = AllowedHosts.parse("127.0.0.1");
  private static final Duration LONG = Duration.ofSeconds(50);
  private static final Duration SHORT = Duration.ofMillis(200);

  /** For many calls at once, each of which must have been heard by then. */
  private static final Duration PATIENT = Duration.ofSeconds(2);

  /** Calls at once, where each soon ends. */
  private static final int SOME = 8;

  private static final String STREAM_HEAD =
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
  private static final String HELLO =
      "data: {\"choices\":[{\"delta\":{\"content\":\"Hello\"},\"finish_reason\":\"stop\"}]}\n\n";
  private static final String SECRET = "sk-verysecret";

  @AfterAll
  static void stop() {
    THREADS.shutdownNow();
    TIMER.shutdownNow();
  }

  static Stream<Arguments> streams() {
    return streams(stream -> true);
  }

  static Stream<Arguments> eventStreams() {
    return streams(HostileStream::isEventStream);
  }

  /** Those whose every byte stands in the stream itself. */
  static Stream<Arguments> plainResponses() {
    return streams(ModelClientTest::isPlain);
  }

  private static boolean isPlain(HostileStream stream) {
    return stream.framing() == HostileStream.Framing.PLAIN && !stream.head().isEmpty();
  }

  private static Stream<Arguments> streams(Predicate<HostileStream> wanted) {
    return HostileTable.streams(SMALL).entrySet().stream()
        .filter(e -> wanted.test(e.getValue()))
        .map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("streams")
  void cat1AHostileStreamOverHttpEndsOnceAsTheTableSays(HostileRow row, HostileStream hostile)
      throws Exception {
    play(row, hostile, hostile::play);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("eventStreams")
  void cat3AHostileStreamOverHttpInSmallPiecesEndsTheSame(HostileRow row, HostileStream hostile)
      throws Exception {
    play(row, hostile, c -> hostile.play(c, 7));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plainResponses")
  void cat3AResponseEndsTheSameWhereverItIsCut(HostileRow row, HostileStream hostile)
      throws Exception {
    int length = hostile.head().length() + hostile.body().length;
    int atOnce = hostile.stalls() ? length : SOME;
    AtomicInteger cut = new AtomicInteger();
    try (HostileServer server =
        new HostileServer((r, c) -> hostile.playCutAt(c, cut.incrementAndGet()))) {
      ModelClient client = client(limits(hostile, row, PATIENT));
      for (int i = 1; i < length; i += atOnce) {
        List<RecordingSink> sinks =
            Stream.generate(RecordingSink::new).limit(Math.min(atOnce, length - i)).toList();
        sinks.forEach(sink -> client.open(request(server.base()), sink));
        for (RecordingSink sink : sinks) {
          assertOutcome(row, sink);
        }
      }
    }
    assertEquals(length - 1, cut.get());
  }

  @Test
  void cat3NoStreamIsLeftOutThatHasAByteToCutAt() {
    List<String> whole =
        HostileTable.streams(SMALL).values().stream()
            .filter(stream -> !stream.isEventStream() && !isPlain(stream))
            .map(stream -> stream.head() + stream.bytes())
            .toList();
    assertEquals(List.of("", ""), whole);
  }

  private interface Play {
    void to(HostileServer.Connection connection) throws IOException;
  }

  private static void play(HostileRow row, HostileStream hostile, Play play) throws Exception {
    try (HostileServer server = new HostileServer((r, c) -> play.to(c))) {
      RecordingSink sink = new RecordingSink();
      client(limits(hostile, row, SHORT)).open(request(server.base()), sink);
      assertOutcome(row, sink);
      if (hostile.isEventStream()) {
        assertFigures(sink.awaitEnd(), row.text(SMALL));
      }
      server.awaitClientGone();
      sink.assertKeptPromises();
    }
  }

  /**
   * @param silence after which a stalled one is given up
   */
  private static StreamLimits limits(HostileStream hostile, HostileRow row, Duration silence) {
    return new StreamLimits(
        LONG,
        hostile.stalls() && row.spelledText().isEmpty() ? silence : LONG,
        hostile.stalls() ? silence : LONG,
        LONG,
        SMALL.characters(),
        SMALL.lineBytes(),
        SMALL.bytes());
  }

  private static void assertOutcome(HostileRow row, RecordingSink sink) throws Exception {
    AnswerEnd end = sink.awaitEnd();
    assertEquals(RecordingSink.spell(row), RecordingSink.spell(end), end.toString());
    assertEquals(row.text(SMALL), sink.text());
    sink.assertKeptPromises();
  }

  private static void assertFigures(AnswerEnd end, String text) {
    CallFigures figures = end.figures();
    assertNotNull(figures.sent());
    assertNotNull(figures.headers());
    assertEquals(text.length(), figures.characters());
    assertEquals(text.isEmpty(), figures.firstToken() == null);
    assertEquals(text.isEmpty(), figures.chunks() == 0);
    assertTrue(figures.headers().compareTo(figures.end()) <= 0);
    if (figures.firstToken() != null) {
      assertTrue(figures.headers().compareTo(figures.firstToken()) <= 0);
      assertTrue(figures.firstToken().compareTo(figures.end()) <= 0);
    }
  }

  @Test
  void anHtmlPageIsAFailureWhoseBeginningIsKeptForTheLog() throws Exception {
    assertRefused(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 20\r\n\r\n<h1>Sign in here</h1>",
        FailureReason.WRONG_CONTENT_TYPE,
        "Content-Type text/html: <h1>Sign in here</h1");
  }

  @Test
  void jsonInsteadOfAStreamIsAFailure() throws Exception {
    assertRefused(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
        FailureReason.WRONG_CONTENT_TYPE,
        "Content-Type application/json: {}");
  }

  @Test
  void anHttpErrorIsAFailureWithAndWithoutABody() throws Exception {
    assertRefused(
        "HTTP/1.1 500 Oh\r\nContent-Length: 13\r\n\r\nout\r\nof\tmemory",
        FailureReason.HTTP_STATUS,
        "HTTP 500: out of memor");
    assertRefused(
        "HTTP/1.1 429 Slow\r\nContent-Length: 0\r\n\r\n", FailureReason.HTTP_STATUS, "HTTP 429");
    assertRefused("HTTP/1.1 204 Nothing\r\n\r\n", FailureReason.HTTP_STATUS, "HTTP 204");
  }

  @Test
  void aRedirectIsNotFollowed() throws Exception {
    assertRefused(
        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/x\r\nContent-Length: 0\r\n\r\n",
        FailureReason.REDIRECT,
        "HTTP 302 to http://127.0.0.1:1/x");
  }

  @Test
  void aBodyShorterThanAnnouncedIsALostConnection() throws Exception {
    AnswerEnd.Failed end =
        failure(
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 999\r\n\r\n"
                + HELLO);
    assertEquals(FailureReason.CONNECTION_LOST, end.reason());
    assertFalse(end.beforeFirstToken());
  }

  @Test
  void aServerThatAnswersNothingIsALostConnection() throws Exception {
    assertEquals(FailureReason.CONNECTION_LOST, failure("").reason());
    assertEquals(FailureReason.CONNECTION_LOST, failure("SSH-2.0-OpenSSH\r\n").reason());
  }

  @Test
  void aCompressedBodyIsAFailure() throws Exception {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(HELLO.getBytes(StandardCharsets.UTF_8));
    }
    try (HostileServer server =
        new HostileServer(
            (r, c) -> {
              c.send(
                  "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Encoding: gzip\r\n\r\n");
              c.send(compressed.toByteArray());
            })) {
      assertEquals(FailureReason.UNEXPECTED_ENCODING, failure(server).reason());
    }
  }

  @Test
  void cat4ALineAndAPageWithoutEndAreCutOff() throws Exception {
    try (HostileServer line =
            new HostileServer(
                (r, c) -> {
                  c.send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: ");
                  sendForEver(c);
                });
        HostileServer page =
            new HostileServer(
                (r, c) -> {
                  c.send("HTTP/1.1 500 Oh\r\nContent-Type: text/html\r\n\r\n");
                  sendForEver(c);
                })) {
      assertEquals(FailureReason.LINE_TOO_LONG, failure(line).reason());
      line.awaitClientGone();
      AnswerEnd.Failed end = failure(page);
      assertEquals(FailureReason.HTTP_STATUS, end.reason());
      assertTrue(end.detail().length() < 600);
      page.awaitClientGone();
    }
  }

  private static void sendForEver(HostileServer.Connection connection) throws IOException {
    byte[] block = "x".repeat(8_192).getBytes(StandardCharsets.US_ASCII);
    while (true) {
      connection.send(block);
    }
  }

  @Test
  void cat4AnErrorPageThatStallsIsStillReportedAsThatError() throws Exception {
    try (HostileServer server =
        new HostileServer(
            (r, c) -> {
              c.send("HTTP/1.1 503 Busy\r\nContent-Length: 99\r\n\r\nloading");
              c.stall();
            })) {
      AnswerEnd.Failed end = failure(server, limits(LONG, SHORT, LONG, LONG));
      assertEquals(FailureReason.HTTP_STATUS, end.reason());
      assertEquals("HTTP 503: loading", end.detail());
    }
  }

  @Test
  void cat4AServerThatNeverAnswersRunsIntoTheFirstTokenTimer() throws Exception {
    try (HostileServer server = new HostileServer((r, c) -> c.stall())) {
      AnswerEnd.Failed end = failure(server, limits(LONG, SHORT, LONG, LONG));
      assertEquals(FailureReason.FIRST_TOKEN_TIMEOUT, end.reason());
      assertTrue(end.beforeFirstToken());
      server.awaitClientGone();
    }
  }

  /** A server of names that does not answer until it is released. */
  private static AllowedHosts lookedUpNever(CountDownLatch released) {
    return AllowedHosts.parse(
        "10.0.0.0/8",
        name -> {
          try {
            released.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          throw new UnknownHostException(name);
        });
  }

  @Test
  void cat4ALookUpOfNamesThatHangsIsEndedByTheTimersToo() throws Exception {
    CountDownLatch released = new CountDownLatch(1);
    AllowedHosts slow = lookedUpNever(released);
    RecordingSink sink = new RecordingSink();
    new ModelClient(THREADS, THREADS, TIMER, limits(LONG, LONG, LONG, SHORT), slow)
        .open(request(URI.create("http://slow.example")), sink);
    assertEquals("TOTAL_TIMEOUT before the first token", RecordingSink.spell(sink.awaitEnd()));
    released.countDown();
    sink.assertKeptPromises();
  }

  /** However many there are: nobody else's limit waits for the server of names. */
  @Test
  void cat4LookUpsThatHangHoldUpNoLimitAndNoStop() throws Exception {
    CountDownLatch released = new CountDownLatch(1);
    AllowedHosts slow = lookedUpNever(released);
    ExecutorService openings = Executors.newFixedThreadPool(2);
    ExecutorService callbacks = Executors.newFixedThreadPool(2);
    try {
      ModelClient client =
          new ModelClient(openings, callbacks, TIMER, limits(LONG, LONG, LONG, SHORT), slow);
      List<RecordingSink> sinks = Stream.generate(RecordingSink::new).limit(5).toList();
      sinks.forEach(sink -> client.open(request(URI.create("http://slow.example")), sink));
      RecordingSink stopped = new RecordingSink();
      client.open(request(URI.create("http://slow.example")), stopped).cancel();
      assertEquals("CANCELLED", RecordingSink.spell(stopped.awaitEnd()));
      for (RecordingSink sink : sinks) {
        assertEquals("TOTAL_TIMEOUT before the first token", RecordingSink.spell(sink.awaitEnd()));
        sink.assertKeptPromises();
      }
    } finally {
      released.countDown();
      openings.shutdownNow();
      callbacks.shutdownNow();
    }
  }

  @Test
  void cat4TheTotalTimerEndsWhatNoOtherTimerDoes() throws Exception {
    try (HostileServer server = new HostileServer((r, c) -> c.stall())) {
      AnswerEnd.Failed end = failure(server, limits(LONG, LONG, LONG, SHORT));
      assertEquals(FailureReason.TOTAL_TIMEOUT, end.reason());
    }
  }

  @Test
  void commentsAloneDoNotKeepAStalledAnswerAlive() throws Exception {
    try (HostileServer server =
        new HostileServer(
            (r, c) -> {
              c.send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n" + HELLO);
              while (true) {
                c.send(": still here\n\n");
              }
            })) {
      StreamLimits patient =
          new StreamLimits(LONG, LONG, SHORT, LONG, 1_000, 1_000, Long.MAX_VALUE);
      assertEquals(FailureReason.IDLE_TIMEOUT, failure(server, patient).reason());
    }
  }

  @Test
  void aClosedPortIsAFailureToConnect() throws Exception {
    int port;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = closed.getLocalPort();
    }
    RecordingSink sink = new RecordingSink();
    client(limits(LONG, LONG, LONG, LONG))
        .open(request(URI.create("http://127.0.0.1:" + port)), sink);
    assertEquals("CONNECT_FAILED before the first token", RecordingSink.spell(sink.awaitEnd()));
  }

  @Test
  void cat4AServerThatDoesNotAcceptRunsIntoTheConnectTimer() throws Exception {
    List<SocketChannel> waiting = new ArrayList<>();
    try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      for (int i = 0; i < 8; i++) {
        SocketChannel channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.connect(full.getLocalSocketAddress());
        waiting.add(channel);
      }
      RecordingSink sink = new RecordingSink();
      client(limits(SHORT, LONG, LONG, LONG))
          .open(request(URI.create("http://127.0.0.1:" + full.getLocalPort())), sink);
      assertEquals("CONNECT_TIMEOUT before the first token", RecordingSink.spell(sink.awaitEnd()));
    } finally {
      for (SocketChannel channel : waiting) {
        channel.close();
      }
    }
  }

  @Test
  void cat7AHostThatIsNotAllowedIsNotEvenConnectedTo() throws Exception {
    try (HostileServer server = new HostileServer((r, c) -> c.send(STREAM_HEAD))) {
      RecordingSink sink = new RecordingSink();
      new ModelClient(
              THREADS, THREADS, TIMER, StreamLimits.DEFAULTS, AllowedHosts.parse("127.0.0.2"))
          .open(request(server.base()), sink);
      AnswerEnd end = sink.awaitEnd();
      assertEquals("HOST_NOT_ALLOWED before the first token", RecordingSink.spell(end));
      assertNull(end.figures().sent());
      assertEquals(0, server.requests().size());
    }
  }

  @Test
  void theRequestIsWhatTheProtocolAsksFor() throws Exception {
    try (HostileServer server = hello()) {
      ChatRequest request =
          new ChatRequest(
              URI.create(server.base() + "/"),
              "granite \"4\"",
              "Be brief.",
              List.of(Message.user("Hi é😀"), Message.assistant("Yes?"), Message.user("Why")),
              new GenerationParameters(0.7, 0.95, 512),
              new Secret(SECRET + "\n"));
      RecordingSink sink = new RecordingSink();
      client(limits(LONG, LONG, LONG, LONG)).open(request, sink);
      assertEquals("STOP", RecordingSink.spell(sink.awaitEnd()));
      String sent = server.requests().remove();
      assertTrue(sent.startsWith("POST /v1/chat/completions HTTP/1.1\r\n"), sent);
      assertTrue(sent.contains("Authorization: Bearer " + SECRET + "\r\n"), sent);
      assertTrue(sent.contains("Accept: text/event-stream\r\n"), sent);
      assertTrue(sent.contains("Accept-Encoding: identity\r\n"), sent);
      assertFalse(sent.contains("Upgrade"), sent);
      assertEquals(
          "{\"model\":\"granite \\\"4\\\"\",\"stream\":true,\"stream_options\":{\"include_usage\":true},"
              + "\"temperature\":0.7,\"top_p\":0.95,\"max_tokens\":512,\"messages\":["
              + "{\"role\":\"system\",\"content\":\"Be brief.\"},{\"role\":\"user\",\"content\":\"Hi é😀\"},"
              + "{\"role\":\"assistant\",\"content\":\"Yes?\"},{\"role\":\"user\",\"content\":\"Why\"}]}",
          sent.substring(sent.indexOf("\r\n\r\n") + 4));
    }
  }

  @Test
  void cat1ACancelledCallClosesItsConnectionAndEndsOnce() throws Exception {
    try (HostileServer server =
        new HostileServer(
            (r, c) -> {
              c.send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n" + HELLO);
              c.stall();
            })) {
      RecordingSink sink = new RecordingSink();
      ModelCall call = client(limits(LONG, LONG, LONG, LONG)).open(request(server.base()), sink);
      sink.awaitText();
      call.cancel();
      call.cancel();
      assertEquals("CANCELLED", RecordingSink.spell(sink.awaitEnd()));
      server.awaitClientGone();
      sink.assertKeptPromises();
    }
  }

  @Test
  void cat1ACallCancelledAtOnceEndsOnceToo() throws Exception {
    try (HostileServer server = new HostileServer((r, c) -> c.stall())) {
      ModelClient client = client(limits(LONG, LONG, LONG, LONG));
      for (int i = 0; i < 200; i++) {
        RecordingSink sink = new RecordingSink();
        client.open(request(server.base()), sink).cancel();
        assertEquals("CANCELLED", RecordingSink.spell(sink.awaitEnd()));
        sink.assertKeptPromises();
      }
    }
  }

  @Test
  void cancellingAfterTheEndChangesNothing() throws Exception {
    try (HostileServer server = hello()) {
      RecordingSink sink = new RecordingSink();
      ModelCall call = client(limits(LONG, LONG, LONG, LONG)).open(request(server.base()), sink);
      assertEquals("STOP", RecordingSink.spell(sink.awaitEnd()));
      call.cancel();
      server.awaitClientGone();
      sink.assertKeptPromises();
    }
  }

  @Test
  void aSinkThatThrowsEndsItsCallAndNoOther() throws Exception {
    try (HostileServer server = hello()) {
      ModelClient client = client(limits(LONG, LONG, LONG, LONG));
      RecordingSink broken =
          new RecordingSink() {
            @Override
            public void text(String delta) {
              throw new IllegalStateException("full");
            }
          };
      RecordingSink sound = new RecordingSink();
      client.open(request(server.base()), broken);
      client.open(request(server.base()), sound);
      assertInstanceOf(AnswerEnd.Failed.class, broken.awaitEnd());
      assertEquals(FailureReason.SINK_FAILED, ((AnswerEnd.Failed) broken.awaitEnd()).reason());
      assertEquals("STOP", RecordingSink.spell(sound.awaitEnd()));
    }
  }

  @Test
  void cat1AHundredCallsAtOnceKeepTheirAnswersApart() throws Exception {
    try (HostileServer server = new HostileServer(ModelClientTest::echo)) {
      ModelClient client = client(limits(LONG, LONG, LONG, LONG));
      List<RecordingSink> sinks = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        RecordingSink sink = new RecordingSink();
        sinks.add(sink);
        client.open(request(server.base(), "number-" + i + "-", null), sink);
      }
      for (int i = 0; i < 100; i++) {
        RecordingSink sink = sinks.get(i);
        assertEquals("STOP", RecordingSink.spell(sink.awaitEnd()));
        assertEquals(("number-" + i + "-").repeat(50), sink.text());
        sink.assertKeptPromises();
      }
    }
  }

  private static void echo(String request, HostileServer.Connection connection) throws IOException {
    String model = request.replaceAll("(?s).*\"model\":\"([^\"]*)\".*", "$1");
    connection.send(STREAM_HEAD);
    for (int i = 0; i < 50; i++) {
      String chunk = "data: {\"choices\":[{\"delta\":{\"content\":\"" + model + "\"}}]}\n\n";
      connection.sendChunk(chunk.getBytes(StandardCharsets.UTF_8));
    }
    String end =
        "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
    connection.sendChunk(end.getBytes(StandardCharsets.UTF_8));
    connection.send("0\r\n\r\n");
  }

  @Test
  void cat1AnExecutorThatIsShutDownIsAFailureToo() throws Exception {
    ExecutorService stopped = Executors.newSingleThreadExecutor();
    stopped.shutdown();
    RecordingSink sink = new RecordingSink();
    new ModelClient(stopped, stopped, TIMER, StreamLimits.DEFAULTS, LOOPBACK)
        .open(request(URI.create("http://127.0.0.1:1")), sink);
    assertEquals("NO_CAPACITY before the first token", RecordingSink.spell(sink.awaitEnd()));
  }

  @Test
  void cat6TheSecretShowsNowhere() throws Exception {
    Queue<String> logged = new ConcurrentLinkedQueue<>();
    Handler handler = capture(logged);
    Logger.getLogger("").addHandler(handler);
    try (HostileServer server =
        new HostileServer(
            (r, c) ->
                c.send(
                    "HTTP/1.1 401 No\r\nX-Echo: a\r\n\r\nbad key in: " + r.replace("\r\n", " ")))) {
      ChatRequest request = request(server.base(), "m", new Secret(SECRET));
      ModelClient client = client(limits(LONG, LONG, LONG, LONG));
      RecordingSink sink =
          new RecordingSink() {
            @Override
            public void end(AnswerEnd end) {
              super.end(end);
              throw new IllegalStateException("full");
            }
          };
      client.open(request, sink);
      AnswerEnd end = sink.awaitEnd();
      assertTrue(end.toString().contains("bad key in: POST"), end.toString());
      assertTrue(end.toString().contains("Bearer ***"), end.toString());
      assertTrue(server.requests().remove().contains(SECRET));
      String everything = "" + request + request.secret() + end + logged;
      assertFalse(everything.contains(SECRET), everything);
      assertFalse(request.toString().contains("Hi"), "a prompt is confidential too");
    } finally {
      Logger.getLogger("").removeHandler(handler);
    }
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> new Secret("sk-\nx"));
    assertFalse(refusal.getMessage().contains("sk-"));
  }

  @Test
  void cat22WithoutTheSecretThatItWantsAnEndpointIsNotAsked() throws Exception {
    try (HostileServer server = new HostileServer((r, c) -> c.send("HTTP/1.1 200 OK\r\n\r\n"))) {
      RecordingSink sink = new RecordingSink();
      client(limits(LONG, LONG, LONG, LONG))
          .open(
              request(server.base(), "m", Secret.unreadable("does not open: kept_secret/7")), sink);
      AnswerEnd.Failed end = (AnswerEnd.Failed) sink.awaitEnd();
      assertEquals(FailureReason.SECRET_UNREADABLE, end.reason());
      assertEquals("does not open: kept_secret/7", end.detail());
      assertTrue(end.beforeFirstToken(), "another endpoint may be asked");
      assertEquals(Symptom.ILL, Symptom.of(end));
      assertEquals(0, server.requests().size());
    }
  }

  private static Handler capture(Queue<String> logged) {
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            logged.add(entry.getMessage() + entry.getThrown());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    handler.setLevel(Level.ALL);
    return handler;
  }

  private static HostileServer hello() throws IOException {
    return new HostileServer(
        (r, c) -> {
          c.send("HTTP/1.1 200 OK\r\nContent-Type: Text/Event-Stream; charset=utf-8\r\n\r\n");
          c.send(HELLO + "data: [DONE]\n\n");
        });
  }

  private static void assertRefused(String response, FailureReason reason, String detail)
      throws Exception {
    AnswerEnd.Failed end = failure(response);
    assertEquals(reason, end.reason());
    assertEquals(detail, end.detail());
    assertTrue(end.beforeFirstToken());
  }

  private static AnswerEnd.Failed failure(String response) throws Exception {
    try (HostileServer server = new HostileServer((r, c) -> c.send(response))) {
      return failure(server);
    }
  }

  private static AnswerEnd.Failed failure(HostileServer server) throws Exception {
    return failure(server, limits(LONG, LONG, LONG, LONG));
  }

  private static AnswerEnd.Failed failure(HostileServer server, StreamLimits limits)
      throws Exception {
    RecordingSink sink = new RecordingSink();
    client(limits).open(request(server.base()), sink);
    AnswerEnd.Failed failed = assertInstanceOf(AnswerEnd.Failed.class, sink.awaitEnd());
    sink.assertKeptPromises();
    return failed;
  }

  private static StreamLimits limits(
      Duration connect, Duration firstToken, Duration idle, Duration total) {
    return new StreamLimits(connect, firstToken, idle, total, 200_000, 1 << 16, 1 << 20);
  }

  private static ModelClient client(StreamLimits limits) {
    return new ModelClient(THREADS, THREADS, TIMER, limits, LOOPBACK);
  }

  private static ChatRequest request(URI base) {
    return request(base, "m", null);
  }

  private static ChatRequest request(URI base, String model, Secret secret) {
    return new ChatRequest(
        base, model, null, List.of(Message.user("Hi")), GenerationParameters.NONE, secret);
  }
}
