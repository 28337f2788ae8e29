package org.privatearena.battle.markdown.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlockRendererTest {

  private static final int LONGEST = AnswerBlocks.LONGEST;

  /** MKD-5, said once more and in another way than where it is enforced. */
  private static final Pattern ALLOWED =
      Pattern.compile(
          "([^<>]|<!-- -->"
              + "|</?(li|em|strong|del|code|thead|tbody|tr|th|td)>"
              + "|<(p|h[3-6]|blockquote|ul|ol|table)( dir=\"auto\")?>"
              + "|</(p|h[3-6]|blockquote|ul|ol|table|pre|div|a)>"
              + "|<[hb]r />|<pre tabindex=\"0\">|<div class=\"scroll-table\" tabindex=\"0\">"
              + "|<p class=\"plain\" dir=\"auto\">"
              + "|<ol start=\"[0-9]+\"( dir=\"auto\")?>|<t[hd] align=\"(left|center|right)\">"
              + "|<code class=\"language-[^\"<>]+\">"
              + "|<a href=\"(https?:|mailto:)[^\"<>]*\"( title=\"[^\"<>]*\")? target=\"_blank\""
              + " rel=\"nofollow noopener noreferrer\">)*+");

  private static String html(String text) {
    return AnswerBlocks.of(text).stream().map(AnswerBlock::html).collect(Collectors.joining());
  }

  private static void expect(String html, String text) {
    assertEquals(html, html(text).replace("\n", ""), text);
  }

  @Test
  void text_of_every_kind_becomes_what_it_means() {
    expect(
        "<p dir=\"auto\"><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>",
        "**a** *b* ~~c~~ `d`");
    expect("<p dir=\"auto\">one<br />two<br />three</p>", "one\ntwo  \nthree");
    expect("<blockquote dir=\"auto\"><p>a</p></blockquote>", "> a");
    expect(
        "<ul dir=\"auto\"><li><p>a</p><ol start=\"3\"><li>b</li></ol></li><li><p>c</p></li></ul>",
        "- a\n\n  3. b\n- c");
    expect("<hr />", "* * *");
    expect(
        "<div class=\"scroll-table\" tabindex=\"0\"><table dir=\"auto\"><thead><tr><th align=\"right\">a</th>"
            + "<th>b</th></tr></thead><tbody><tr><td align=\"right\">1</td><td><code>x|y</code></td></tr>"
            + "</tbody></table></div>",
        "| a | b |\n| -: | - |\n| 1 | `x\\|y` |");
  }

  @Test
  void code_keeps_every_character_and_its_language() {
    expect(
        "<pre tabindex=\"0\"><code class=\"language-java\">if (a &lt; b &amp;&amp; c) {  &#96;x&#96; }</code></pre>",
        "```java title\nif (a < b && c) {  `x` }\n```");
    expect(
        "<pre tabindex=\"0\"><code class=\"language-c&#43;&#43;\">x</code></pre>",
        "```c++\nx\n```");
    expect("<pre tabindex=\"0\"><code>x</code></pre>", "```\"onclick=alert(1)\nx");
    expect("<p dir=\"auto\"><code>a &#96;b&#96; c</code></p>", "``a `b` c``");
  }

  @Test
  void mkd6_html_is_text() {
    expect(
        "<p dir=\"auto\">&lt;script&gt;alert(1)&lt;/script&gt; <em>x</em> &lt;!-- y --&gt;</p>",
        "<script>alert(1)</script> *x* <!-- y -->");
    expect(
        "<p dir=\"auto\">&lt;div&gt;<br /><strong>a</strong><br />&lt;/div&gt;</p>",
        "<div>\n**a**\n</div>");
  }

  @Test
  void mkd6_images_and_strange_links_are_spelt_out_and_others_open_beside_the_battle() {
    expect(
        "<p dir=\"auto\">a <em>cat</em> (http://x/y.png &#34;t&#34;)</p>",
        "![a *cat*](http://x/y.png \"t\")");
    expect("<p dir=\"auto\">a (javascript:alert(1))</p>", "[a](javascript:alert(1))");
    expect("<p dir=\"auto\">a (/here)</p>", "[a](/here)");
    expect(
        "<p dir=\"auto\"><a href=\"https://x.y/?a&#61;b&amp;c\" title=\"t\" target=\"_blank\""
            + " rel=\"nofollow noopener noreferrer\">a <em>b</em></a></p>",
        "[a *b*](https://x.y/?a=b&c \"t\")");
    expect("<p dir=\"auto\">[r]: http://x &#34;t&#34;</p>", "[r]: http://x \"t\"");
  }

  @Test
  void mkd8_headings_fit_below_the_page_and_leave_no_level_out() {
    expect(
        "<h3 dir=\"auto\">a</h3><h4 dir=\"auto\">b</h4><h4 dir=\"auto\">c</h4><h3 dir=\"auto\">d</h3>"
            + "<h4 dir=\"auto\">e</h4><h5 dir=\"auto\">f</h5><h6 dir=\"auto\">g</h6><h6 dir=\"auto\">h</h6>",
        "### a\n##### b\n##### c\n## d\n### e\n#### f\n##### g\n###### h");
    expect("<p dir=\"auto\">##</p>", "##");
    expect(
        "<blockquote dir=\"auto\"><h3>a</h3></blockquote><h4 dir=\"auto\">b</h4>", "> # a\n\n## b");
  }

  @Test
  void a_block_that_is_too_long_stays_text_and_the_next_is_rendered() {
    String text = "*a* <b>".repeat(LONGEST / 7 + 1);
    expect(
        "<p class=\"plain\" dir=\"auto\">"
            + text.replace("<b>", "&lt;b&gt;")
            + "</p><p dir=\"auto\"><em>c</em></p>",
        text + "\n\n*c*");
  }

  @Test
  void mkd5_whatever_comes_only_what_is_listed_leaves() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String text = Texts.random(random) + "<x y='z'>" + Texts.random(random) + "](x:y)";
      String html = html(text);
      assertTrue(ALLOWED.matcher(html).matches(), html);
    }
  }

  @Test
  void what_must_not_leave_would_be_noticed() {
    for (String bad :
        new String[] {
          "<script>",
          "<p onclick=\"x\">",
          "<a href=\"javascript:x\">",
          "<p id=\"x\">",
          "<img />",
          "<"
        }) {
      assertTrue(!ALLOWED.matcher("<p>" + bad + "</p>").matches(), bad);
    }
  }

  @Test
  void mkd4_the_worst_blocks_of_full_length_are_no_trouble() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (String piece : Texts.hard()) {
            for (String text :
                new String[] {
                  Texts.repeated(piece, LONGEST),
                  "- ".repeat(60) + Texts.repeated(piece, LONGEST - 120)
                }) {
              String html = html(text);
              assertTrue(html.length() < 40 * LONGEST, piece + ": " + html.length());
            }
          }
        });
  }

  /** Little text that would become very much HTML. */
  static List<String> bombs() {
    String address = "x".repeat(LONGEST / 2 - 20);
    return List.of(
        "x|".repeat(2_000) + "\n" + "-|".repeat(2_000) + "\n" + "x|\n".repeat(3_900),
        "[a]: http://" + address + "\n" + "[a] ".repeat(2_490),
        "[a]: ftp://" + address + "\n" + "[a] ".repeat(2_490),
        "[a]: http://" + address + "\n" + "![a] ".repeat(1_990),
        "[a]: <b> '" + address + "'\n" + "[a] ".repeat(2_490));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void mkd4_a_block_that_would_become_very_much_html_stays_text(String bomb) {
    assertTrue(bomb.length() <= LONGEST, "length " + bomb.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          String html = html(bomb);
          assertTrue(html.length() < 12 * LONGEST, "html " + html.length());
        });
  }

  @Test
  void mkd4_an_honest_table_of_full_length_is_rendered() {
    String row = "a|".repeat(20) + "\n";
    String table = row + "-|".repeat(20) + "\n" + row.repeat(LONGEST / row.length() - 2);
    assertTrue(html(table).contains("<td>a</td>"));
    String links = "[word](https://a.example/) *b* `c` \"d\"\n".repeat(LONGEST / 39);
    assertTrue(html(links).contains("href=\"https://a.example/\""));
  }
}
