package org.privatearena.rating.engine.control;

/**
 * The middle of a sandwich: sums of outer products of gradients, in the parameters of an {@link
 * Estimate}. Symmetric; new with each call.
 */
interface Meat {

  /** Each vote by itself. */
  double[][] ofVotes();

  /** The votes of a rater together (Liang and Zeger 1986). */
  double[][] ofRaters(Raters raters);
}
