package org.privatearena.catalog.control;

import org.privatearena.access.control.LockedSecret;

/** Where the bearer token of an Endpoint lies while nobody asks the Endpoint. */
sealed interface SecretPlace {

  /** The token, for one call; null where there is none after all. */
  Secret read();

  /** In an environment variable of the server. */
  record Variable(String name) implements SecretPlace {

    @Override
    public Secret read() {
      String value = System.getenv(name);
      return value == null ? null : new Secret(value);
    }
  }

  /** Encrypted in the database. Without it no call is made: the endpoint wants one. */
  record Vault(LockedSecret locked) implements SecretPlace {

    @Override
    public Secret read() {
      try {
        return new Secret(locked.open());
      } catch (IllegalStateException | IllegalArgumentException e) {
        return Secret.unreadable(e.getMessage());
      }
    }
  }
}
