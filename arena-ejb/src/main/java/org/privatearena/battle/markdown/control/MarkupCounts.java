package org.privatearena.battle.markdown.control;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.StrongEmphasis;

/**
 * How much of an answer is marked up, counted as its reader sees it: by the parser and the blocks
 * that its page is made of. So what stands in code is not counted, and neither is a block that is
 * too long to be rendered and stays text.
 *
 * @param headings those with a text, of any level
 * @param items of lists, numbered or not, nested ones too
 * @param bold passages in strong emphasis
 */
public record MarkupCounts(int headings, int items, int bold) {

  private static final Logger LOG = Logger.getLogger(MarkupCounts.class.getName());

  /** Counts a complete answer, in time that is bounded for each of its characters. */
  public static MarkupCounts of(String answer) {
    BlockSplitter splitter = new BlockSplitter();
    Counting counting = new Counting();
    splitter.feed(answer).forEach(span -> counting.read(answer, span));
    splitter.end().forEach(span -> counting.read(answer, span));
    return new MarkupCounts(counting.headings, counting.items, counting.bold);
  }

  private static final class Counting extends AbstractVisitor {

    private int headings;
    private int items;
    private int bold;

    void read(String answer, BlockSplitter.Span span) {
      if (span.length() > AnswerBlocks.LONGEST) {
        return;
      }
      try {
        BlockRenderer.parse(answer.substring(span.from(), span.to())).accept(this);
      } catch (RuntimeException e) {
        // No text is known that does this. Its page shows the block as text; the vote must stand.
        LOG.log(Level.SEVERE, "a block of " + span.length() + " characters is not counted", e);
      }
    }

    @Override
    public void visit(Heading heading) {
      headings += heading.getFirstChild() == null ? 0 : 1;
      visitChildren(heading);
    }

    @Override
    public void visit(ListItem item) {
      items++;
      visitChildren(item);
    }

    @Override
    public void visit(StrongEmphasis strong) {
      bold++;
      visitChildren(strong);
    }
  }
}
