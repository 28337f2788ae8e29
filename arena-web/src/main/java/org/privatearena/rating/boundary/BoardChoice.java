package org.privatearena.rating.boundary;

import java.util.List;

/**
 * A filter with a few values to choose from.
 *
 * @param name in the address
 * @param usual the value that counts where the address has none
 * @param wrong whether the address has a value that cannot be taken
 */
public record BoardChoice(
    String name, String label, String usual, boolean wrong, List<Option> options) {

  /** One of the values. */
  public record Option(String value, String label, boolean chosen) {}
}
