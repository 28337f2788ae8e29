package org.privatearena.votes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.privatearena.instruments.MeasuredProcess;
import org.privatearena.stack.StackLayout;

/** Who uses the processors, while one server runs. */
final class Processors {

  private static final Path WHOLE = Path.of("/proc/stat");

  /** The numbers that count: user, nice, system, idle, waiting, interrupts (two), stolen. */
  private static final int FIRST = 1;

  private static final int LAST = 8;
  private static final int IDLE = 4;
  private static final int WAITING = 5;

  private final MeasuredProcess server;
  private final MeasuredProcess database;

  /** Of the server that runs in this layout now. */
  Processors(StackLayout layout) {
    server = MeasuredProcess.numbered(layout.folder().resolve("liberty.pid")).java();
    database = MeasuredProcess.numbered(layout.folder().resolve("postgres/postmaster.pid"));
  }

  /** What has been used so far, in steps of 10 ms. */
  Usage now() {
    try {
      // Two blanks stand behind the first word.
      String[] all = Files.readAllLines(WHOLE).get(0).replaceAll(" +", " ").split(" ", -1);
      long whole = 0;
      for (int i = FIRST; i <= LAST; i++) {
        whole += Long.parseLong(all[i]);
      }
      long busy = whole - Long.parseLong(all[IDLE]) - Long.parseLong(all[WAITING]);
      return new Usage(
          server.cpu(),
          database.cpuWithEnded(),
          ProcessHandle.current().info().totalCpuDuration().orElseThrow(),
          MeasuredProcess.TICK.multipliedBy(busy),
          MeasuredProcess.TICK.multipliedBy(whole));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
