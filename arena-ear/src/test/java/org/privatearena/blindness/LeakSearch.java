package org.privatearena.blindness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Looks for identifiers in what was received, plain and behind every chain of at most {@value
 * #DEPTH} decodings. Text is handled as one character per byte, so that nothing is lost where bytes
 * are no text at all.
 */
final class LeakSearch {

  static final int DEPTH = 4;

  private record Layer(String text, List<String> decodings) {}

  private final Identifiers identifiers;
  private final WordFinder words;
  private final WordFinder bytes;

  LeakSearch(Identifiers identifiers) {
    this.identifiers = identifiers;
    this.words = new WordFinder(identifiers.words());
    this.bytes = new WordFinder(identifiers.bytes());
  }

  List<Leak> search(String channel, String text) {
    return search(channel, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Every identifier once, by the shortest chain that shows it. */
  List<Leak> search(String channel, byte[] received) {
    List<Leak> leaks = new ArrayList<>();
    Set<String> found = new HashSet<>();
    Set<String> seen = new HashSet<>();
    String plain = new String(received, StandardCharsets.ISO_8859_1);
    List<Layer> layers = List.of(new Layer(plain, List.of()));
    seen.add(plain);
    for (int depth = 0; depth <= DEPTH; depth++) {
      List<Layer> next = new ArrayList<>();
      for (Layer layer : layers) {
        look(channel, layer, found, leaks);
        if (depth < DEPTH) {
          unwrap(layer, seen, next);
        }
      }
      layers = next;
    }
    return leaks;
  }

  private static void unwrap(Layer layer, Set<String> seen, List<Layer> next) {
    for (Decoding decoding : Decoding.values()) {
      for (String decoded : decoding.decode(layer.text())) {
        if (decoded.length() > 3 && seen.add(decoded)) {
          List<String> chain = new ArrayList<>(layer.decodings());
          chain.add(decoding.name());
          next.add(new Layer(decoded, List.copyOf(chain)));
        }
      }
    }
  }

  private void look(String channel, Layer layer, Set<String> found, List<Leak> leaks) {
    String lower = layer.text().toLowerCase(Locale.ROOT);
    words.find(lower, (word, at) -> keep(channel, layer, word, at, found, leaks));
    bytes.find(layer.text(), (word, at) -> keep(channel, layer, word, at, found, leaks));
  }

  private void keep(
      String channel, Layer layer, String word, int at, Set<String> found, List<Leak> leaks) {
    if (found.add(word)) {
      String text = layer.text();
      String around = text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 100));
      leaks.add(new Leak(channel, identifiers.what(word), layer.decodings(), around));
    }
  }
}
