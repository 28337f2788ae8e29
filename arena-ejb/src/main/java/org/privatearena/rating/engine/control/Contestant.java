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

  // Written out, as a record's own are generated when they are first called, for about 25 ms.
  @Override
  public boolean equals(Object other) {
    return other instanceof Contestant contestant
        && key.equals(contestant.key)
        && name.equals(contestant.name);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + name.hashCode();
  }
}
