package org.privatearena.battle.traffic.entity;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * The calls of Endpoints, told from stored Answers; those of which nobody was asked are no calls.
 */
public class Traffic {

  private static final String CALLS =
      " from answer where ended_at >= cast(:from as timestamptz) and endpoint_id is not null"
          + " and state in ('COMPLETE', 'FAILED')";
  private static final String FAILED = "count(*) filter (where state = 'FAILED')";
  private static final String FIRST_TOKEN =
      "cast(extract(epoch from first_token_at - requested_at) * 1000 as double precision)";
  private static final String RATE =
      "cast(completion_tokens / nullif(extract(epoch from ended_at - first_token_at), 0)"
          + " as double precision)";

  private final EntityManager store;

  public Traffic(EntityManager store) {
    this.store = store;
  }

  /** By Endpoint, in no order; those without a call are not there. */
  public List<Served> since(Instant from) {
    List<?> rows =
        store
            .createNativeQuery(
                "select endpoint_id, count(*), "
                    + FAILED
                    + share(0.5, FIRST_TOKEN, "true")
                    + share(0.95, FIRST_TOKEN, "true")
                    + share(0.5, RATE, "state = 'COMPLETE'")
                    + share(0.05, RATE, "state = 'COMPLETE'")
                    + ", mode() within group (order by failure) filter (where state = 'FAILED')"
                    + CALLS
                    + " group by endpoint_id",
                Object[].class)
            .setParameter("from", from)
            .getResultList();
    return rows.stream().map(row -> served((Object[]) row)).toList();
  }

  private static String share(double share, String of, String where) {
    return ", percentile_cont("
        + share
        + ") within group (order by "
        + of
        + ") filter (where "
        + where
        + ")";
  }

  private static Served served(Object[] row) {
    return new Served(
        (UUID) row[0],
        ((Number) row[1]).longValue(),
        ((Number) row[2]).longValue(),
        number(row[3]),
        number(row[4]),
        number(row[5]),
        number(row[6]),
        Optional.ofNullable((String) row[7]));
  }

  private static OptionalDouble number(Object value) {
    return value == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(((Number) value).doubleValue());
  }

  /**
   * By Endpoint and part of the time, in no order; parts without a call are not there.
   *
   * @param length of a part, whole seconds
   */
  public List<Slice> slices(Instant from, Duration length) {
    List<?> rows =
        store
            .createNativeQuery(
                "select endpoint_id, cast(floor(extract(epoch from ended_at - cast(:from as"
                    + " timestamptz)) / :seconds) as integer) part, count(*), "
                    + FAILED
                    + CALLS
                    + " group by endpoint_id, part",
                Object[].class)
            .setParameter("from", from)
            .setParameter("seconds", length.toSeconds())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Slice(
                    (UUID) row[0],
                    ((Number) row[1]).intValue(),
                    ((Number) row[2]).longValue(),
                    ((Number) row[3]).longValue()))
        .toList();
  }
}
