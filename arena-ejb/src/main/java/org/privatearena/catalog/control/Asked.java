package org.privatearena.catalog.control;

import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/**
 * The moment at which a model's request is with the HTTP client, for Java's flight recorder. Costs
 * nothing while nothing is recorded.
 */
@Name("org.privatearena.Asked")
@Label("A model was asked")
@StackTrace(false)
final class Asked extends Event {

  @Label("Call")
  final String call;

  private Asked(String call) {
    this.call = call;
  }

  /**
   * @param call what the log names the call by: ids only
   */
  static void now(String call) {
    new Asked(call).commit();
  }
}
