package org.privatearena.timing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads one event stream from a bare socket and notes when which bytes arrived. */
final class WireReader {

  private final List<Trace.Read> reads = new ArrayList<>();
  private final ByteArrayOutputStream received = new ByteArrayOutputStream();
  private final long origin;

  /**
   * @param origin nanoseconds of the clock that all times are counted from
   */
  WireReader(long origin) {
    this.origin = origin;
  }

  /** Reads until the server closes. */
  void read(int port, String path, String token) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(120_000);
      String request =
          "GET %s HTTP/1.1\r\nHost: localhost:%d\r\nAuthorization: Bearer %s\r\n"
                  .formatted(path, port, token)
              + "Accept: text/event-stream\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      byte[] buffer = new byte[65_536];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        reads.add(new Trace.Read(System.nanoTime() - origin, count));
        received.write(buffer, 0, count);
      }
    }
  }

  List<Trace.Read> reads() {
    return List.copyOf(reads);
  }

  /**
   * The events, each at the time of its last byte.
   *
   * @throws IOException where the response is no event stream
   */
  List<Trace.Heard> events() throws IOException {
    String all = received.toString(StandardCharsets.ISO_8859_1);
    int body = all.indexOf("\r\n\r\n") + 4;
    if (!all.startsWith("HTTP/1.1 200") || body < 4) {
      throw new IOException(all.substring(0, Math.min(200, all.length())));
    }
    boolean chunked = all.substring(0, body).toLowerCase(java.util.Locale.ROOT).contains("chunked");
    List<Trace.Heard> events = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    int at = body;
    while (at < all.length()) {
      int end = all.length();
      if (chunked) {
        int line = all.indexOf("\r\n", at);
        int size = Integer.parseInt(all.substring(at, line), 16);
        if (size == 0) {
          break;
        }
        at = line + 2;
        end = at + size;
      }
      for (; at < end; at++) {
        block.append(all.charAt(at));
        int length = block.length();
        if (length > 1 && block.charAt(length - 1) == '\n' && block.charAt(length - 2) == '\n') {
          add(events, block.toString(), arrival(at));
          block.setLength(0);
        }
      }
      at += chunked ? 2 : 0;
    }
    return events;
  }

  /** When the byte at this place of all that was received had arrived. */
  private long arrival(int place) {
    long sum = 0;
    for (Trace.Read read : reads) {
      sum += read.bytes();
      if (place < sum) {
        return read.at();
      }
    }
    throw new IllegalStateException("byte " + place + " never came");
  }

  private static void add(List<Trace.Heard> events, String block, long at) {
    String name = "";
    String data = "";
    for (String line : block.split("\n", -1)) {
      if (line.startsWith("event:")) {
        name = line.substring(6).strip();
      } else if (line.startsWith("data:")) {
        data = line.substring(5).strip();
      }
    }
    if (!data.isEmpty()) {
      byte[] bytes = data.getBytes(StandardCharsets.ISO_8859_1);
      try (JsonReader reader =
          Json.createReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
        JsonObject json = reader.readObject();
        events.add(
            new Trace.Heard(
                at,
                name,
                json.getString("side", ""),
                json.getString("text", "").length(),
                block.length()));
      }
    }
  }
}
