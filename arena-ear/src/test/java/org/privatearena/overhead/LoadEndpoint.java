package org.privatearena.overhead;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * A recorded endpoint made for load: one thread, no garbage to speak of, the first chunk 50 ms
 * after the request and then one every 20 ms, each stamped. Runs as a process of its own and ends
 * with the one that started it.
 */
public final class LoadEndpoint {

  /** Microseconds from the request to the first chunk. */
  static final long FIRST = 50_000;

  /** Microseconds from one chunk to the next. */
  static final long EVERY = 20_000;

  /** Chunks that are due within this many nanoseconds are sent together, to save wake-ups. */
  private static final long NAP_NANOS = 150_000;

  private static final int WAITING_CALLERS = 2_048;

  private final PriorityQueue<LoadConnection> dues =
      new PriorityQueue<>(Comparator.comparingLong(LoadConnection::due));
  private final Selector selector = Selector.open();
  private final ServerSocketChannel server = ServerSocketChannel.open();

  private LoadEndpoint(int port) throws IOException {
    server.setOption(StandardSocketOptions.SO_REUSEADDR, true);
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAITING_CALLERS);
    server.configureBlocking(false).register(selector, SelectionKey.OP_ACCEPT);
  }

  public static void main(String[] arguments) throws IOException {
    EndWithParent.watch();
    new LoadEndpoint(Integer.parseInt(arguments[0])).serve();
  }

  private void serve() throws IOException {
    while (server.isOpen()) {
      selector.selectNow(this::handle);
      long now = Stamp.now();
      while (!dues.isEmpty() && dues.peek().due() <= now) {
        LoadConnection connection = dues.remove();
        if (connection.send()) {
          dues.add(connection);
        }
      }
      rest();
    }
  }

  private void rest() throws IOException {
    long micros = dues.isEmpty() ? 1_000_000 : dues.peek().due() - Stamp.now();
    if (micros > 2_000) {
      selector.select(this::handle, micros / 1_000);
    } else {
      LockSupport.parkNanos(Math.max(NAP_NANOS, micros * 1_000));
    }
  }

  private void handle(SelectionKey key) {
    try {
      if (key.isAcceptable()) {
        accept();
        return;
      }
      LoadConnection connection = (LoadConnection) key.attachment();
      boolean begun = key.isReadable() && connection.read();
      if (begun || (key.isValid() && key.isWritable() && connection.resume())) {
        dues.add(connection);
      }
    } catch (IOException e) {
      throw new IllegalStateException("the load endpoint has stopped", e);
    }
  }

  private void accept() throws IOException {
    SocketChannel channel = server.accept();
    if (channel != null) {
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.configureBlocking(false);
      SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
      key.attach(new LoadConnection(channel, key));
    }
  }
}
