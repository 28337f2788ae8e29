package org.privatearena.blindness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was received, by channel. */
final class Evidence {

  /** Text of one character per byte. */
  private record Piece(String channel, String text) {}

  private final List<Piece> pieces = new ArrayList<>();

  Evidence add(String channel, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    pieces.add(new Piece(channel, new String(bytes, StandardCharsets.ISO_8859_1)));
    return this;
  }

  /** Heads, framing and bodies of all answers. */
  Evidence add(List<Exchange> exchanges) {
    for (Exchange exchange : exchanges) {
      String request = exchange.request();
      pieces.add(new Piece("head of " + request, exchange.answer().head()));
      pieces.add(new Piece("framing of " + request, exchange.answer().framing()));
      pieces.add(new Piece("body of " + request, exchange.answer().body()));
    }
    return this;
  }

  int size() {
    return pieces.size();
  }

  /** Whatever of the identifiers is in it; what was received twice is searched once. */
  List<Leak> leaks(Identifiers identifiers) {
    LeakSearch search = new LeakSearch(identifiers);
    Set<String> seen = new HashSet<>();
    List<Leak> leaks = new ArrayList<>();
    for (Piece piece : pieces) {
      if (seen.add(piece.text())) {
        leaks.addAll(
            search.search(piece.channel(), piece.text().getBytes(StandardCharsets.ISO_8859_1)));
      }
    }
    return leaks;
  }
}
