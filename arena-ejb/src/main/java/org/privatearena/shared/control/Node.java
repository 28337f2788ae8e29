package org.privatearena.shared.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * This server among its equals: a name that is new at every start, so that it never inherits a
 * lease.
 */
@ApplicationScoped
public class Node {

  private final String name = UUID.randomUUID().toString();

  public String name() {
    return name;
  }
}
