package org.privatearena.boards;

import org.privatearena.instruments.VoteTableWatch;
import org.privatearena.stack.Progress;

/** Hears when the server's process starts and when it is ready, and watches its votes meanwhile. */
final class ServerStart implements Progress {

  private final VoteTableWatch watch;
  private long started;
  private volatile double ready = Double.NaN;

  ServerStart(String url) {
    watch = new VoteTableWatch(url);
  }

  @Override
  public synchronized void step(String words) {
    MeasureBoards.say(words);
    if (words.equals("The server starts")) {
      started = System.nanoTime();
      watch.start();
    } else if (words.equals("The server is ready")) {
      ready = (System.nanoTime() - started) / 1e9;
    }
  }

  /** Seconds from the start of the process until it said that it is ready. */
  double ready() {
    return ready;
  }

  /** Seconds from the start of the process until all votes were in memory. */
  double complete() throws InterruptedException {
    return watch.complete();
  }

  /** Seconds of these in which votes were read. */
  double reading() throws InterruptedException {
    return watch.reading();
  }
}
