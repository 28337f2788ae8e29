package org.privatearena.shared.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PreferencesTest {

  @Test
  void whoSaysNothingGetsEnglishAndWhatTheMachineShows() {
    Preferences none = Preferences.of(request(null));
    assertEquals(new Preferences(Locale.ENGLISH, "system"), none);
    assertEquals("light dark", none.colorScheme());
  }

  @Test
  void theFirstAcceptedLanguageThatExistsCounts() {
    assertEquals(Locale.FRENCH, Preferences.of(request("pt-BR, fr-CA, de")).locale());
    assertEquals(Locale.GERMAN, Preferences.of(request("de-CH, en")).locale());
    assertEquals(Locale.ENGLISH, Preferences.of(request("pt, it")).locale());
  }

  @Test
  void whatThePersonChoseCountsMoreThanTheBrowsersLanguage() {
    Preferences chosen =
        Preferences.of(
            request("fr", new Cookie("arena-language", "de"), new Cookie("arena-scheme", "dark")));
    assertEquals(new Preferences(Locale.GERMAN, "dark"), chosen);
    assertEquals("dark", chosen.colorScheme());
  }

  @Test
  void aCookieThatSaysSomethingElseSaysNothing() {
    Cookie language = new Cookie("arena-language", "xx");
    Cookie scheme = new Cookie("arena-scheme", "neon");
    assertEquals(
        new Preferences(Locale.FRENCH, "system"), Preferences.of(request("fr", language, scheme)));
  }

  /** A request with these and nothing else; without the header the server's language is told. */
  private static HttpServletRequest request(String languages, Cookie... cookies) {
    List<Locale> locales =
        languages == null
            ? List.of(Locale.JAPANESE)
            : Arrays.stream(languages.split(", ")).map(Locale::forLanguageTag).toList();
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            PreferencesTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getHeader" -> languages;
                  case "getLocales" -> Collections.enumeration(locales);
                  case "getCookies" -> cookies.length == 0 ? null : cookies;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
