package org.privatearena.rating.voteset.control;

import java.util.UUID;

/** What came of the wish to import a file. */
public sealed interface Registered {

  /** The set exists and waits for its turn. */
  record Waiting(UUID set) implements Registered {}

  /** The same request made this set before; nothing new happens. */
  record Repeated(UUID set) implements Registered {}

  /** The key of the request was used for another one. */
  record KeyReused() implements Registered {}

  /** As many imports wait already as may. */
  record TooMany() implements Registered {}
}
