package org.privatearena.votes;

import java.time.Duration;

/**
 * Processor time, of parts that all run on the same processors.
 *
 * @param server the arena's
 * @param database PostgreSQL with all its processes
 * @param driver this process, which casts the votes
 * @param busy all processors, whoever used them
 * @param whole all processors, used or not
 */
record Usage(Duration server, Duration database, Duration driver, Duration busy, Duration whole) {

  /** What was used after an earlier look. */
  Usage since(Usage before) {
    return new Usage(
        server.minus(before.server),
        database.minus(before.database),
        driver.minus(before.driver),
        busy.minus(before.busy),
        whole.minus(before.whole));
  }

  /** What none of the parts used. */
  Duration others() {
    return busy.minus(server).minus(database).minus(driver);
  }

  /** The driver's part of all that was used. */
  double driverShare() {
    return (double) driver.toNanos() / busy.toNanos();
  }

  double busyShare() {
    return (double) busy.toNanos() / whole.toNanos();
  }
}
