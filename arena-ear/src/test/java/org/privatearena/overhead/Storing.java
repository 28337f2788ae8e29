package org.privatearena.overhead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * What the beginning of a battle spends on storing it, as the server's flight recorder saw it.
 *
 * @param store from the transaction's begin to the commit's return
 * @param commit of that the commit
 */
record Storing(Latencies store, Latencies commit) {

  private static final String EVENT = "org.privatearena.Beginning";
  private static final String NAME = "overhead";

  /** From now on the server records this one kind of event. */
  static void record(MeasuredProcess arena, Path folder) throws IOException {
    Path settings =
        Files.writeString(
            folder.resolve("beginning.jfc"),
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <configuration version="2.0">
              <event name="%s"><setting name="enabled">true</setting></event>
            </configuration>
            """
                .formatted(EVENT));
    arena.jcmd("JFR.start", "name=" + NAME, "settings=" + settings.toAbsolutePath());
  }

  static Storing read(MeasuredProcess arena, Path folder) throws IOException {
    Path file = folder.resolve("beginning.jfr").toAbsolutePath();
    arena.jcmd("JFR.stop", "name=" + NAME, "filename=" + file);
    Latencies store = new Latencies();
    Latencies commit = new Latencies();
    // Inside a store on the same thread there was one write; the file tells it first.
    Map<Long, Long> written = new HashMap<>();
    for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
      if (event.getEventType().getName().equals(EVENT)) {
        long thread = event.getThread().getJavaThreadId();
        long micros = event.getDuration().toNanos() / 1_000;
        if (event.getString("step").equals("write")) {
          written.put(thread, micros);
        } else {
          store.add(micros);
          commit.add(micros - written.getOrDefault(thread, micros));
        }
      }
    }
    return new Storing(store, commit);
  }

  String text() {
    return String.format(
        Locale.ROOT,
        "Of that the arena spends on storing the battle, p50/p95/p99 of %d: the transaction %s ms, of which its commit %s ms.",
        store.size(),
        three(store),
        three(commit));
  }

  private static String three(Latencies times) {
    return String.format(
        Locale.ROOT, "%.1f/%.1f/%.1f", times.millis(0.5), times.millis(0.95), times.millis(0.99));
  }
}
