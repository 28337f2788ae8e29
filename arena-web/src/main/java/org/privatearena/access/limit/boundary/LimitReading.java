package org.privatearena.access.limit.boundary;

import java.util.SortedMap;
import org.privatearena.access.limit.control.Limits;

/** What a request to limit says. */
sealed interface LimitReading {

  /**
   * Limits.
   *
   * @param groups what each person of a group may do
   */
  record Read(SortedMap<String, Limits> groups) implements LimitReading {}

  /**
   * None, and why.
   *
   * @param status 400 where it has another form, 422 where it says what cannot be
   * @param code of the problem
   * @param sentence what is wrong and what to do
   */
  record Refused(int status, String code, String sentence) implements LimitReading {}
}
