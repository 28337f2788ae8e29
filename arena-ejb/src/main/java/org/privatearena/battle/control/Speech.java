package org.privatearena.battle.control;

import org.privatearena.battle.entity.Side;

/** What a side of a {@link LiveTurn} has said and what of it is shown; that lets one thread in. */
final class Speech {

  final StringBuilder text = new StringBuilder();
  final ShownBlocks blocks = new ShownBlocks();
  boolean over;
  boolean complete;
  int shown;
  boolean endShown;

  /** Shows all that does not cut a surrogate pair in two. */
  void showAll() {
    shown = over ? text.length() : WholeCharacters.withoutHalf(text);
    endShown = over;
  }

  /** Shows up to so many characters, and the end where it lies within them. */
  boolean show(int limit) {
    int before = shown;
    boolean endBefore = endShown;
    if (limit > shown) {
      shown = WholeCharacters.upTo(text, shown, limit, !over);
    }
    endShown = endShown || (over && shown == text.length() && limit >= shown);
    return shown > before || endShown != endBefore;
  }

  /** What was not shown was never said. */
  void cut() {
    if (!endShown) {
      text.setLength(shown);
      over = true;
      complete = false;
      endShown = true;
    }
  }

  /** Whether a watcher can have been told so much of it. */
  boolean told(Side side, Position position) {
    int sent = position.characters(side);
    boolean end = position.ended(side) || position.over();
    return sent <= shown
        && position.blocks(side) <= sent
        && (!end || (endShown && sent == shown))
        && (sent == 0
            || sent == shown
            || !Character.isSurrogatePair(text.charAt(sent - 1), text.charAt(sent)));
  }
}
