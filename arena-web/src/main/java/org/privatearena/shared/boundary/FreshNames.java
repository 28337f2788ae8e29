package org.privatearena.shared.boundary;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;

/**
 * Names for people on one view of a page: drawn anew for each view, so that nobody can be followed
 * by name from one to the next. None of them reads like a word.
 */
public final class FreshNames {

  private static final String SIGNS = "BCDFGHJKLMNPQRSTVWXZ23456789";
  private static final int LENGTH = 4;

  private final SecureRandom random = new SecureRandom();
  private final Set<String> given = new HashSet<>();

  /** A name that this has not given yet. */
  public String next() {
    StringBuilder name = new StringBuilder();
    do {
      name.setLength(0);
      for (int i = 0; i < LENGTH; i++) {
        name.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
    } while (!given.add(name.toString()));
    return name.toString();
  }
}
