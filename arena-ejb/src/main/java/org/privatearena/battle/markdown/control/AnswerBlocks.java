package org.privatearena.battle.markdown.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Renders one answer, block by block, while it arrives. Keeps the open block only, so neither time
 * nor memory for more text grows with the text before it. For one thread at a time.
 */
public final class AnswerBlocks {

  /** Characters of the longest block that is rendered; a longer one stays text. */
  static final int LONGEST = 20_000;

  private final BlockSplitter splitter = new BlockSplitter();
  private final Outline outline = new Outline();
  private final StringBuilder open = new StringBuilder();

  private final BiFunction<String, Outline, String> renderer;

  public AnswerBlocks() {
    this(new BlockRenderer(LONGEST)::html);
  }

  /**
   * @param renderer makes HTML of a block, which gets its headings from the outline
   */
  AnswerBlocks(BiFunction<String, Outline, String> renderer) {
    this.renderer = renderer;
  }

  /** A complete answer. */
  public static List<AnswerBlock> of(String answer) {
    AnswerBlocks blocks = new AnswerBlocks();
    List<AnswerBlock> all = new ArrayList<>(blocks.feed(answer));
    all.addAll(blocks.end());
    return all;
  }

  /** Takes more of the answer and gives the blocks that it closes. */
  public List<AnswerBlock> feed(CharSequence more) {
    open.append(more);
    return render(splitter.feed(more));
  }

  /** The answer is complete: gives what was still open. */
  public List<AnswerBlock> end() {
    return render(splitter.end());
  }

  private List<AnswerBlock> render(List<BlockSplitter.Span> closed) {
    List<AnswerBlock> blocks = new ArrayList<>(closed.size());
    int done = 0;
    for (BlockSplitter.Span span : closed) {
      String text = open.substring(done, done + span.length());
      blocks.add(new AnswerBlock(span.from(), span.to(), renderer.apply(text, outline)));
      done += span.length();
    }
    open.delete(0, done);
    return List.copyOf(blocks);
  }
}
