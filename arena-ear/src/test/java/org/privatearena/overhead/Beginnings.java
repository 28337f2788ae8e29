package org.privatearena.overhead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.privatearena.instruments.MeasuredProcess;

/**
 * How long the beginnings of battles took inside the server, as its flight recorder saw them; all
 * in microseconds.
 *
 * @param own from the request accepted to both models' requests with the HTTP client, without the
 *     commit of the same request
 * @param before of that, until the transaction
 * @param write of that, the transaction without its commit
 * @param after of that, from the commit's return
 * @param commit which {@code own} leaves out
 */
record Beginnings(
    Latencies own, Latencies before, Latencies write, Latencies after, Latencies commit) {

  private static final String ACCEPTED = "org.privatearena.Accepted";
  private static final String BEGINNING = "org.privatearena.Beginning";
  private static final String ASKED = "org.privatearena.Asked";
  private static final Pattern CALL = Pattern.compile("battle (\\S+) turn 1 side [AB]");
  private static final String NAME = "overhead";
  private static final int SIDES = 2;

  /**
   * Something that the recorder saw.
   *
   * @param kind the event's name
   * @param thread on which it happened
   * @param begin microseconds of one clock
   * @param end the same as {@code begin} for a moment
   * @param step of a battle's beginning, else null
   * @param about the battle of a beginning or the words of a call, null where there is neither
   */
  record Seen(String kind, long thread, long begin, long end, String step, String about) {}

  /** What is known of the beginning of one battle. */
  private record Stored(long accepted, Seen write, Seen store) {}

  /** From now on the server records these kinds of events. */
  static void record(MeasuredProcess arena, Path folder) throws IOException {
    StringBuilder settings =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<configuration version=\"2.0\">\n");
    for (String event : List.of(ACCEPTED, BEGINNING, ASKED)) {
      settings.append(
          "<event name=\"%s\"><setting name=\"enabled\">true</setting></event>%n".formatted(event));
    }
    Path file =
        Files.writeString(
            folder.resolve("beginning.jfc"), settings.append("</configuration>\n").toString());
    arena.jcmd("JFR.start", "name=" + NAME, "settings=" + file.toAbsolutePath());
  }

  static Beginnings read(MeasuredProcess arena, Path folder) throws IOException {
    Path file = folder.resolve("beginning.jfr").toAbsolutePath();
    arena.jcmd("JFR.stop", "name=" + NAME, "filename=" + file);
    return of(RecordingFile.readAllEvents(file).stream().map(Beginnings::seen).toList());
  }

  private static Seen seen(RecordedEvent event) {
    String kind = event.getEventType().getName();
    return new Seen(
        kind,
        event.getThread() == null ? 0 : event.getThread().getJavaThreadId(),
        ChronoUnit.MICROS.between(Instant.EPOCH, event.getStartTime()),
        ChronoUnit.MICROS.between(Instant.EPOCH, event.getEndTime()),
        kind.equals(BEGINNING) ? event.getString("step") : null,
        kind.equals(BEGINNING)
            ? event.getString("battle")
            : kind.equals(ASKED) ? event.getString("call") : null);
  }

  /** Battles of which something was not seen are left out. */
  static Beginnings of(List<Seen> events) {
    List<Seen> inOrder = new ArrayList<>(events);
    inOrder.sort(Comparator.comparingLong(Seen::end));
    Map<Long, Seen> accepted = new HashMap<>();
    Map<Long, Seen> written = new HashMap<>();
    Map<String, Stored> stored = new HashMap<>();
    Map<String, List<Long>> asked = new HashMap<>();
    for (Seen event : inOrder) {
      if (event.kind().equals(ACCEPTED)) {
        accepted.put(event.thread(), event);
      } else if (event.kind().equals(ASKED)) {
        Matcher call = CALL.matcher(event.about());
        if (call.matches()) {
          asked.computeIfAbsent(call.group(1), b -> new ArrayList<>()).add(event.end());
        }
      } else if ("write".equals(event.step())) {
        written.put(event.thread(), event);
      } else if (event.about() != null) {
        Seen request = accepted.remove(event.thread());
        Seen write = written.remove(event.thread());
        if (request != null && write != null) {
          stored.put(event.about(), new Stored(request.begin(), write, event));
        }
      }
    }
    return of(stored, asked);
  }

  private static Beginnings of(Map<String, Stored> stored, Map<String, List<Long>> asked) {
    Beginnings all =
        new Beginnings(
            new Latencies(), new Latencies(), new Latencies(), new Latencies(), new Latencies());
    stored.forEach(
        (battle, its) -> {
          List<Long> calls = asked.getOrDefault(battle, List.of());
          if (calls.size() == SIDES) {
            all.add(its, Math.max(calls.get(0), calls.get(1)));
          }
        });
    return all;
  }

  private void add(Stored its, long asked) {
    long commits = its.store().end() - its.write().end();
    own.add(asked - its.accepted() - commits);
    before.add(its.store().begin() - its.accepted());
    write.add(its.write().end() - its.store().begin());
    after.add(asked - its.store().end());
    commit.add(commits);
  }

  String text() {
    return """
    Inside the server, of %d battles: from the request accepted to both models' requests handed to the HTTP client, without the commit of the same request, and what that is made of.

    | stretch | p50 ms | p95 ms | p99 ms |
    |---|---|---|---|
    | accepted to both handed over, without the commit | %s |
    | from accepted to the transaction: who it is, what it says | %s |
    | the transaction without its commit | %s |
    | from the commit's return to both handed over | %s |
    | the commit, not counted above | %s |
    """
        .formatted(
            own.size(), three(own), three(before), three(write), three(after), three(commit));
  }

  private static String three(Latencies times) {
    return String.format(
        Locale.ROOT,
        "%.2f | %.2f | %.2f",
        times.millis(0.5),
        times.millis(0.95),
        times.millis(0.99));
  }
}
