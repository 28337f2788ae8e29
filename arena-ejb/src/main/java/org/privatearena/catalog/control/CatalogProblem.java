package org.privatearena.catalog.control;

/** Carries a refusal up to {@link CatalogFile}, which turns it into a value. */
final class CatalogProblem extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final String mend;

  CatalogProblem(int line, String problem, String mend) {
    super(problem);
    this.line = line;
    this.mend = mend;
  }

  CatalogReading.Refused in(String file) {
    return new CatalogReading.Refused(file, line, getMessage(), mend);
  }
}
