package org.privatearena.rating.engine.control;

/**
 * The middle of a sandwich: sums of outer products of gradients, in the parameters of an {@link
 * Estimate}. Symmetric; new with each call.
 */
interface Meat {

  /** Each vote by itself. */
  double[][] ofVotes();

  /** The votes of a rater together (Liang and Zeger 1986); only where single votes are known. */
  OfRaters ofRaters();

  /** What raters tell. */
  final class OfRaters {

    private final double[][] products;
    private final double effective;

    /**
     * @param products summed up over raters
     * @param effective see {@link RaterCounts#effective}
     */
    OfRaters(double[][] products, double effective) {
      this.products = products;
      this.effective = effective;
    }

    double[][] products() {
      return products;
    }

    /** N^2/sum n_r^2. */
    double effective() {
      return effective;
    }
  }
}
