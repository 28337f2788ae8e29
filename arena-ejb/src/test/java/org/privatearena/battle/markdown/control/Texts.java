package org.privatearena.battle.markdown.control;

import java.util.List;
import java.util.Random;

/** Markdown to try things with, made of pieces that mean something where blocks begin and end. */
final class Texts {

  private static final List<String> PIECES =
      List.of(
          " ",
          "  ",
          "    ",
          "\t",
          "\n",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          "-",
          "- ",
          "* ",
          "+ ",
          "1. ",
          "2) ",
          "1)",
          "10. ",
          "> ",
          ">",
          "```",
          "```",
          "````",
          "~~~",
          "`",
          "a",
          "b",
          "x\n",
          "b|c",
          "|",
          "\\|",
          "|-|",
          "|-|-|\n",
          ":-:|",
          "a|b\n",
          "---",
          "===",
          "# ",
          "#",
          "*",
          "***",
          "_ _ _",
          "<div>",
          "<!-- ",
          "- a\n",
          "  b\n",
          "1. a\n",
          "> q\n",
          "\n    code\n",
          "-\n",
          "**b** ",
          "שלום ",
          "🦊 ");

  private Texts() {}

  /** At most thirty pieces, mostly fewer. */
  static String random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(1 + random.nextInt(30)); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** Input on which parsers of Markdown are known to take long, to be repeated. */
  static List<String> hard() {
    return List.of(
        "[",
        "](",
        "[a](",
        "![",
        "![a](b)",
        "[[[]]]](",
        "[]: ",
        "*a ",
        "*a **b ",
        "*a_",
        " *a* ",
        "_",
        "~~a ",
        "`",
        "`a``b",
        "<",
        "<a ",
        "\\",
        "&#",
        "(",
        "> ",
        ">",
        "- ",
        "1. ",
        "- a\n",
        "\t- ",
        "a|",
        "|",
        "| a | b |\n|-|-|\n",
        "```\n",
        "~~~a\n",
        "# ",
        "===\n",
        "a\n",
        "\n",
        "\r",
        "    a\n",
        "🦊",
        "שלום ");
  }

  /** The longest repetition of a text that is not longer than this. */
  static String repeated(String piece, int longest) {
    return piece.repeat(longest / piece.length());
  }
}
