package org.privatearena.blindness;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the running arena one that leaks: it passes on every answer of the server, as it comes, and
 * puts a model's name into one place of it. Whoever listens behind it hears a server with exactly
 * that flaw. Answers go out in chunks whatever way they came, because they have grown.
 */
final class LeakyRelay implements AutoCloseable {

  private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)\\r\\n");
  private static final Pattern CHUNKED =
      Pattern.compile("(?im)^transfer-encoding: *chunked *\\r\\n");
  private static final Pattern NO_BODY = Pattern.compile("(?s)HTTP/1\\.1 (1..|204|304) .*");

  private final int target;
  private final ServerSocket door;
  private final Flaw flaw;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final AtomicInteger leaked = new AtomicInteger();

  private LeakyRelay(int target, ServerSocket door, Flaw flaw) {
    this.target = target;
    this.door = door;
    this.flaw = flaw;
  }

  /** A relay to this port, on a port of its own. */
  static LeakyRelay to(int target, Flaw flaw) {
    try {
      ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      LeakyRelay relay = new LeakyRelay(target, door, flaw);
      background(relay::accept);
      return relay;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return door.getLocalPort();
  }

  /** How many answers were changed up to now. */
  int leaked() {
    return leaked.get();
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
        background(() -> ask(client, server));
        background(() -> answer(server, client));
      }
    } catch (IOException e) {
      close();
    }
  }

  private static void ask(Socket client, Socket server) {
    try (client;
        server) {
      client.getInputStream().transferTo(server.getOutputStream());
    } catch (IOException e) {
      // One end is gone, and the other is closed with it.
      assert !client.isConnected() || client.isClosed();
    }
  }

  private void answer(Socket server, Socket client) {
    try (server;
        client) {
      InputStream in = new BufferedInputStream(server.getInputStream());
      OutputStream out = client.getOutputStream();
      for (String head = head(in); !head.isEmpty(); head = head(in)) {
        pass(head, in, out);
      }
    } catch (IOException e) {
      assert !server.isConnected() || server.isClosed();
    }
  }

  private void pass(String head, InputStream in, OutputStream out) throws IOException {
    Matcher length = LENGTH.matcher(head);
    boolean chunked = CHUNKED.matcher(head).find();
    if (NO_BODY.matcher(head).matches() || (!chunked && !length.find())) {
      out.write(bytes(told(head, flaw.head(head))));
      out.flush();
      return;
    }
    String plain = CHUNKED.matcher(LENGTH.matcher(head).replaceAll("")).replaceAll("");
    String framed = plain.substring(0, plain.length() - 2) + "Transfer-Encoding: chunked\r\n\r\n";
    out.write(bytes(told(framed, flaw.head(framed))));
    if (chunked) {
      for (byte[] chunk = chunk(in); chunk.length > 0; chunk = chunk(in)) {
        write(head, chunk, out);
      }
    } else {
      write(head, in.readNBytes(Integer.parseInt(length.group(1))), out);
    }
    out.write(bytes("0\r\n\r\n"));
    out.flush();
  }

  private void write(String head, byte[] body, OutputStream out) throws IOException {
    String text = new String(body, StandardCharsets.ISO_8859_1);
    byte[] changed = bytes(told(text, flaw.body(head, text)));
    if (changed.length > 0) {
      String size = Integer.toHexString(changed.length);
      out.write(bytes(told(size, flaw.framing(size)) + "\r\n"));
      out.write(changed);
      out.write(bytes("\r\n"));
      out.flush();
    }
  }

  private String told(String before, String after) {
    if (!before.equals(after)) {
      leaked.incrementAndGet();
    }
    return after;
  }

  /** First line and headers with the empty line behind them; empty at the end of the connection. */
  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      head.write(next);
      if (next == '\n' && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
        return head.toString(StandardCharsets.ISO_8859_1);
      }
    }
    return "";
  }

  /** Empty behind the last one. */
  private static byte[] chunk(InputStream in) throws IOException {
    int size = Integer.parseInt(line(in).split(";", 2)[0].strip(), 16);
    byte[] chunk = in.readNBytes(size);
    if (chunk.length < size) {
      throw new EOFException();
    }
    line(in);
    return chunk;
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException();
      }
      line.append((char) next);
    }
    return line.toString().strip();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static boolean is(String head, String type) {
    return head.toLowerCase(Locale.ROOT).contains("content-type: " + type);
  }

  private static void background(Runnable work) {
    Thread thread = new Thread(work, "leaky relay");
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
