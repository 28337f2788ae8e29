package org.privatearena.rating.engine.control;

import java.util.Objects;

/**
 * Who is rated: a Revision of a Model.
 *
 * @param key identifies it and settles the order of equals; not null
 * @param name what sentences call it; not null
 */
public record Contestant(String key, String name) {

  public Contestant {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(name, "name");
  }
}
