package org.privatearena.battle.markdown.control;

import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Changes what a page must not have into text, so that nothing the model wrote is lost. */
final class Tidying extends AbstractVisitor {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private final Outline outline;
  private final BoundedText spelled;

  /**
   * @param longest characters of all addresses together that become text
   */
  Tidying(Outline outline, int longest) {
    this.outline = outline;
    this.spelled = new BoundedText(longest);
  }

  @Override
  public void visit(Heading heading) {
    if (heading.getFirstChild() == null) {
      Paragraph paragraph = new Paragraph();
      paragraph.appendChild(new Text("#".repeat(heading.getLevel())));
      replace(heading, paragraph);
      return;
    }
    heading.setLevel(outline.level(heading.getLevel()));
    visitChildren(heading);
  }

  /** Nothing is loaded from elsewhere: an image is its description and its address. */
  @Override
  public void visit(Image image) {
    visitChildren(image);
    spell(image, image.getDestination(), image.getTitle());
  }

  @Override
  public void visit(Link link) {
    visitChildren(link);
    if (!followed(link.getDestination())) {
      spell(link, link.getDestination(), link.getTitle());
    }
  }

  /** A definition counts within its own block only; elsewhere nobody would see it. */
  @Override
  public void visit(LinkReferenceDefinition definition) {
    String title = definition.getTitle() == null ? "" : " \"" + definition.getTitle() + "\"";
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(
        new Text("[" + definition.getLabel() + "]: " + definition.getDestination() + title));
    replace(definition, paragraph);
  }

  private static boolean followed(String address) {
    int colon = address.indexOf(':');
    return colon > 0 && SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  private void spell(Node node, String address, String title) {
    while (node.getFirstChild() != null) {
      node.insertBefore(node.getFirstChild());
    }
    String named = title == null ? "" : " \"" + title + "\"";
    String text = " (" + address + named + ")";
    spelled.append(text);
    replace(node, new Text(text));
  }

  private static void replace(Node old, Node other) {
    old.insertBefore(other);
    old.unlink();
  }
}
