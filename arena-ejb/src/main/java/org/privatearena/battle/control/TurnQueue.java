package org.privatearena.battle.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Who waits for places, in the order in which they came. Nobody is overtaken by who needs the same
 * and came later: the oldest has everything that it needs kept for it, so that it comes to its
 * turn; of those behind it whoever can go goes, and holds up nobody who needs something else. For
 * any threads, but for {@link #pass}, which one thread does at a time.
 *
 * @param <T> told apart by identity
 */
final class TurnQueue<T> {

  private static final class Waiting<T> {
    private final T who;
    private final Set<UUID> needs;
    private final long deadline;
    private boolean tried;

    Waiting(T who, Set<UUID> needs, long deadline) {
      this.who = who;
      this.needs = Set.copyOf(needs);
      this.deadline = deadline;
    }
  }

  private final List<Waiting<T>> line = new ArrayList<>();
  private final int bound;

  /**
   * @param bound so many may wait; whoever is in the middle of beginning when it is reached still
   *     comes in, because a battle that is stored is not refused
   */
  TurnQueue(int bound) {
    this.bound = bound;
  }

  /** Whether nobody else should begin now. */
  boolean full() {
    return length() >= bound;
  }

  /** How many wait, of those whom {@link #pass} has looked at: any other may go at once. */
  synchronized int length() {
    return (int) line.stream().filter(one -> one.tried).count();
  }

  synchronized boolean isEmpty() {
    return line.isEmpty();
  }

  /**
   * Stands at the end.
   *
   * @param needs what it must have all at once; never empty
   * @param deadline in nanoseconds, as {@link #late} is asked
   */
  synchronized void enter(T who, Set<UUID> needs, long deadline) {
    line.add(new Waiting<>(who, needs, deadline));
  }

  /** Goes away, from whatever place; false where it does not wait. */
  synchronized boolean leave(T who) {
    return line.removeIf(one -> one.who == who);
  }

  /** Those who have waited for too long, the oldest in front. */
  synchronized List<T> late(long now) {
    return line.stream().filter(one -> now - one.deadline >= 0).map(one -> one.who).toList();
  }

  /**
   * Lets go whoever can, in order.
   *
   * @param go tries it, and says what is missing; where nothing is, it has gone. Not called while
   *     something that it needs is missing for one before it
   */
  void pass(Function<T, Set<UUID>> go) {
    Set<UUID> missing = new HashSet<>();
    for (Waiting<T> one : snapshot()) {
      if (Collections.disjoint(one.needs, missing)) {
        Set<UUID> full = go.apply(one.who);
        if (full.isEmpty()) {
          leave(one.who);
        } else {
          missing.addAll(missing.isEmpty() ? one.needs : full);
        }
      }
      see(one);
    }
  }

  private synchronized void see(Waiting<T> one) {
    one.tried = true;
  }

  /** How many are before each, of those whom {@link #pass} has looked at. */
  synchronized Map<T, Integer> places() {
    Map<T, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < line.size(); i++) {
      if (line.get(i).tried) {
        places.put(line.get(i).who, i);
      }
    }
    return places;
  }

  private synchronized List<Waiting<T>> snapshot() {
    return List.copyOf(line);
  }
}
