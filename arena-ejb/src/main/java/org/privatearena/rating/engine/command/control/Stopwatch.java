package org.privatearena.rating.engine.command.control;

import java.io.PrintStream;
import java.util.Locale;

/** Says on standard error how many milliseconds each stage took, if it was asked to. */
final class Stopwatch {

  private final PrintStream out;
  private final boolean asked;
  private final long begun = System.nanoTime();
  private long last = begun;

  Stopwatch(PrintStream out, boolean asked) {
    this.out = out;
    this.asked = asked;
  }

  void stage(String name) {
    long now = System.nanoTime();
    say(name, now - last);
    last = now;
  }

  void end() {
    say("all", System.nanoTime() - begun);
  }

  private void say(String name, long nanos) {
    if (asked) {
      out.printf(Locale.ROOT, "%-12s %10.1f ms%n", name, nanos / 1e6);
    }
  }
}
