package org.privatearena.catalog.control;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/**
 * The one class that touches the network towards models: it streams answers from endpoints that
 * speak the OpenAI chat-completions protocol, over HTTP/1.1, without redirects, proxies or
 * compression.
 *
 * <p>One instance serves the whole arena and any number of calls at a time; it keeps connections
 * for reuse. It holds no thread per call.
 */
public final class ModelClient {

  private final ChatRequestBody bodies = new ChatRequestBody();
  private final ChatChunkReader chunks = new ChatChunkReader();
  private final Executor openings;
  private final Executor executor;
  private final ScheduledExecutorService timer;
  private final StreamLimits limits;
  private final AllowedHosts allowedHosts;
  private final List<HttpClient> connections;
  private final AtomicInteger opened = new AtomicInteger();

  /**
   * Uses the executors as long as it lives and shuts down none.
   *
   * @param openings opens the calls, where looking up a name may take as long as it likes
   * @param executor does what timers and cancellers want done; needs several threads
   * @param timer runs short checks only; one thread is enough for hundreds of calls
   * @param allowedHosts asked again before every call, because names change their addresses
   */
  public ModelClient(
      Executor openings,
      Executor executor,
      ScheduledExecutorService timer,
      StreamLimits limits,
      AllowedHosts allowedHosts) {
    this.openings = openings;
    this.executor = executor;
    this.timer = timer;
    this.limits = limits;
    this.allowedHosts = allowedHosts;
    int readers = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    this.connections = Stream.generate(() -> reader(limits)).limit(readers).toList();
  }

  /**
   * Connections that one thread reads. It runs the sinks too: waking another thread for each chunk
   * costs more than what a sink does.
   */
  private static HttpClient reader(StreamLimits limits) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .proxy(HttpClient.Builder.NO_PROXY)
        .connectTimeout(limits.connect())
        .executor(Runnable::run)
        .build();
  }

  /**
   * Asks for an answer and returns at once, without waiting for anything. Whatever happens, {@link
   * AnswerSink#end} is called exactly once. See {@link AnswerSink} for the threads it is called on.
   */
  public ModelCall open(ChatRequest request, AnswerSink sink) {
    return open(request, sink, () -> {});
  }

  /**
   * @param asked runs once the request is with the HTTP client, on the thread that gave it; must
   *     not block. Never runs where the call ends before that
   */
  ModelCall open(ChatRequest request, AnswerSink sink, Runnable asked) {
    CallMeter meter = new CallMeter();
    ChatStream stream = new ChatStream(chunks, limits, meter, request::withoutSecret, sink);
    ModelCall call = new ModelCall(openings, executor, timer, limits, meter, stream);
    call.begin(() -> send(request, call, asked));
    return call;
  }

  private void send(ChatRequest request, ModelCall call, Runnable asked) {
    Optional<String> objection = allowedHosts.objection(request.baseUrl());
    if (objection.isPresent()) {
      call.fail(FailureReason.HOST_NOT_ALLOWED, objection.get());
      return;
    }
    Optional<String> closed = request.secretFault();
    if (closed.isPresent()) {
      call.fail(FailureReason.SECRET_UNREADABLE, closed.get());
      return;
    }
    HttpRequest.Builder http1 =
        HttpRequest.newBuilder(request.completions())
            .header("Content-Type", "application/json")
            .header("Accept", "text/event-stream")
            .header("Accept-Encoding", "identity")
            .header("User-Agent", "private-arena")
            .POST(BodyPublishers.ofByteArray(bodies.bytes(request)));
    if (request.secret() != null) {
      http1.header("Authorization", request.secret().authorization());
    }
    if (!call.sent()) {
      return;
    }
    HttpClient http = connections.get(Math.floorMod(opened.getAndIncrement(), connections.size()));
    var exchange = http.sendAsync(http1.build(), head -> receive(head, call));
    asked.run();
    call.exchange(exchange);
    var unused = exchange.whenComplete((response, problem) -> report(problem, call));
  }

  private static void report(Throwable problem, ModelCall call) {
    if (problem != null) {
      Throwable cause = problem instanceof CompletionException c ? c.getCause() : problem;
      call.fail(reason(cause), cause.toString());
    }
  }

  private static BodySubscriber<Void> receive(ResponseInfo head, ModelCall call) {
    int status = head.statusCode();
    String type = head.headers().firstValue("Content-Type").orElse("");
    String encoding = head.headers().firstValue("Content-Encoding").orElse("identity");
    if (status >= 300 && status < 400) {
      String location = head.headers().firstValue("Location").orElse("nowhere");
      return call.refusal(FailureReason.REDIRECT, "HTTP " + status + " to " + location, null);
    }
    if (status != 200) {
      String retryAfter = head.headers().firstValue("Retry-After").orElse(null);
      return call.refusal(
          FailureReason.HTTP_STATUS,
          "HTTP " + status,
          HttpRefusal.of(status, retryAfter, ZonedDateTime.now(ZoneOffset.UTC)));
    }
    if (!encoding.equalsIgnoreCase("identity")) {
      return call.refusal(FailureReason.UNEXPECTED_ENCODING, "Content-Encoding " + encoding, null);
    }
    if (!isEventStream(type)) {
      return call.refusal(FailureReason.WRONG_CONTENT_TYPE, "Content-Type " + type, null);
    }
    return call.answer();
  }

  private static boolean isEventStream(String contentType) {
    int parameters = contentType.indexOf(';');
    String media = parameters < 0 ? contentType : contentType.substring(0, parameters);
    return media.strip().toLowerCase(Locale.ROOT).equals("text/event-stream");
  }

  private static FailureReason reason(Throwable problem) {
    if (problem instanceof HttpConnectTimeoutException) {
      return FailureReason.CONNECT_TIMEOUT;
    }
    return problem instanceof ConnectException || problem instanceof SSLException
        ? FailureReason.CONNECT_FAILED
        : FailureReason.CONNECTION_LOST;
  }
}
