package org.privatearena.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A way from a browser to the arena that can be cut and mended. */
final class CuttingRelay implements AutoCloseable {

  private final int target;
  private final ServerSocket door;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private volatile boolean broken;

  private CuttingRelay(int target, ServerSocket door) {
    this.target = target;
    this.door = door;
  }

  /** A way to this port, on a port of its own. */
  static CuttingRelay to(int target) {
    try {
      CuttingRelay relay =
          new CuttingRelay(target, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
      background(relay::accept);
      return relay;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return door.getLocalPort();
  }

  /** Resets every connection, wherever it stands, and every new one until {@link #mend}. */
  void cut() {
    broken = true;
    sockets.forEach(CuttingRelay::reset);
    sockets.clear();
  }

  void mend() {
    broken = false;
  }

  private void accept() {
    try {
      while (!door.isClosed()) {
        Socket client = door.accept();
        if (broken) {
          reset(client);
        } else {
          join(client);
        }
      }
    } catch (IOException e) {
      close();
    }
  }

  private void join(Socket client) throws IOException {
    Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
    client.setTcpNoDelay(true);
    server.setTcpNoDelay(true);
    sockets.add(client);
    sockets.add(server);
    if (broken) {
      reset(client);
      reset(server);
    }
    background(() -> copy(client, server));
    background(() -> copy(server, client));
  }

  private static void copy(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // One end is gone, and the other goes with it.
      assert from.isClosed();
    }
  }

  private static void reset(Socket socket) {
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException e) {
      assert socket.isClosed();
    }
  }

  private static void background(Runnable work) {
    Thread thread = new Thread(work, "cutting relay");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cut();
  }
}
