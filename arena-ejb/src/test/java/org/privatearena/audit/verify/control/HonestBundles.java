package org.privatearena.audit.verify.control;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.privatearena.audit.note.control.SigningKey;

/** Some honest bundles, each made once, for any number of threads. */
final class HonestBundles {

  static final SigningKey KEY = SigningKey.generate("arena.example/one");

  /** How many there are. */
  static final int SOME = 300;

  private static final SigningKey OTHER = SigningKey.generate("arena.example/two");

  private final Map<Integer, Map<String, byte[]>> own = new ConcurrentHashMap<>();
  private final Map<Integer, Map<String, byte[]>> others = new ConcurrentHashMap<>();

  Map<String, byte[]> bundle(int number) {
    return own.computeIfAbsent(number % SOME, seed -> HonestBundle.of(KEY, seed).files());
  }

  Map<String, byte[]> ofAnotherArena(int number) {
    return others.computeIfAbsent(
        number % SOME, seed -> HonestBundle.of(OTHER, 1_000 + seed).files());
  }
}
