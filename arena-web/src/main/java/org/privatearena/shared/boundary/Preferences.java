package org.privatearena.shared.boundary;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a person wants pages to read and to look. The browser keeps it in two cookies, which the
 * page's chooser sets; without them the browser's own languages and scheme count. The server reads
 * them, so that the first byte of a page is already right and nothing flashes.
 *
 * @param locale one of {@link #LANGUAGES}
 * @param scheme system, light or dark
 */
public record Preferences(Locale locale, String scheme) {

  /** Languages that every text of a page exists in; the first is for whoever reads none of them. */
  public static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);

  /** What the scheme may be; the first follows the machine. */
  public static final List<String> SCHEMES = List.of("system", "light", "dark");

  static final String LANGUAGE_COOKIE = "arena-language";
  static final String SCHEME_COOKIE = "arena-scheme";

  /** Whatever a cookie or header says that is not known counts as not said. */
  public static Preferences of(HttpServletRequest request) {
    return new Preferences(
        cookie(request, LANGUAGE_COOKIE)
            .flatMap(tag -> supported(Locale.forLanguageTag(tag)))
            .or(() -> accepted(request))
            .orElse(LANGUAGES.get(0)),
        cookie(request, SCHEME_COOKIE).filter(SCHEMES::contains).orElse(SCHEMES.get(0)));
  }

  /** Without the header the server would name its own language. */
  private static Optional<Locale> accepted(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Optional.empty();
    }
    return Collections.list(request.getLocales()).stream()
        .flatMap(wanted -> supported(wanted).stream())
        .findFirst();
  }

  private static Optional<Locale> supported(Locale wanted) {
    return LANGUAGES.stream()
        .filter(known -> known.getLanguage().equals(wanted.getLanguage()))
        .findFirst();
  }

  private static Optional<String> cookie(HttpServletRequest request, String name) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }

  /** The schemes that the browser may use, as {@code meta name="color-scheme"} names them. */
  public String colorScheme() {
    return scheme.equals(SCHEMES.get(0)) ? "light dark" : scheme;
  }
}
