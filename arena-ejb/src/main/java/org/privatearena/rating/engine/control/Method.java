package org.privatearena.rating.engine.control;

import java.util.Arrays;
import java.util.Optional;

/** How votes become ratings. */
public enum Method {
  /** Maximum likelihood, ties as halves; see {@link BradleyTerry}. */
  BRADLEY_TERRY("bradley-terry"),
  /** One vote after another; see {@link Elo}. */
  ELO("elo"),
  /** With a threshold for ties (Rao and Kupper 1967). */
  RAO_KUPPER("rao-kupper"),
  /** With a propensity to tie (Davidson 1970). */
  DAVIDSON("davidson"),
  /** With ties, and both bad against a common ground. */
  GROUNDED_RAO_KUPPER("grounded-rao-kupper"),
  /** With covariates of style and side; see {@link Contextual}. */
  CONTEXTUAL("contextual");

  private final String key;

  Method(String key) {
    this.key = key;
  }

  /** The stable name in interfaces. */
  public String key() {
    return key;
  }

  /** The method of this name, if there is one. */
  public static Optional<Method> named(String key) {
    return Arrays.stream(values()).filter(method -> method.key.equals(key)).findFirst();
  }
}
