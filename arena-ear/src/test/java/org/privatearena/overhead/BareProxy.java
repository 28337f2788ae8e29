package org.privatearena.overhead;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow.Subscription;

/**
 * The least that a proxy in Java can be: the JDK's HTTP server and client, asynchronous, every
 * buffer passed on as it comes. Runs as a process of its own and ends with the one that started it.
 */
public final class BareProxy {

  private static final int WAITING_CALLERS = 2_048;
  private static final int THREADS = 4;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .proxy(HttpClient.Builder.NO_PROXY)
          .executor(Executors.newFixedThreadPool(THREADS))
          .build();
  private final URI upstream;

  private BareProxy(URI upstream) {
    this.upstream = upstream;
  }

  /** Port of its own, port of the endpoint. */
  public static void main(String[] arguments) throws IOException {
    EndWithParent.watch();
    // Without it each flush waits for the acknowledgement of the former one.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    BareProxy proxy = new BareProxy(URI.create("http://127.0.0.1:" + arguments[1]));
    HttpServer server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])),
            WAITING_CALLERS);
    server.setExecutor(Executors.newFixedThreadPool(THREADS));
    server.createContext("/", proxy::pass);
    server.start();
  }

  private void pass(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    HttpRequest request =
        HttpRequest.newBuilder(upstream.resolve(exchange.getRequestURI()))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    var unused =
        client
            .sendAsync(request, head -> answer(head, exchange))
            .whenComplete((response, problem) -> exchange.close());
  }

  private static BodySubscriber<Void> answer(ResponseInfo head, HttpExchange exchange) {
    try {
      exchange
          .getResponseHeaders()
          .set("Content-Type", head.headers().firstValue("Content-Type").orElse("text/plain"));
      exchange.sendResponseHeaders(head.statusCode(), 0);
      return new Passing(exchange.getResponseBody());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Passing implements BodySubscriber<Void> {

    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final OutputStream out;
    private Subscription subscription;

    Passing(OutputStream out) {
      this.out = out;
    }

    @Override
    public CompletionStage<Void> getBody() {
      return done;
    }

    @Override
    public void onSubscribe(Subscription theSubscription) {
      subscription = theSubscription;
      subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
      try {
        for (ByteBuffer buffer : buffers) {
          byte[] bytes = new byte[buffer.remaining()];
          buffer.get(bytes);
          out.write(bytes);
        }
        out.flush();
        subscription.request(1);
      } catch (IOException e) {
        subscription.cancel();
        done.completeExceptionally(e);
      }
    }

    @Override
    public void onError(Throwable problem) {
      done.completeExceptionally(problem);
    }

    @Override
    public void onComplete() {
      done.complete(null);
    }
  }
}
