package org.privatearena.battle.category.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of one category, from its file: each line a weight and a pattern; the patterns found
 * are added up, and {@link #ENOUGH} makes the label. {@code name = pattern} is an abbreviation,
 * written {@code {name}} in the lines below it. {@code #} begins a remark.
 *
 * @param rules in the order of the file
 */
record RuleBook(List<Rule> rules) {

  /** The sum of weights from which on a prompt has the label. */
  static final int ENOUGH = 3;

  /** How many characters one rule may read, a hundred times what an ordinary prompt needs. */
  private static final int LOOKS = 1_000_000;

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final Pattern ABBREVIATION = Pattern.compile("(\\w+)\\s+= (.*)");
  private static final Pattern RULE = Pattern.compile("(-?\\d)\\s+(.*)");

  /** A pattern and what it counts, negative where it speaks against the category. */
  record Rule(int weight, Pattern pattern) {

    boolean foundIn(String text) {
      try {
        return pattern.matcher(new MeteredText(text, LOOKS)).find();
      } catch (MeteredText.Spent | StackOverflowError e) {
        return false;
      }
    }
  }

  RuleBook {
    rules = List.copyOf(rules);
  }

  /**
   * @param name of the file beside this class, without {@code .rules}
   * @throws IllegalStateException where it is missing or has a line that is no rule
   */
  static RuleBook read(String name) {
    try (InputStream file = RuleBook.class.getResourceAsStream(name + ".rules")) {
      if (file == null) {
        throw new IllegalStateException("no rules for " + name);
      }
      return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RuleBook parse(String text) {
    Map<String, String> abbreviations = new LinkedHashMap<>();
    List<Rule> rules = new ArrayList<>();
    for (String line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      Matcher abbreviation = ABBREVIATION.matcher(line);
      Matcher rule = RULE.matcher(line);
      if (abbreviation.matches()) {
        abbreviations.put(abbreviation.group(1), abbreviation.group(2));
      } else if (rule.matches()) {
        Pattern pattern = Pattern.compile(spelledOut(rule.group(2), abbreviations), FLAGS);
        rules.add(new Rule(Integer.parseInt(rule.group(1)), pattern));
      } else {
        throw new IllegalStateException("neither a rule nor an abbreviation: " + line);
      }
    }
    return new RuleBook(rules);
  }

  private static String spelledOut(String pattern, Map<String, String> abbreviations) {
    String whole = pattern;
    for (Map.Entry<String, String> each : abbreviations.entrySet()) {
      whole = whole.replace("{" + each.getKey() + "}", each.getValue());
    }
    return whole;
  }

  /** Whether the patterns found in the text weigh enough. */
  boolean applyTo(String text) {
    return rules.stream().filter(rule -> rule.foundIn(text)).mapToInt(Rule::weight).sum() >= ENOUGH;
  }
}
