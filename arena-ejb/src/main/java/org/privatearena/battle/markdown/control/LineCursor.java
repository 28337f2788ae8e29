package org.privatearena.battle.markdown.control;

/** One line, read from left to right by columns. A tab leads to the next multiple of four. */
final class LineCursor {

  /** Columns from which on a line is code. */
  static final int CODE = 4;

  private final CharSequence line;
  private int index;
  private int column;
  private int textIndex;
  private int textColumn;

  LineCursor(CharSequence line) {
    this.line = line;
    look();
  }

  /** Finds the next character that is neither space nor tab; call it after each step. */
  private void look() {
    textIndex = index;
    textColumn = column;
    while (textIndex < line.length() && isSpace(line.charAt(textIndex))) {
      textColumn += width(line.charAt(textIndex), textColumn);
      textIndex++;
    }
  }

  /** Whether nothing but spaces is left. */
  boolean blank() {
    return textIndex == line.length();
  }

  /** Columns of space before the text. */
  int indent() {
    return textColumn - column;
  }

  boolean indentedAsCode() {
    return indent() >= CODE;
  }

  /** Where the next text begins, as an index into {@link #line()}. */
  int text() {
    return textIndex;
  }

  /** The next character that is no space; only where the rest is not blank. */
  char first() {
    return line.charAt(textIndex);
  }

  CharSequence line() {
    return line;
  }

  /** Where reading stands, as an index into {@link #line()}. */
  int index() {
    return index;
  }

  /** The column of the next text. */
  int textColumn() {
    return textColumn;
  }

  /** Goes this many columns on, and into the middle of a tab where they end there. */
  void advance(int columns) {
    int target = column + columns;
    while (column < target && index < line.length()) {
      int width = width(line.charAt(index), column);
      if (column + width > target) {
        column = target;
      } else {
        column += width;
        index++;
      }
    }
    look();
  }

  /** Takes the sign of a quote and the one space that may follow it. */
  boolean takeQuoteSign() {
    if (blank() || indentedAsCode() || first() != '>') {
      return false;
    }
    boolean space = textIndex + 1 < line.length() && isSpace(line.charAt(textIndex + 1));
    advance(indent() + (space ? 2 : 1));
    return true;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  static int width(char c, int column) {
    return c == '\t' ? 4 - column % 4 : 1;
  }
}
