package org.privatearena.stack;

/** Hears what the stack is doing, step by step. */
@FunctionalInterface
public interface Progress {

  /** One step has begun or ended, in a few words. */
  void step(String words);
}
