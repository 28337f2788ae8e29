package org.privatearena.overhead;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privatearena.instruments.HttpBody;

/**
 * One connection of the driver, from its request to the last chunk, used by the driver's one
 * thread: either an answer streamed by an endpoint or proxy, or a battle that is begun and then
 * listened to, which carries two answers.
 */
final class DrivenStream implements StampReader.Found {

  private static final Pattern EVENTS = Pattern.compile("\"events\":\"([^\"]+)\"");
  private static final int WIDEST_ANSWER = 8_192;

  private final int port;
  private final int chunks;
  private final String bearer;
  private final Load load;
  private final StampReader stamps = new StampReader(this);
  private final StringBuilder begun = new StringBuilder();
  private final Word lastWord;
  private SocketChannel channel;
  private HttpBody body = new HttpBody();
  private boolean listening;
  private int seen;
  private long now;

  private DrivenStream(int port, int chunks, String bearer, String lastWord, Load load) {
    this.port = port;
    this.chunks = chunks;
    this.bearer = bearer;
    this.lastWord = new Word(lastWord);
    this.load = load;
    this.listening = bearer == null;
  }

  /** An answer of so many chunks. */
  static DrivenStream answer(int port, int chunks, Load load) {
    return new DrivenStream(port, chunks, null, "[DONE]", load);
  }

  /** A battle whose two answers have so many chunks each. */
  static DrivenStream battle(int port, int chunks, String bearer, Load load) {
    return new DrivenStream(port, 2 * chunks, bearer, "event: ready", load);
  }

  /** Opens the connection and asks; whatever goes wrong is the stream's end. */
  void begin(Selector selector) {
    load.opened();
    try {
      connect(selector);
    } catch (IOException e) {
      end(e.toString());
    }
  }

  private void connect(Selector selector) throws IOException {
    channel = SocketChannel.open();
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    // On the loopback this takes microseconds, and the request is then sent from a known moment.
    channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    channel.configureBlocking(false);
    channel.register(selector, SelectionKey.OP_READ, this);
    write(bearer == null ? completion() : battle());
  }

  private String completion() {
    return post(
        "/v1/chat/completions",
        "",
        "{\"model\":\"load\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\""
            + Stamp.prompt(chunks)
            + "\"}]}");
  }

  private String battle() {
    return post(
        "/api/v1/battles",
        "Authorization: Bearer " + bearer + "\r\n",
        "{\"prompt\":\"" + Stamp.prompt(chunks / 2) + "\",\"mode\":\"live\"}");
  }

  private static String post(String path, String header, String json) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n%sContent-Length: %d\r\n\r\n%s"
        .formatted(path, header, json.length(), json);
  }

  private void write(String request) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(request.getBytes(UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Reads what has arrived into the buffer, which all streams share. */
  void read(ByteBuffer buffer) {
    try {
      buffer.clear();
      int count = channel.read(buffer);
      now = Stamp.now();
      if (count < 0) {
        end(body.over() || seen == chunks ? null : "cut after " + seen + " chunks, " + body);
        return;
      }
      buffer.flip();
      if (listening) {
        body.read(buffer, this::take);
        finish();
      } else {
        body.read(buffer, next -> begun.append((char) next));
        listen();
      }
    } catch (IOException e) {
      end(e.toString());
    }
  }

  private void take(byte next) {
    stamps.read(next);
    lastWord.read(next);
  }

  private void listen() throws IOException {
    if (!body.over()) {
      return;
    }
    Matcher events = EVENTS.matcher(begun);
    if (body.status() != 201 || begun.length() > WIDEST_ANSWER || !events.find()) {
      end(body + " " + begun);
      return;
    }
    listening = true;
    body = new HttpBody();
    write(
        "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nAuthorization: Bearer %s\r\n\r\n"
            .formatted(events.group(1), bearer));
  }

  private void finish() {
    if (!body.over()) {
      return;
    }
    boolean good = body.status() == 200 && seen == chunks && lastWord.seen();
    end(
        good
            ? null
            : seen + " of " + chunks + " chunks, last word " + lastWord.seen() + ", " + body);
  }

  private void end(String error) {
    try {
      channel.close();
    } catch (IOException e) {
      // It is given up in either case.
    }
    load.ended(error);
  }

  @Override
  public void chunk(long sent, long late) {
    seen++;
    load.chunk(sent, late, now);
  }

  @Override
  public void request(long micros) {
    load.request(micros);
  }

  /** Looks for a word whose first letter does not come again in it. */
  private static final class Word {

    private final byte[] word;
    private int matched;

    Word(String word) {
      this.word = word.getBytes(UTF_8);
    }

    void read(byte next) {
      if (!seen()) {
        matched = next == word[matched] ? matched + 1 : next == word[0] ? 1 : 0;
      }
    }

    boolean seen() {
      return matched == word.length;
    }
  }
}
