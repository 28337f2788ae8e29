package org.privatearena.battle.markdown.control;

import java.util.Optional;

/** The signs by which CommonMark and its tables tell what a line begins. Indices count UTF-16. */
final class Markers {

  private static final int LONGEST_NUMBER = 9;
  private static final int DEEPEST_HEADING = 6;
  private static final int SHORTEST_FENCE = 3;

  private Markers() {}

  /**
   * The sign of a list item.
   *
   * @param kind one of {@code - + * . )}; items of one list share it
   * @param number of an ordered item, 1 for a bullet
   * @param content columns from where the line stood to the item's content
   * @param empty whether nothing follows
   */
  record Item(char kind, int number, int content, boolean empty) {

    /** Whether it may follow on a paragraph without an empty line between. */
    boolean interruptsParagraph() {
      return number == 1 && !empty;
    }
  }

  /**
   * The sign that opens a fenced block.
   *
   * @param length characters
   */
  record Fence(char sign, int length) {

    /** Whether the rest of the line closes it. */
    boolean closedBy(LineCursor at) {
      if (at.blank() || at.indentedAsCode()) {
        return false;
      }
      int after = skip(at.line(), at.text(), sign);
      return after - at.text() >= length && blankFrom(at.line(), after);
    }
  }

  static boolean heading(LineCursor at) {
    int after = skip(at.line(), at.text(), '#');
    int level = after - at.text();
    return level >= 1 && level <= DEEPEST_HEADING && spaceOrEnd(at.line(), after);
  }

  /** The line of {@code ===} or {@code ---} that makes a heading of the paragraph above it. */
  static boolean underline(LineCursor at) {
    char sign = at.first();
    return (sign == '=' || sign == '-') && blankFrom(at.line(), skip(at.line(), at.text(), sign));
  }

  static boolean rule(LineCursor at) {
    char sign = at.first();
    if (sign != '-' && sign != '_' && sign != '*') {
      return false;
    }
    int signs = 0;
    for (int i = at.text(); i < at.line().length(); i++) {
      char c = at.line().charAt(i);
      if (c == sign) {
        signs++;
      } else if (!LineCursor.isSpace(c)) {
        return false;
      }
    }
    return signs >= 3;
  }

  static Optional<Fence> fence(LineCursor at) {
    char sign = at.first();
    if (sign != '`' && sign != '~') {
      return Optional.empty();
    }
    int after = skip(at.line(), at.text(), sign);
    boolean codeInText = sign == '`' && find(at.line(), after, '`');
    return after - at.text() < SHORTEST_FENCE || codeInText
        ? Optional.empty()
        : Optional.of(new Fence(sign, after - at.text()));
  }

  static Optional<Item> item(LineCursor at) {
    char sign = at.first();
    int after = at.text() + 1;
    int number = 1;
    if (sign != '-' && sign != '+' && sign != '*') {
      after = digits(at.line(), at.text());
      int length = after - at.text();
      if (length == 0 || length > LONGEST_NUMBER || after == at.line().length()) {
        return Optional.empty();
      }
      sign = at.line().charAt(after);
      if (sign != '.' && sign != ')') {
        return Optional.empty();
      }
      number = Integer.parseInt(at.line(), at.text(), after, 10);
      after++;
    }
    return spaceOrEnd(at.line(), after)
        ? Optional.of(item(at, sign, number, after))
        : Optional.empty();
  }

  private static Item item(LineCursor at, char kind, int number, int after) {
    int signs = after - at.text();
    int behind = at.textColumn() + signs;
    int content = behind;
    int i = after;
    while (i < at.line().length() && LineCursor.isSpace(at.line().charAt(i))) {
      content += LineCursor.width(at.line().charAt(i), content);
      i++;
    }
    boolean empty = i == at.line().length();
    int gap = empty || content - behind > LineCursor.CODE ? 1 : content - behind;
    return new Item(kind, number, at.indent() + signs + gap, empty);
  }

  /** The columns of a table that this line opens below its head; 0 where it does not. */
  static int tableColumns(LineCursor at) {
    CharSequence line = at.line();
    int columns = 0;
    int pipes = 0;
    boolean valid = false;
    int i = at.index();
    while (i < line.length()) {
      char c = line.charAt(i);
      if (LineCursor.isSpace(c)) {
        i++;
      } else if (c == '|' && pipes == 0) {
        i++;
        pipes++;
        valid = true;
      } else if ((c == '-' || c == ':') && (pipes > 0 || columns == 0)) {
        int dashes = c == ':' ? i + 1 : i;
        i = skip(line, dashes, '-');
        if (i == dashes) {
          return 0;
        }
        i += i < line.length() && line.charAt(i) == ':' ? 1 : 0;
        columns++;
        pipes = 0;
      } else {
        return 0;
      }
    }
    return valid ? columns : 0;
  }

  /**
   * The cells of a table's row.
   *
   * @param row begins with its first character that is no space
   */
  static int cells(CharSequence row) {
    boolean framed = row.charAt(0) == '|';
    int end = row.length();
    while (framed && end > 1 && LineCursor.isSpace(row.charAt(end - 1))) {
      end--;
    }
    int cells = 0;
    boolean open = false;
    for (int i = framed ? 1 : 0; i < end; i++) {
      char c = row.charAt(i);
      if (c == '|') {
        cells++;
        open = false;
      } else {
        open = true;
        i += c == '\\' && i + 1 < end && row.charAt(i + 1) == '|' ? 1 : 0;
      }
    }
    return open ? cells + 1 : cells;
  }

  static boolean find(CharSequence line, int from, char sign) {
    for (int i = from; i < line.length(); i++) {
      if (line.charAt(i) == sign) {
        return true;
      }
    }
    return false;
  }

  static boolean blankFrom(CharSequence line, int from) {
    for (int i = from; i < line.length(); i++) {
      if (!LineCursor.isSpace(line.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int skip(CharSequence line, int from, char sign) {
    int i = from;
    while (i < line.length() && line.charAt(i) == sign) {
      i++;
    }
    return i;
  }

  private static int digits(CharSequence line, int from) {
    int i = from;
    while (i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private static boolean spaceOrEnd(CharSequence line, int at) {
    return at == line.length() || LineCursor.isSpace(line.charAt(at));
  }
}
