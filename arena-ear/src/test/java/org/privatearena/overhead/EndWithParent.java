package org.privatearena.overhead;

import java.io.IOException;

/** Ends a child process when the one that started it closes its end of the pipe, or is gone. */
final class EndWithParent {

  private EndWithParent() {}

  static void watch() {
    Thread watch =
        new Thread(
            () -> {
              try {
                while (System.in.read() >= 0) {
                  // Nothing is said on this pipe.
                }
              } catch (IOException e) {
                // As good as the end.
              }
              Runtime.getRuntime().halt(0);
            },
            "end with parent");
    watch.setDaemon(true);
    watch.start();
  }
}
