package org.privatearena.battle.markdown.control;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Makes safe HTML of one block of Markdown. Four walls, of which each would do: the parser takes no
 * HTML, {@link Tidying} leaves no image and no unknown address, the renderer escapes, and {@link
 * SafeHtml} lets only listed elements and attributes through.
 */
final class BlockRenderer {

  private static final Logger LOG = Logger.getLogger(BlockRenderer.class.getName());

  /** A row gets the cells that it lacks, so that a wide head alone could make millions. */
  private static final int MOST_CELLS = 10_000;

  /**
   * Characters of HTML for a character of Markdown: twice what the worst honest text needs. A link
   * that is defined once and named a thousand times needs more.
   */
  private static final int MOST_GROWTH = 24;

  private static final int USUAL_FRAME = 2_000;

  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.builder().maxCells(MOST_CELLS).build(),
          StrikethroughExtension.builder().requireTwoTildes(true).build());

  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(blocks())
          .maxOpenBlockParsers(OpenBlocks.DEPTH)
          .maxInlineNesting(OpenBlocks.DEPTH)
          .extensions(EXTENSIONS)
          .build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .softbreak("<br />\n")
          .nodeRendererFactory(TableFrame::new)
          .extensions(EXTENSIONS)
          .attributeProviderFactory(context -> BlockRenderer::attributes)
          .build();

  private final int longest;

  /**
   * @param longest characters of a block that is still rendered; a longer one stays text
   */
  BlockRenderer(int longest) {
    this.longest = longest;
  }

  /** All but HTML, which stays text; the parser asks them in this order. */
  private static Set<Class<? extends Block>> blocks() {
    return new LinkedHashSet<>(
        List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class,
            IndentedCodeBlock.class));
  }

  /** Text takes its own direction, code scrolls by keyboard, links open beside the battle. */
  private static void attributes(Node node, String tag, Map<String, String> attributes) {
    if (tag.equals("pre")) {
      attributes.put("tabindex", "0");
    } else if (node instanceof Link) {
      attributes.put("target", "_blank");
    } else if (node.getParent() instanceof Document && !tag.equals("hr") && !tag.equals("code")) {
      attributes.put("dir", "auto");
    }
  }

  /** The block as the parser reads it, before anything of it is taken away for a page. */
  static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }

  String html(String markdown, Outline outline) {
    if (markdown.isBlank()) {
      return "";
    }
    if (markdown.length() > longest) {
      return SafeHtml.plain(markdown);
    }
    try {
      int longestHtml = MOST_GROWTH * markdown.length() + USUAL_FRAME;
      Node document = parse(markdown);
      document.accept(new Tidying(outline, longestHtml));
      BoundedText html = new BoundedText(longestHtml);
      RENDERER.render(document, html);
      return SafeHtml.of(html.toString());
    } catch (BoundedText.TooLong e) {
      return SafeHtml.plain(markdown);
    } catch (RuntimeException e) {
      // No text is known that does this. The answer must be seen all the same.
      LOG.log(Level.SEVERE, "a block of " + markdown.length() + " characters stays text", e);
      return SafeHtml.plain(markdown);
    }
  }
}
