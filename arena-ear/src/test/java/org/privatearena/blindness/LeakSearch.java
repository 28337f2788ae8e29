package org.privatearena.blindness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  LeakSearch(Identifiers identifiers) {
    this.identifiers = identifiers;
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
    look(channel, layer, lower, identifiers.words(), found, leaks);
    look(channel, layer, layer.text(), identifiers.bytes(), found, leaks);
  }

  private static void look(
      String channel,
      Layer layer,
      String text,
      Map<String, String> identifiers,
      Set<String> found,
      List<Leak> leaks) {
    identifiers.forEach(
        (identifier, what) -> {
          int at = text.indexOf(identifier);
          if (at >= 0 && found.add(identifier)) {
            String around =
                layer.text().substring(Math.max(0, at - 60), Math.min(text.length(), at + 100));
            leaks.add(new Leak(channel, what, layer.decodings(), around));
          }
        });
  }
}
