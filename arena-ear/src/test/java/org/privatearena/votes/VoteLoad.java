package org.privatearena.votes;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Casts votes over kept connections, each with a thread that blocks on it. Everything ends by
 * itself, at most a minute after the last vote was due.
 */
final class VoteLoad {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Until all threads are there. */
  private static final Duration AHEAD = Duration.ofMillis(300);

  /** What one thread does with its connection. */
  @FunctionalInterface
  private interface Client {
    void run(VoteConnection connection);
  }

  private final int port;
  private final List<Voter> voters;
  private final Supplier<Optional<Ballot>> ballots;

  /**
   * @param port of the loopback
   * @param voters as the ballots number them
   * @param ballots the next one each time, empty where no more are left; called by many threads
   */
  VoteLoad(int port, List<Voter> voters, Supplier<Optional<Ballot>> ballots) {
    this.port = port;
    this.voters = List.copyOf(voters);
    this.ballots = ballots;
  }

  /**
   * Votes that come at their moments, whether earlier ones have been answered or not. One that
   * finds every connection taken waits for the first that is free, and its time runs.
   *
   * @param arrivals nanoseconds from the beginning, in order
   */
  Cast open(long[] arrivals, int connections) throws InterruptedException {
    long begin = System.nanoTime() + AHEAD.toNanos();
    Cast cast = new Cast(begin);
    AtomicInteger next = new AtomicInteger();
    AtomicInteger sent = new AtomicInteger();
    Duration whole = Duration.ofNanos(arrivals.length == 0 ? 0 : arrivals[arrivals.length - 1]);
    run(
        connections,
        AHEAD.plus(whole).plus(PATIENCE),
        connection -> {
          for (int i = next.getAndIncrement();
              i < arrivals.length && sleptUntil(begin + arrivals[i]);
              i = next.getAndIncrement()) {
            if (one(connection, begin + arrivals[i], cast)) {
              sent.incrementAndGet();
            }
          }
        });
    cast.failed("never sent", arrivals.length - sent.get());
    cast.end();
    return cast;
  }

  /** Clients of whom each sends its next vote as soon as the last one is answered. */
  Cast closed(int clients, Duration lasting) throws InterruptedException {
    long begin = System.nanoTime() + AHEAD.toNanos();
    long end = begin + lasting.toNanos();
    Cast cast = new Cast(begin);
    run(
        clients,
        AHEAD.plus(lasting).plus(PATIENCE),
        connection -> {
          boolean more = sleptUntil(begin);
          while (more && System.nanoTime() < end) {
            more = one(connection, System.nanoTime(), cast);
          }
        });
    cast.end();
    return cast;
  }

  private void run(int clients, Duration longest, Client client) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      Thread thread =
          new Thread(
              () -> {
                try (VoteConnection connection = new VoteConnection(port)) {
                  client.run(connection);
                }
              },
              "voter " + i);
      thread.setDaemon(true);
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
    }
    // Whoever still waits waits no longer.
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** Whether the moment has come; false where the thread is to end. */
  private static boolean sleptUntil(long moment) {
    long left = moment - System.nanoTime();
    while (left > 0 && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(left);
      left = moment - System.nanoTime();
    }
    return !Thread.currentThread().isInterrupted();
  }

  /** Casts the next vote; false where there is none. */
  private boolean one(VoteConnection connection, long due, Cast cast) {
    Ballot ballot = ballots.get().orElse(null);
    if (ballot == null) {
      return false;
    }
    ballot.send();
    try {
      int status = connection.cast(voters.get(ballot.voter()), ballot);
      if (status == 200) {
        ballot.acknowledge();
        cast.stored(due, System.nanoTime());
      } else {
        cast.failed("status " + status, 1);
      }
    } catch (IOException | RuntimeException e) {
      cast.failed(e.toString(), 1);
    }
    return true;
  }
}
