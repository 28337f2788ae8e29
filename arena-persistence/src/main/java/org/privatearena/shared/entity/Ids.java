package org.privatearena.shared.entity;

import java.util.UUID;

/** Opaque identifiers of everything the arena stores. */
public final class Ids {

  private Ids() {}

  /** A new random identifier: 122 bits from a secure generator. */
  public static UUID next() {
    return UUID.randomUUID();
  }
}
