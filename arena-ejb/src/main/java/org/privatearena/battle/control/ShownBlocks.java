package org.privatearena.battle.control;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import org.privatearena.battle.markdown.control.AnswerBlock;
import org.privatearena.battle.markdown.control.AnswerBlocks;

/**
 * The closed blocks of what is shown of one side. They are rendered when somebody asks, once for
 * all who do, and each costs the same however much was said before. Safe for use by many threads.
 */
final class ShownBlocks {

  private final Lock rendering = new ReentrantLock();
  private final AnswerBlocks answer = new AnswerBlocks();
  private final List<AnswerBlock> closed = new ArrayList<>();
  private int taken;
  private boolean over;

  /**
   * What is shown behind a place.
   *
   * @param last whether the answer ends with it
   */
  record Excerpt(String text, boolean last) {}

  /**
   * What is rendered.
   *
   * @param last whether the answer ends with it
   */
  record Rendered(List<AnswerBlock> blocks, boolean last) {}

  /**
   * Renders what is shown and was not rendered yet.
   *
   * @param shown gives the text behind so many characters
   */
  void render(IntFunction<Excerpt> shown) {
    rendering.lock();
    try {
      if (!over()) {
        Excerpt more = shown.apply(taken);
        taken += more.text().length();
        List<AnswerBlock> news = new ArrayList<>(answer.feed(more.text()));
        if (more.last()) {
          news.addAll(answer.end());
        }
        add(news, more.last());
      }
    } finally {
      rendering.unlock();
    }
  }

  private synchronized void add(List<AnswerBlock> news, boolean last) {
    closed.addAll(news);
    over = last;
  }

  private synchronized boolean over() {
    return over;
  }

  /**
   * The blocks that begin at or behind one place and end at or before another, as of one moment:
   * another thread may be rendering the rest.
   */
  synchronized Rendered between(int from, int to) {
    int first = closed.size();
    while (first > 0 && closed.get(first - 1).from() >= from) {
      first--;
    }
    return new Rendered(
        closed.subList(first, closed.size()).stream().filter(b -> b.to() <= to).toList(), over);
  }
}
