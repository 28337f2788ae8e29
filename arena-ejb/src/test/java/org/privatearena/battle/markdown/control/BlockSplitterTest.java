package org.privatearena.battle.markdown.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

class BlockSplitterTest {

  private static final int TEXTS = 40_000;
  private static final long SEED = 20_261_124;
  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER =
      Parser.builder()
          .extensions(TABLES)
          .enabledBlockTypes(
              new LinkedHashSet<Class<? extends Block>>(
                  List.of(
                      BlockQuote.class,
                      Heading.class,
                      FencedCodeBlock.class,
                      ThematicBreak.class,
                      ListBlock.class,
                      IndentedCodeBlock.class)))
          .maxOpenBlockParsers(OpenBlocks.DEPTH)
          .build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(TABLES).build();

  private static List<BlockSplitter.Span> spans(BlockSplitter splitter, String text) {
    List<BlockSplitter.Span> spans = new ArrayList<>(splitter.feed(text));
    spans.addAll(splitter.end());
    return spans;
  }

  private static List<String> blocks(String text) {
    return spans(new BlockSplitter(), text).stream()
        .map(span -> text.substring(span.from(), span.to()))
        .toList();
  }

  private static String shown(String text) {
    return text.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
  }

  @Test
  void paragraphs_end_at_an_empty_line_which_belongs_to_what_follows() {
    assertEquals(List.of("a\nb\n", "\n\nc"), blocks("a\nb\n\n\nc"));
    assertEquals(List.of("a\n", "\n"), blocks("a\n\n"));
    assertEquals(List.of("\n \n"), blocks("\n \n"));
    assertEquals(List.of(), blocks(""));
  }

  @Test
  void a_heading_a_rule_and_a_closing_fence_end_with_their_line() {
    BlockSplitter splitter = new BlockSplitter();
    assertEquals(List.of(), splitter.feed("# Title"));
    assertEquals(List.of(new BlockSplitter.Span(0, 8)), splitter.feed("\n"));
    assertEquals(List.of(), splitter.feed("---"));
    assertEquals(List.of(new BlockSplitter.Span(8, 12)), splitter.feed("\n"));
    assertEquals(List.of(), splitter.feed("```sh\nls\n\n# no title\n```"));
    assertEquals(List.of(new BlockSplitter.Span(12, 37)), splitter.feed("\n"));
    assertEquals(List.of(), splitter.feed("Title\n==="));
    assertEquals(List.of(new BlockSplitter.Span(37, 47)), splitter.feed("\n"));
    assertEquals(List.of(), splitter.end());
  }

  @Test
  void a_fence_stays_open_to_its_own_sign_or_to_the_end() {
    assertEquals(List.of("```\na\n~~~\n``\n\n"), blocks("```\na\n~~~\n``\n\n"));
    assertEquals(List.of("````\n```\n````\n", "b"), blocks("````\n```\n````\nb"));
    assertEquals(List.of("a\n", "```\nb\n```\n", "c"), blocks("a\n```\nb\n```\nc"));
  }

  @Test
  void a_list_goes_on_over_empty_lines_and_lazy_ones() {
    assertEquals(
        List.of("- a\n\n  b\n\n- c\nlazy\n\n      code\n\n", "d"),
        blocks("- a\n\n  b\n\n- c\nlazy\n\n      code\n\nd"));
    assertEquals(
        List.of("1. a\n2. b\n", "1) c\n", "- d\n", "* e"), blocks("1. a\n2. b\n1) c\n- d\n* e"));
    assertEquals(List.of("- a\n  ```\n  b\n", "c"), blocks("- a\n  ```\n  b\nc"));
  }

  @Test
  void a_quote_a_table_and_indented_code_end_where_commonmark_ends_them() {
    assertEquals(List.of("> a\nlazy\n", "\nb"), blocks("> a\nlazy\n\nb"));
    assertEquals(
        List.of("|a|b|\n|-|-|\n|1|2|\nrow\n", "\ntext"),
        blocks("|a|b|\n|-|-|\n|1|2|\nrow\n\ntext"));
    assertEquals(List.of("    a\n\n    b\n\n", "c"), blocks("    a\n\n    b\n\nc"));
  }

