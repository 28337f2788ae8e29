package org.privatearena.compliance.search.control;

import java.util.UUID;

/** What came of the wish to search in texts. */
public sealed interface Asked {

  /** It waits for its turn. */
  record Waiting(UUID job) implements Asked {}

  /** The filter leaves more Battles than one search may open. */
  record TooManyBattles(long battles, long most) implements Asked {}

  /** The filter leaves none. */
  record NoBattle() implements Asked {}

  /** Too many searches wait already. */
  record TooManySearches() implements Asked {}
}
