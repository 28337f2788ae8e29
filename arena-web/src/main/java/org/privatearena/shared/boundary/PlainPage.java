package org.privatearena.shared.boundary;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page that needs neither Faces nor a signed-in person nor the database, because it is shown
 * where one of them is missing. It looks like {@code WEB-INF/template.xhtml}.
 */
public final class PlainPage {

  private static final String TEMPLATE = "/WEB-INF/plain.html";

  private final String name;
  private String link = "/";
  private String script = "";
  private boolean signOut;

  private PlainPage(String name) {
    this.name = name;
  }

  /**
   * @param name the page's texts are {@code plain.<name>.heading}, {@code .text} and {@code .link}
   */
  public static PlainPage named(String name) {
    return new PlainPage(name);
  }

  /**
   * @param path of this server, where the page's one link leads instead of to the start page
   */
  public PlainPage leadingTo(String path) {
    link = path;
    return this;
  }

  /**
   * @param file the one script of the page, which its policy must allow
   */
  public PlainPage running(String file) {
    script = file;
    return this;
  }

  /** Offers to sign out. */
  public PlainPage withSignOut() {
    signOut = true;
    return this;
  }

  /** Writes the page as the body of the answer, whose status stays. */
  public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Preferences preferences = Preferences.of(request);
    Texts texts = new Texts(preferences.locale());
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("language", preferences.locale().getLanguage());
    parts.put("scheme", preferences.scheme());
    parts.put("color-scheme", preferences.colorScheme());
    parts.put("path", request.getContextPath());
    parts.put("name", name);
    parts.put("product", texts.say("product"));
    parts.put("heading", texts.say("plain." + name + ".heading"));
    parts.put("text", texts.say("plain." + name + ".text"));
    parts.put("link", texts.say("plain." + name + ".link"));
    parts.put("hidden", signOut ? "" : "hidden");
    parts.put("sign-out", texts.say("page.sign-out"));
    parts.put("way", link.equals("/") ? request.getContextPath() + "/" : link);
    parts.put("script", script);
    String page = template(request);
    if (script.isEmpty()) {
      page = page.replaceFirst("<script.*</script>\\R", "");
    }
    for (Map.Entry<String, String> part : parts.entrySet()) {
      page = page.replace("${" + part.getKey() + "}", escaped(part.getValue()));
    }
    response.setContentType("text/html");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
  }

  private static String template(HttpServletRequest request) throws IOException {
    try (InputStream template = request.getServletContext().getResourceAsStream(TEMPLATE)) {
      return new String(template.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
