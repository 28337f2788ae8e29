package org.privatearena.hostile;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A real server on a real socket that answers every request exactly as badly as it is told to. */
public final class HostileServer implements AutoCloseable {

  /** Writes one response; when it returns the connection is closed. */
  @FunctionalInterface
  public interface Behaviour {
    void answer(String request, Connection connection) throws IOException;
  }

  /** What a behaviour can do to its client. */
  public static final class Connection {

    private static final byte[] CRLF = {'\r', '\n'};

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    private Connection(Socket socket) throws IOException {
      this.socket = socket;
      this.in = new BufferedInputStream(socket.getInputStream());
      this.out = new BufferedOutputStream(socket.getOutputStream());
    }

    public void send(String text) throws IOException {
      send(text.getBytes(StandardCharsets.UTF_8));
    }

    public void send(byte[] bytes) throws IOException {
      out.write(bytes);
      out.flush();
    }

    /** A piece of a chunked body. */
    public void sendChunk(byte[] bytes) throws IOException {
      out.write(Integer.toHexString(bytes.length).getBytes(StandardCharsets.US_ASCII));
      out.write(CRLF);
      out.write(bytes);
      send(CRLF);
    }

    /** Says nothing more until the client goes away. */
    public void stall() throws IOException {
      in.transferTo(OutputStream.nullOutputStream());
    }

    /** Makes the closing a reset. */
    public void reset() throws IOException {
      socket.setSoLinger(true, 0);
    }

    private String readRequest() throws IOException {
      ByteArrayOutputStream head = new ByteArrayOutputStream();
      while (!head.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
        int next = in.read();
        if (next < 0) {
          return "";
        }
        head.write(next);
      }
      String text = head.toString(StandardCharsets.UTF_8);
      int length = 0;
      for (String line : text.lines().toList()) {
        if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
          length = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
        }
      }
      return text + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
  }

  private final ServerSocket listener;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final Queue<String> requests = new ConcurrentLinkedQueue<>();
  private final CountDownLatch clientGone = new CountDownLatch(1);
  private final Behaviour behaviour;

  /** On any free port. */
  public HostileServer(Behaviour behaviour) throws IOException {
    this(0, behaviour);
  }

  /** On this port of the loopback address. */
  public HostileServer(int port, Behaviour behaviour) throws IOException {
    this.behaviour = behaviour;
    this.listener = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listener.accept();
        sockets.add(socket);
        socket.setTcpNoDelay(true);
        threads.execute(() -> serve(socket));
      }
    } catch (IOException closed) {
      threads.shutdown();
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      Connection connection = new Connection(socket);
      String request = connection.readRequest();
      if (!request.isEmpty()) {
        requests.add(request);
        behaviour.answer(request, connection);
      }
    } catch (IOException clientWentAway) {
      // The client may go at any moment; that it did is what some tests wait for.
    } finally {
      sockets.remove(socket);
      clientGone.countDown();
    }
  }

  /** What a catalogue names as the endpoint's URL. */
  public URI base() {
    return URI.create("http://127.0.0.1:" + listener.getLocalPort() + "/v1");
  }

  /** Every request as it came, head and body. */
  public Queue<String> requests() {
    return requests;
  }

  /** Waits until a behaviour has ended, which a stalled one does when its client has gone. */
  public void awaitClientGone() throws InterruptedException {
    if (!clientGone.await(60, TimeUnit.SECONDS)) {
      throw new AssertionError("the client was still there after a minute");
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : sockets) {
      socket.close();
    }
    threads.shutdown();
  }
}
