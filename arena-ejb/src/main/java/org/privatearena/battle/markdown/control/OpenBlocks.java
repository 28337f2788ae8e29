package org.privatearena.battle.markdown.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The blocks that are open after each line of a Markdown text: what the first phase of CommonMark
 * (spec 0.31, "block structure") keeps, with tables, and without HTML blocks and link reference
 * definitions. The work for a line is at most its length times the limit of the depth.
 */
final class OpenBlocks {

  /** Blocks that may be open at once, as for the parser; deeper ones are text. */
  static final int DEPTH = 50;

  private enum Kind {
    QUOTE,
    LIST,
    ITEM
  }

  private enum Leaf {
    NONE,
    PARAGRAPH,
    TABLE,
    CODE,
    FENCE,
    /** A heading or a rule, which no line continues. */
    DONE
  }

  private static final class Container {
    private final Kind kind;
    private final char marker;
    private final int content;
    private boolean filled;

    Container(Kind kind, char marker, int content) {
      this.kind = kind;
      this.marker = marker;
      this.content = content;
    }

    /** Whether the line goes on with it; then what belongs to it is taken off the line. */
    boolean goesOn(LineCursor line) {
      return switch (kind) {
        case QUOTE -> line.takeQuoteSign();
        case LIST -> true;
        case ITEM -> line.blank() ? filled : takeIndent(line);
      };
    }

    private boolean takeIndent(LineCursor line) {
      if (line.indent() < content) {
        return false;
      }
      line.advance(content);
      return true;
    }
  }

  private final int depth;
  private final List<Container> containers = new ArrayList<>();
  private Leaf leaf = Leaf.NONE;
  private Markers.Fence fence;
  private String head;
  private boolean tableTakesText;
  private boolean closed;
  private boolean ended;
  private boolean tooDeep;

  OpenBlocks(int depth) {
    this.depth = depth;
  }

  /** Takes the next line, without its line break. */
  void take(CharSequence text) {
    closed = false;
    ended = false;
    tooDeep = false;
    go(new LineCursor(text));
    if (closed && tooDeep) {
      // It stands for itself now, and what it has closed no longer counts.
      close(0);
      go(new LineCursor(text));
    }
  }

  private void go(LineCursor line) {
    int matched = 0;
    while (matched < containers.size() && containers.get(matched).goesOn(line)) {
      matched++;
    }
    boolean inParagraph = false;
    if (matched == containers.size()) {
      if (leaf == Leaf.FENCE && fence.closedBy(line)) {
        finish();
        return;
      }
      if (leafTakes(line)) {
        return;
      }
      inParagraph = leaf == Leaf.PARAGRAPH && !line.blank();
    }
    begin(line, matched, inParagraph);
  }

  /** Whether the outermost block was closed by the last line, which is not part of it. */
  boolean closedBefore() {
    return closed;
  }

  /** Whether the outermost block was closed by the last line, which is its last. */
  boolean endedWith() {
    return ended;
  }

  /** Whether an open table, code block or fence takes the line as one of its own. */
  private boolean leafTakes(LineCursor line) {
    return switch (leaf) {
      case FENCE -> true;
      case CODE -> line.blank() || line.indentedAsCode();
      case TABLE -> tableTakes(line);
      default -> false;
    };
  }

  private boolean tableTakes(LineCursor line) {
    if (!Markers.find(line.line(), line.text(), '|')) {
      return false;
    }
    boolean pipeAlone = line.first() == '|' && Markers.blankFrom(line.line(), line.text() + 1);
    if (pipeAlone) {
      tableTakesText = false;
    }
    return !pipeAlone;
  }

  private void begin(LineCursor line, int matched, boolean inParagraph) {
    boolean begun = false;
    while (!line.blank()) {
      if (open() > depth) {
        tooDeep = true;
        break;
      }
      if (inParagraph && !begun && replacesParagraph(line)) {
        return;
      }
      if (!starts(line, inParagraph && !begun)) {
        break;
      }
      if (!begun && !inParagraph) {
        close(matched);
      }
      begun = true;
      if (!start(line)) {
        return;
      }
    }
    if (!begun && !line.blank() && takesText()) {
      remember(line);
      return;
    }
    if (!begun && !inParagraph) {
      close(matched);
    }
    if (!line.blank()) {
      add(Leaf.PARAGRAPH);
      remember(line);
    }
  }

