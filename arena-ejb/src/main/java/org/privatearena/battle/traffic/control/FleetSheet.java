package org.privatearena.battle.traffic.control;

import java.time.Instant;
import java.util.List;
import org.privatearena.battle.traffic.entity.Served;
import org.privatearena.catalog.control.SeenEndpoint;
import org.privatearena.catalog.control.SeenHealth;
import org.privatearena.catalog.control.SeenModel;

/**
 * The fleet at a moment.
 *
 * @param waiting battles that wait for places on this node
 * @param lines by the keys of the models
 */
public record FleetSheet(Instant at, int waiting, List<Line> lines) {

  /**
   * An Endpoint in use of a Model's current Revision.
   *
   * @param leased calls of all nodes that are held against its limit; 0 where it has none
   * @param served null where it had no call
   * @param calls of each part of the time, the oldest first
   * @param failed of these, as many
   */
  public record Line(
      SeenModel model,
      SeenEndpoint endpoint,
      SeenHealth health,
      int leased,
      Served served,
      List<Long> calls,
      List<Long> failed) {}
}
