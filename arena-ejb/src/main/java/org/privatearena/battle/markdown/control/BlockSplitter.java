package org.privatearena.battle.markdown.control;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the outermost blocks of a Markdown text end while the text arrives. What it finds
 * does not depend on how the text was cut on its way, and costs the same for each character however
 * long the text has become. Rendered one by one and joined, the blocks are what the whole text
 * renders to (but for link reference definitions, which count within their own block only).
 */
public final class BlockSplitter {

  private final OpenBlocks open;
  private final StringBuilder line = new StringBuilder();
  private int at;
  private int lineStart;
  private int blockStart;
  private boolean afterReturn;
  private List<Span> found = new ArrayList<>();

  /**
   * A closed block, with the empty lines before it.
   *
   * @param from its first character in the whole text, in UTF-16 units
   * @param to behind its last
   */
  public record Span(int from, int to) {

    public int length() {
      return to - from;
    }
  }

  public BlockSplitter() {
    this(OpenBlocks.DEPTH);
  }

  BlockSplitter(int depth) {
    open = new OpenBlocks(depth);
  }

  /** Takes more of the text and gives the blocks that are closed now, in their order. */
  public List<Span> feed(CharSequence more) {
    for (int i = 0; i < more.length(); i++) {
      feed(more.charAt(i));
    }
    return taken();
  }

  /** The text is complete: gives what was still open, at most two blocks; empty lines too. */
  public List<Span> end() {
    if (at > lineStart) {
      endLine();
    }
    cut(at);
    return taken();
  }

  private void feed(char c) {
    if (afterReturn && c != '\n') {
      endLine();
    }
    at++;
    if (c == '\n') {
      endLine();
    } else if (c == '\r') {
      afterReturn = true;
    } else {
      line.append(c);
    }
  }

  private void endLine() {
    open.take(line);
    if (open.closedBefore()) {
      cut(lineStart);
    }
    if (open.endedWith()) {
      cut(at);
    }
    line.setLength(0);
    lineStart = at;
    afterReturn = false;
  }

  private void cut(int end) {
    if (end > blockStart) {
      found.add(new Span(blockStart, end));
      blockStart = end;
    }
  }

  private List<Span> taken() {
    List<Span> taken = found;
    found = new ArrayList<>();
    return taken;
  }
}
