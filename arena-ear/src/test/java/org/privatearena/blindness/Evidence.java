package org.privatearena.blindness;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.privatearena.browser.Visitor;
import org.privatearena.shared.control.Hashes;

/** What was received, by channel. */
final class Evidence {

  private static final String STORED =
      "() => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie, window.name,"
          + " history.state, document.referrer])";

  /** Scripts and styles come again in every battle: digests of identifiers and of a clean text. */
  private static final Set<String> CLEAN = ConcurrentHashMap.newKeySet();

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

  /** What a page and its browser hold, beside what came over the wire. */
  Evidence addKept(Visitor visitor, String when) {
    Page page = visitor.page();
    add("page " + when, page.content());
    add("title and address " + when, page.title() + " " + page.url());
    add("storage " + when, page.evaluate(STORED).toString());
    visitor
        .context()
        .cookies()
        .forEach(cookie -> add("cookie " + when, cookie.name + "=" + cookie.value));
    return this;
  }

  int size() {
    return pieces.size();
  }

  /** Whatever of the identifiers is in it; what was received twice is searched once. */
  List<Leak> leaks(Identifiers identifiers) {
    return search(identifiers, different().parallelStream()).toList();
  }

  /** Whether any of the identifiers is in it; the search ends at the first that is found. */
  boolean leak(Identifiers identifiers) {
    return search(identifiers, different().stream()).findFirst().isPresent();
  }

  private List<Piece> different() {
    Set<String> seen = new HashSet<>();
    return pieces.stream().filter(piece -> seen.add(piece.text())).toList();
  }

  private static Stream<Leak> search(Identifiers identifiers, Stream<Piece> pieces) {
    LeakSearch search = new LeakSearch(identifiers);
    return pieces.flatMap(piece -> leaks(search, identifiers, piece).stream());
  }

  private static List<Leak> leaks(LeakSearch search, Identifiers identifiers, Piece piece) {
    byte[] bytes = piece.text().getBytes(StandardCharsets.ISO_8859_1);
    String searched = identifiers.digest() + HexFormat.of().formatHex(Hashes.sha256(bytes));
    if (CLEAN.contains(searched)) {
      return List.of();
    }
    List<Leak> leaks = search.search(piece.channel(), bytes);
    if (leaks.isEmpty()) {
      CLEAN.add(searched);
    }
    return leaks;
  }
}
