package org.privatearena.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An OpenAI-compatible server on the loopback address that plays recorded answers: {@code POST
 * /v1/chat/completions} with and without a stream, and {@code GET /v1/models}.
 *
 * <p>One thread serves every connection. It sleeps until the next token of any stream is due, so
 * that hundreds of slow streams cost next to nothing; each token goes out without Nagle's delay.
 */
public final class RecordedEndpoint implements AutoCloseable {

  private static final int WAITING_CALLERS = 1024;

  private final Selector selector;
  private final ServerSocketChannel server;
  private final RecordedReplies replies;
  private final Thread thread;
  private final PriorityQueue<Due> dues = new PriorityQueue<>(Comparator.comparingLong(Due::at));
  private final Set<RecordedConnection> playing = ConcurrentHashMap.newKeySet();
  private final long origin = System.nanoTime();

  private record Due(long at, RecordedConnection connection) {}

  private RecordedEndpoint(int port, RecordedReplies replies) throws IOException {
    this.replies = replies;
    selector = Selector.open();
    server = ServerSocketChannel.open();
    try {
      server.setOption(StandardSocketOptions.SO_REUSEADDR, true);
      server.bind(
          new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port),
          WAITING_CALLERS);
      server.configureBlocking(false).register(selector, SelectionKey.OP_ACCEPT);
    } catch (IOException e) {
      server.close();
      selector.close();
      throw e;
    }
    thread = new Thread(this::serve, "recorded-endpoint-" + port());
    thread.setDaemon(true);
  }

  /**
   * Plays these answers until closed.
   *
   * @param port on 127.0.0.1, or 0 for any free one
   * @throws UncheckedIOException naming the port if it cannot be opened
   */
  public static RecordedEndpoint start(int port, RecordedAnswers answers) {
    return start(port, answers, Map.of());
  }

  /**
   * The same with some models that misbehave, by upstream name.
   *
   * @throws UncheckedIOException naming the port if it cannot be opened
   */
  public static RecordedEndpoint start(
      int port, RecordedAnswers answers, Map<String, RecordedBehaviour> behaviours) {
    try {
      RecordedEndpoint endpoint =
          new RecordedEndpoint(port, new RecordedReplies(answers, behaviours));
      endpoint.thread.start();
      return endpoint;
    } catch (IOException e) {
      throw new UncheckedIOException("Port " + port + " cannot be opened: " + e.getMessage(), e);
    }
  }

  /** Serves one JSON Lines file: {@code RecordedEndpoint FILE [PORT]}, by default on port 8801. */
  public static void main(String[] arguments) throws InterruptedException {
    if (arguments.length < 1 || arguments.length > 2) {
      refuse(2, "usage: RecordedEndpoint FILE [PORT]");
    }
    try {
      RecordedAnswers answers = RecordedAnswers.read(Path.of(arguments[0]));
      int port = arguments.length == 2 ? Integer.parseInt(arguments[1]) : 8801;
      RecordedEndpoint endpoint = start(port, answers);
      System.out.println(endpoint.base() + " plays " + String.join(", ", answers.models()));
      endpoint.thread.join();
    } catch (NumberFormatException e) {
      refuse(2, arguments[1] + " is not a port.");
    } catch (NoSuchFileException e) {
      refuse(1, "There is no file " + e.getMessage() + ".");
    } catch (IOException | UncheckedIOException e) {
      refuse(1, e.getMessage());
    }
  }

  private static void refuse(int status, String why) {
    System.err.println(why);
    System.exit(status);
  }

  /** From the next request on this model behaves so. */
  public void behave(String model, RecordedBehaviour behaviour) {
    replies.behave(model, behaviour);
  }

  /** How many answers are being played now; a stalled one counts until its caller leaves. */
  public int plays() {
    return playing.size();
  }

  public int port() {
    return server.socket().getLocalPort();
  }

  /** What a catalogue names as the endpoint's URL. */
  public URI base() {
    return URI.create("http://localhost:" + port() + "/v1");
  }

  /** Cuts every connection and frees the port before it returns. */
  @Override
  public void close() {
    try {
      server.close();
      selector.wakeup();
      thread.join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve() {
    try (selector) {
      while (server.isOpen()) {
        selector.select(this::handle, untilNextDue());
        for (long now = now(); !dues.isEmpty() && dues.peek().at() <= now; ) {
          advance(dues.remove().connection());
        }
      }
      selector.keys().forEach(RecordedEndpoint::closeConnection);
    } catch (IOException | ClosedSelectorException e) {
      throw new IllegalStateException("The recorded endpoint has stopped.", e);
    }
  }

  private void handle(SelectionKey key) {
    if (!key.isValid()) {
      return;
    }
    if (key.isAcceptable()) {
      accept();
      return;
    }
    RecordedConnection connection = (RecordedConnection) key.attachment();
    if (key.isWritable()) {
      connection.flush();
    }
    if (key.isValid() && key.isReadable() && connection.read(now())) {
      note(connection);
      advance(connection);
    }
    note(connection);
  }

  private void accept() {
    try {
      SocketChannel channel = server.accept();
      if (channel == null) {
        return;
      }
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.configureBlocking(false);
      SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
      key.attach(new RecordedConnection(channel, key, replies));
    } catch (IOException e) {
      // This caller left before it was served, or the server is closing.
    }
  }

  private void advance(RecordedConnection connection) {
    OptionalLong next = connection.advance(now());
    note(connection);
    next.ifPresent(at -> dues.add(new Due(at, connection)));
  }

  private void note(RecordedConnection connection) {
    if (connection.playing()) {
      playing.add(connection);
    } else {
      playing.remove(connection);
    }
  }

  private long untilNextDue() {
    return dues.isEmpty() ? 0 : Math.max(1, (dues.peek().at() - now()) / 1_000_000);
  }

  private long now() {
    return System.nanoTime() - origin;
  }

  private static void closeConnection(SelectionKey key) {
    if (key.attachment() instanceof RecordedConnection connection) {
      connection.close();
    }
  }
}
