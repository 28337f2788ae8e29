package org.privatearena.battle.markdown.control;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The only HTML that may become of an answer. */
final class SafeHtml {

  private static final String[] TEXT = {"h3", "h4", "h5", "h6", "p", "blockquote", "ul", "ol"};
  private static final Pattern LANGUAGE = Pattern.compile("language-[A-Za-z0-9+#._-]{1,30}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(TEXT)
          .allowElements("li", "pre", "code", "em", "strong", "del", "br", "hr", "a")
          .allowElements("table", "thead", "tbody", "tr", "th", "td")
          .allowAttributes("dir")
          .matching(false, "auto")
          .onElements(TEXT)
          .allowAttributes("dir")
          .matching(false, "auto")
          .onElements("table")
          .allowElements("div")
          .allowAttributes("class")
          .matching(false, "scroll-table")
          .onElements("div")
          .allowAttributes("tabindex")
          .matching(false, "0")
          .onElements("div", "pre")
          .allowAttributes("align")
          .matching(false, "left", "center", "right")
          .onElements("th", "td")
          .allowAttributes("start")
          .matching(NUMBER)
          .onElements("ol")
          .allowAttributes("class")
          .matching(LANGUAGE)
          .onElements("code")
          .allowUrlProtocols("https", "http", "mailto")
          .allowAttributes("href", "title")
          .onElements("a")
          .allowAttributes("target")
          .matching(false, "_blank")
          .onElements("a")
          .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
          .toFactory();

  private SafeHtml() {}

  /** The same HTML without all that is not listed here. */
  static String of(String html) {
    return POLICY.sanitize(html);
  }

  /** Text that is shown as it is. */
  static String plain(String text) {
    StringBuilder html = new StringBuilder("<p class=\"plain\" dir=\"auto\">");
    html.append(escaped(text));
    return html.append("</p>").toString();
  }

  private static String escaped(String text) {
    StringBuilder html = new StringBuilder(text.length() + text.length() / 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '&' -> html.append("&amp;");
        case '"' -> html.append("&#34;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
    return html.toString();
  }
}
