package org.privatearena.stack;

/** Why the stack cannot run, in one line for the person who started it. */
public final class StackFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StackFailure(String line) {
    super(line);
  }

  public StackFailure(String line, Throwable cause) {
    super(line, cause);
  }
}