  @Test
  void html_is_a_paragraph_like_any_other() {
    assertEquals(
        List.of("<script>\nx\n", "\ny\n", "\n<!-- z\n", "\nw"),
        blocks("<script>\nx\n\ny\n\n<!-- z\n\nw"));
  }

  @Test
  void lines_end_by_any_of_the_three_line_ends() {
    assertEquals(List.of("a\r\n", "\r\nb\r", "\rc\n", "\nd"), blocks("a\r\n\r\nb\r\rc\n\nd"));
  }

  @Test
  void mkd2_the_blocks_do_not_depend_on_how_the_text_was_cut() {
    String text = "# T\r\n- a\r\n\r\n  b\n\n|x|y|\n|-|-|\n```\n🦊\n```\r\rend\r\n";
    List<BlockSplitter.Span> whole = spans(new BlockSplitter(), text);
    assertTrue(whole.size() > 4, whole.toString());
    for (int i = 0; i <= text.length(); i++) {
      for (int j = i; j <= text.length(); j++) {
        BlockSplitter splitter = new BlockSplitter();
        List<BlockSplitter.Span> cut = new ArrayList<>(splitter.feed(text.substring(0, i)));
        cut.addAll(splitter.feed(text.substring(i, j)));
        cut.addAll(splitter.feed(text.substring(j)));
        cut.addAll(splitter.end());
        assertEquals(whole, cut, i + " " + j);
      }
    }
  }

  @Test
  void mkd2_nor_does_it_for_any_text_given_character_by_character() {
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS / 4; i++) {
      String text = Texts.random(random);
      BlockSplitter splitter = new BlockSplitter();
      List<BlockSplitter.Span> cut = new ArrayList<>();
      for (int c = 0; c < text.length(); c++) {
        cut.addAll(splitter.feed(text.substring(c, c + 1)));
      }
      cut.addAll(splitter.end());
      assertEquals(spans(new BlockSplitter(), text), cut, shown(text));
    }
  }

  @Test
  void mkd1_md3_the_blocks_are_the_text_and_render_to_what_the_parser_makes_of_the_whole() {
    Random random = new Random(SEED);
    long blocks = 0;
    long nodes = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = Texts.random(random);
      List<String> parts = blocks(text);
      assertEquals(text, String.join("", parts));
      Node whole = PARSER.parse(text);
      StringBuilder html = new StringBuilder();
      parts.forEach(part -> html.append(RENDERER.render(PARSER.parse(part))));
      assertEquals(RENDERER.render(whole), html.toString(), shown(text));
      blocks += parts.size();
      for (Node node = whole.getFirstChild(); node != null; node = node.getNext()) {
        nodes++;
      }
    }
    // Cutting nowhere would pass all the above.
    assertTrue(blocks > nodes * 9 / 10, blocks + " blocks, " + nodes + " of the parser");
  }

  @Test
  void mkd3_what_follows_a_block_is_cut_as_if_it_stood_alone_however_few_may_be_open() {
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      String text = Texts.random(random);
      int depth = 2 + random.nextInt(6);
      List<BlockSplitter.Span> whole = spans(new BlockSplitter(depth), text);
      if (whole.size() > 1) {
        int second = whole.get(1).from();
        assertEquals(
            whole.subList(1, whole.size()),
            spans(new BlockSplitter(depth), text.substring(second)).stream()
                .map(span -> new BlockSplitter.Span(second + span.from(), second + span.to()))
                .toList(),
            depth + " " + shown(text));
      }
    }
  }

  @Test
  void mkd4_very_many_characters_of_the_worst_are_no_trouble() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (String piece : Texts.hard()) {
            String deep = Texts.repeated("- ", 100_000) + "\n" + Texts.repeated(piece, 300_000);
            List<BlockSplitter.Span> spans = spans(new BlockSplitter(), deep);
            assertEquals(deep.length(), spans.get(spans.size() - 1).to());
          }
        });
  }
}
