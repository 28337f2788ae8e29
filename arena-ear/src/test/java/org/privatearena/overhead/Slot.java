package org.privatearena.overhead;

/**
 * One way under load for some seconds.
 *
 * @param streams from the endpoint, all open while it was measured
 * @param delays from a chunk sent to that chunk read
 * @param requests from the driver's request to the endpoint's hearing of it
 * @param cpuPerChunk microseconds of the process between driver and endpoint, 0 for none
 * @param databasePerChunk microseconds of PostgreSQL, for the arena alone
 * @param endpointPerChunk microseconds of the endpoint
 * @param threads most of the process between
 * @param due chunks that were due
 * @param arrived of them came
 * @param onTime of them came within 100 ms
 * @param errors connections that did not end as they should
 */
record Slot(
    Way way,
    int streams,
    Latencies delays,
    Latencies requests,
    double cpuPerChunk,
    double databasePerChunk,
    double endpointPerChunk,
    int threads,
    long due,
    long arrived,
    long onTime,
    int errors) {

  double onTimeShare() {
    return (double) onTime / due;
  }
}
