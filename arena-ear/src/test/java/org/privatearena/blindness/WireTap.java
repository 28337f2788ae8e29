package org.privatearena.blindness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A relay on the way from a client to the arena. It keeps every byte in both directions and changes
 * none, so it sees what no browser tells: event streams, redirects, what the cache swallowed.
 */
final class WireTap implements AutoCloseable {

  private record Connection(ByteArrayOutputStream asked, ByteArrayOutputStream answered) {}

  private final int target;
  private final ServerSocket door;
  private final List<Connection> connections = new CopyOnWriteArrayList<>();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();

  private WireTap(int target, ServerSocket door) {
    this.target = target;
    this.door = door;
  }

  /** A relay to this port, on a port of its own. */
  static WireTap to(int target) {
    try {
      WireTap tap = new WireTap(target, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
      background(tap::accept);
      return tap;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return door.getLocalPort();
  }

  /** All that was answered up to now; the last of a connection may still be going on. */
  List<Exchange> exchanges() {
    List<Exchange> all = new ArrayList<>();
    for (Connection connection : connections) {
      List<HttpMessage> asked = HttpMessage.requests(connection.asked().toByteArray());
      List<HttpMessage> answered = HttpMessage.responses(connection.answered().toByteArray());
      for (int i = 0; i < answered.size(); i++) {
        String request = i < asked.size() ? asked.get(i).firstLine() : "unasked";
        all.add(new Exchange(request, answered.get(i)));
      }
    }
    return all;
  }

  private void accept() {
    try {
      while (!door.isClosed()) {
        Socket client = door.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        sockets.add(client);
        sockets.add(server);
        Connection connection =
            new Connection(new ByteArrayOutputStream(), new ByteArrayOutputStream());
        connections.add(connection);
        background(() -> copy(client, server, connection.asked()));
        background(() -> copy(server, client, connection.answered()));
      }
    } catch (IOException e) {
      close();
    }
  }

  private static void copy(Socket from, Socket to, ByteArrayOutputStream kept) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] buffer = new byte[16_384];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        // Kept first: whoever has received it can look it up.
        kept.write(buffer, 0, read);
        out.write(buffer, 0, read);
      }
    } catch (IOException e) {
      // One end is gone: what was kept stays, and the other end is closed with this one.
      kept.size();
    }
  }

  private static void background(Runnable work) {
    Thread thread = new Thread(work, "wire tap");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      door.close();
      for (Socket socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
