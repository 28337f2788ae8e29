package org.privatearena.votes;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.privatearena.battle.entity.Choice;

/** The instrument itself, against a server that answers by the book. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class VoteLoadTest {

  private static final String STORED = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
  private static final String REFUSED =
      "HTTP/1.1 409 Conflict\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n";
  private static final String LAST =
      "HTTP/1.1 200 OK\r\nConnection: Close\r\nContent-Length: 0\r\n\r\n";
  private static final String BUSY =
      "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n";

  /** It hangs up. */
  private static final String NOTHING = "";

  private final List<Voter> voters = List.of(new Voter("some-token"));
  private final List<Ballot> ballots =
      IntStream.range(0, 4).mapToObj(i -> new Ballot(new UUID(1, i), 0, Choice.TIE)).toList();
  private final AtomicInteger taken = new AtomicInteger();

  /** Serves one connection after the other; without words of its own it says that all is stored. */
  private static final class Book implements AutoCloseable {

    private final ServerSocket socket;
    private final long pauseMillis;
    private final Queue<String> answers;
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final AtomicInteger connections = new AtomicInteger();

    Book(long pauseMillis, String... answers) throws IOException {
      this.pauseMillis = pauseMillis;
      this.answers = new ConcurrentLinkedQueue<>(List.of(answers));
      this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      Thread thread = new Thread(this::serve, "book");
      thread.setDaemon(true);
      thread.start();
    }

    int port() {
      return socket.getLocalPort();
    }

    private void serve() {
      while (!socket.isClosed()) {
        try (Socket connection = socket.accept()) {
          connections.incrementAndGet();
          answer(connection);
        } catch (IOException e) {
          // The other end is gone, or the test is over.
        } catch (InterruptedException e) {
          return;
        }
      }
    }

    private void answer(Socket connection) throws IOException, InterruptedException {
      boolean more = true;
      while (more) {
        String request = request(connection.getInputStream());
        if (request.isEmpty()) {
          return;
        }
        requests.add(request);
        TimeUnit.MILLISECONDS.sleep(pauseMillis);
        String answer = Optional.ofNullable(answers.poll()).orElse(STORED);
        connection.getOutputStream().write(answer.getBytes(US_ASCII));
        more = !answer.equals(NOTHING) && !answer.equals(LAST);
      }
    }

    private static String request(InputStream in) throws IOException {
      StringBuilder text = new StringBuilder();
      while (text.indexOf("\r\n\r\n") < 0) {
        int next = in.read();
        if (next < 0) {
          return "";
        }
        text.append((char) next);
      }
      // The last line of the head.
      int length = text.indexOf("Content-Length: ") + "Content-Length: ".length();
      int size = Integer.parseInt(text.substring(length, text.indexOf("\r\n\r\n")));
      return text.append(new String(in.readNBytes(size), US_ASCII)).toString();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private Optional<Ballot> next() {
    int place = taken.getAndIncrement();
    return place < ballots.size() ? Optional.of(ballots.get(place)) : Optional.empty();
  }

  private VoteLoad load(Book book) {
    return new VoteLoad(book.port(), voters, this::next);
  }

  @Test
  void answers_of_any_shape_are_read_and_a_connection_is_kept_as_long_as_the_server_keeps_it()
      throws IOException {
    try (Book book = new Book(0, STORED, REFUSED, LAST, STORED);
        VoteConnection connection = new VoteConnection(book.port())) {
      List<Integer> statuses = new ArrayList<>();
      for (Ballot ballot : ballots) {
        statuses.add(connection.cast(voters.get(0), ballot));
      }
      assertEquals(List.of(200, 409, 200, 200), statuses);
      assertEquals(2, book.connections.get());
      assertEquals(
          List.of(
              "POST /api/v1/battles/00000000-0000-0001-0000-000000000000/vote HTTP/1.1",
              "Host: localhost",
              "Authorization: Bearer some-token",
              "Content-Type: application/json",
              "Content-Length: 16",
              "",
              "{\"choice\":\"TIE\"}"),
          List.of(book.requests.peek().split("\r\n")));
    }
  }

  @Test
  void a_vote_that_finds_no_connection_is_late_from_its_planned_moment() throws Exception {
    try (Book book = new Book(200)) {
      Cast cast = load(book).open(new long[] {0, 0, 0}, 1);
      assertEquals(3, cast.votes());
      assertTrue(cast.latencies().at(1) >= 600, "longest " + cast.latencies().at(1));
      assertTrue(cast.aSecond() <= 5, cast.aSecond() + " a second");
    }
  }

  @Test
  void what_is_not_stored_is_an_error_and_the_next_vote_goes_on() throws Exception {
    try (Book book = new Book(0, NOTHING, BUSY, STORED)) {
      Cast cast = load(book).open(new long[] {0, 1_000_000, 2_000_000}, 1);
      assertEquals(1, cast.votes());
      assertEquals(2, cast.failures(), cast.errors().toString());
      assertEquals(1, cast.errors().get("status 503"));
      assertEquals(
          List.of(false, false, true, false), ballots.stream().map(Ballot::acknowledged).toList());
      assertEquals(List.of(true, true, true, false), ballots.stream().map(Ballot::sent).toList());
    }
  }

  @Test
  void arrivals_without_a_ballot_are_errors() throws Exception {
    try (Book book = new Book(0)) {
      Cast cast = load(book).open(new long[] {0, 0, 0, 0, 0, 0}, 1);
      assertEquals(4, cast.votes());
      assertEquals(2, cast.errors().get("never sent"));
    }
  }

  @Test
  void a_closed_load_casts_each_ballot_once_and_ends_with_them() throws Exception {
    try (Book book = new Book(0)) {
      Cast cast = load(book).closed(2, Duration.ofSeconds(50));
      assertEquals(4, cast.votes());
      assertEquals(0, cast.failures(), cast.errors().toString());
      assertEquals(4, book.requests.size());
      assertTrue(ballots.stream().allMatch(Ballot::acknowledged));
    }
  }
}