  /** Whether the line makes a table or a heading of the open paragraph. */
  private boolean replacesParagraph(LineCursor line) {
    if (head != null) {
      int columns = Markers.tableColumns(line);
      if (columns > 0 && columns >= Markers.cells(head)) {
        leaf = Leaf.TABLE;
        tableTakesText = true;
        return true;
      }
    }
    if (!line.indentedAsCode() && Markers.underline(line)) {
      leaf = Leaf.DONE;
      end();
      return true;
    }
    return false;
  }

  private boolean starts(LineCursor line, boolean inParagraph) {
    if (line.indentedAsCode()) {
      return leaf != Leaf.PARAGRAPH;
    }
    return line.first() == '>'
        || Markers.heading(line)
        || Markers.fence(line).isPresent()
        || Markers.rule(line)
        || Markers.item(line)
            .filter(item -> !inParagraph || item.interruptsParagraph())
            .isPresent();
  }

  /**
   * Adds what the line starts.
   *
   * @return whether there may be more blocks in it
   */
  private boolean start(LineCursor line) {
    if (line.indentedAsCode()) {
      add(Leaf.CODE);
      return false;
    }
    if (line.takeQuoteSign()) {
      add(new Container(Kind.QUOTE, '>', 0));
      return true;
    }
    if (Markers.heading(line)) {
      add(Leaf.DONE);
      end();
      return false;
    }
    Optional<Markers.Fence> opened = Markers.fence(line);
    if (opened.isPresent()) {
      add(Leaf.FENCE);
      fence = opened.get();
      return false;
    }
    if (Markers.rule(line)) {
      add(Leaf.DONE);
      end();
      return false;
    }
    Markers.Item item = Markers.item(line).orElseThrow();
    if (!inListOf(item.kind())) {
      add(new Container(Kind.LIST, item.kind(), 0));
    }
    add(new Container(Kind.ITEM, item.kind(), item.content()));
    line.advance(item.content());
    return true;
  }

  private boolean inListOf(char marker) {
    return leaf == Leaf.NONE
        && !containers.isEmpty()
        && top().kind == Kind.LIST
        && top().marker == marker;
  }

  private Container top() {
    return containers.get(containers.size() - 1);
  }

  /** The document counts too. */
  private int open() {
    return 1 + containers.size() + (leaf == Leaf.NONE ? 0 : 1);
  }

  private boolean takesText() {
    return leaf == Leaf.PARAGRAPH || (leaf == Leaf.TABLE && tableTakesText);
  }

  /** Keeps the last line of a paragraph, which may turn out to be the head of a table. */
  private void remember(LineCursor line) {
    head =
        Markers.find(line.line(), line.text(), '|')
            ? line.line().subSequence(line.text(), line.line().length()).toString()
            : null;
  }

  private void add(Container container) {
    makeRoom(container.kind == Kind.ITEM);
    containers.add(container);
  }

  private void add(Leaf added) {
    makeRoom(false);
    leaf = added;
  }

  /** Closes what cannot hold the next block: a leaf, and a list unless an item follows. */
  private void makeRoom(boolean item) {
    boolean open = open() > 1;
    leaf = Leaf.NONE;
    if (!item && !containers.isEmpty() && top().kind == Kind.LIST) {
      containers.remove(containers.size() - 1);
    }
    if (containers.isEmpty()) {
      closed |= open;
    } else {
      top().filled = true;
    }
  }

  /** Closes all but the outermost blocks. */
  private void close(int kept) {
    boolean open = open() > 1;
    containers.subList(kept, containers.size()).clear();
    leaf = Leaf.NONE;
    closed |= open && kept == 0;
  }

  private void finish() {
    leaf = Leaf.NONE;
    end();
  }

  private void end() {
    if (containers.isEmpty()) {
      leaf = Leaf.NONE;
      ended = true;
    }
  }
}
