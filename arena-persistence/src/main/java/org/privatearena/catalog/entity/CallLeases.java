package org.privatearena.catalog.entity;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The calls that run at Endpoints with a limit, of all nodes. Whoever changes them does nothing
 * else in the transaction: its commit does not wait for the disk.
 */
public class CallLeases {

  /** How long a lease lasts without a sign of life. */
  public static final Duration LASTING = Duration.ofSeconds(10);

  private static final String UUIDS = "cast(string_to_array(:%s, ',') as uuid[])";

  private final EntityManager store;

  public CallLeases(EntityManager store) {
    this.store = store;
  }

  /**
   * Takes a lease for each call or for none. Waits for whoever takes leases at the same Endpoints,
   * and keeps others from it until this transaction ends.
   *
   * @param wishes each call once for every Endpoint that it may go to, the preferred one in front;
   *     no two calls have an Endpoint in common
   * @return where there is room; if that is not one for each call, no lease was taken
   */
  public List<LeaseRoom> take(List<LeaseWish> wishes) {
    List<?> rows =
        store
            .createNativeQuery(
                "select call, endpoint, counted from take_leases("
                    + UUIDS.formatted("calls")
                    + ", "
                    + UUIDS.formatted("endpoints")
                    + ", make_interval(secs => :seconds))")
            .setParameter("calls", joined(wishes.stream().map(LeaseWish::call).toList()))
            .setParameter("endpoints", joined(wishes.stream().map(LeaseWish::endpoint).toList()))
            .setParameter("seconds", LASTING.toSeconds())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(CallLeases::room).toList();
  }

  private static LeaseRoom room(Object[] row) {
    return new LeaseRoom((UUID) row[0], (UUID) row[1], (Boolean) row[2]);
  }

  /** Says that these calls still run. One that has lost its lease does not get it back. */
  public void renew(Collection<UUID> calls) {
    store
        .createNativeQuery(
            "with quick as (select set_config('synchronous_commit', 'off', true))"
                + " update call_lease set lease_until = clock_timestamp()"
                + " + make_interval(secs => :seconds) from quick where id = any ("
                + UUIDS.formatted("calls")
                + ")")
        .setParameter("seconds", LASTING.toSeconds())
        .setParameter("calls", joined(calls))
        .executeUpdate();
  }

  /** The call has ended. */
  public void free(UUID call) {
    store
        .createNativeQuery(
            "with quick as (select set_config('synchronous_commit', 'off', true))"
                + " delete from call_lease using quick where id = :call")
        .setParameter("call", call)
        .executeUpdate();
  }

  /** Calls that run at each Endpoint with a limit; those without any are left out. */
  public Map<UUID, Integer> running() {
    List<?> rows =
        store
            .createNativeQuery(
                "select endpoint_id, count(*) from call_lease where lease_until > clock_timestamp()"
                    + " group by endpoint_id")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
  }

  private static String joined(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(joining(","));
  }
}
