package org.privatearena.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds words in a page that do not come from the bundle. */
final class PageTexts {

  /** Attributes that a person reads or hears. */
  private static final Set<String> READ =
      Set.of(
          "value",
          "title",
          "alt",
          "label",
          "placeholder",
          "aria-label",
          "summary",
          "header",
          "headerText",
          "footerText",
          "emptyMessage",
          "itemLabel",
          "legend",
          "requiredMessage",
          "validatorMessage",
          "converterMessage");

  /** Parameters of an address are no text. */
  private static final Set<String> UNREAD = Set.of("param", "viewParam", "attribute");

  private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  private PageTexts() {}

  /** The literal texts of a page, each with the element that holds it. */
  static List<String> literals(String xhtml) {
    List<String> found = new ArrayList<>();
    search(Xml.text(xhtml).getDocumentElement(), found);
    return found;
  }

  private static void search(Element element, List<String> found) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      boolean read = READ.contains(attribute.getName()) && !UNREAD.contains(local(element));
      if (read && hasWords(attribute.getValue())) {
        found.add(element.getTagName() + " " + attribute.getName() + ": " + attribute.getValue());
      }
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        search(inner, found);
      } else if (child instanceof CharacterData text
          && !(child instanceof Comment)
          && hasWords(text.getData())) {
        found.add(element.getTagName() + ": " + text.getData().strip());
      }
    }
  }

  private static String local(Element element) {
    return element.getTagName().replaceFirst(".*:", "");
  }

  private static boolean hasWords(String text) {
    return WORD.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
  }
}
