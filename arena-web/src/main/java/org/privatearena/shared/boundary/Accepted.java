package org.privatearena.shared.boundary;

import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/**
 * The moment at which the arena first hears of a request, for Java's flight recorder. Costs nothing
 * while nothing is recorded.
 */
@Name("org.privatearena.Accepted")
@Label("A request was accepted")
@StackTrace(false)
final class Accepted extends Event {

  static void now() {
    new Accepted().commit();
  }
}
