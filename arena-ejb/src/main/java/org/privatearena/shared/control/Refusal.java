package org.privatearena.shared.control;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The server refuses to start: something that an operator must mend. The log line begins with
 * {@code ARENA-REFUSED}, so that whatever started the server can show it.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private Refusal(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * Logs the refusal and gives the exception to throw.
   *
   * @param message what is wrong and what to do, in one line, without secrets
   * @param cause null for none
   */
  public static Refusal of(String message, Throwable cause) {
    Logger.getLogger(Refusal.class.getName()).log(Level.SEVERE, "ARENA-REFUSED: {0}", message);
    return new Refusal(message, cause);
  }
}
