package org.privatearena.instruments;

/** Environment variables by which a measurement is made shorter. */
public final class Variables {

  private Variables() {}

  /** The variable's whole number; the other where it is not set. */
  public static int whole(String variable, int otherwise) {
    String text = System.getenv(variable);
    return text == null || text.isBlank() ? otherwise : Integer.parseInt(text.strip());
  }
}
