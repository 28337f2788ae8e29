package org.privatearena.stack;

/** The quick start. */
public final class RunArena {
  private RunArena() {}

  public static void main(String[] args) {
    System.out.println("not yet");
  }
}
