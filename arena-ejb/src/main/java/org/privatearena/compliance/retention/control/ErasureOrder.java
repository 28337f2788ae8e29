package org.privatearena.compliance.retention.control;

import java.util.UUID;

/**
 * That a Member shall be erased.
 *
 * @param by who orders it; null where it is done again after a restore
 * @param replayOf the erasure that is done again; null for an order
 */
public record ErasureOrder(UUID member, String reason, UUID by, UUID replayOf) {

  static ErasureOrder of(UUID member, String reason, UUID by) {
    return new ErasureOrder(member, reason, by, null);
  }

  /** Does a listed erasure again. */
  static ErasureOrder again(ErasureList.Line line) {
    return new ErasureOrder(line.member(), "done again after a restore", null, line.erasure());
  }
}
