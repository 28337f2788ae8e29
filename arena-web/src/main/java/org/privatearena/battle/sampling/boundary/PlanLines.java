package org.privatearena.battle.sampling.boundary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privatearena.battle.sampling.control.PlanRequest;

/**
 * A plan as somebody writes it: a line for each model or pair, with a colon and a number, such as
 * {@code granite-4-8b: 2} or {@code granite-4-8b granite-5-8b: 10}. One for each text.
 */
final class PlanLines {

  private static final Pattern LINE =
      Pattern.compile(
          "(\\S+)(?:\\s+(\\S+))?\\s*:\\s*([0-9]{1,9}(?:\\.[0-9]{1,9})?)",
          // With the spaces that French has before a colon.
          Pattern.UNICODE_CHARACTER_CLASS);

  /** What a text says. */
  sealed interface Reading {

    record Plan(PlanRequest request) implements Reading {}

    /**
     * None, and why.
     *
     * @param fault of the bundle's draws.fault
     * @param line from 1
     * @param what the line says, shortened
     */
    record Wrong(String fault, int line, String what) implements Reading {}
  }

  private final List<PlanRequest.Weight> weights = new ArrayList<>();
  private final List<PlanRequest.Priority> priorities = new ArrayList<>();
  private final Set<Set<String>> named = new HashSet<>();

  private PlanLines() {}

  static String write(PlanRequest plan) {
    return Stream.concat(
            plan.weights().stream().map(some -> some.model() + ": " + number(some.weight())),
            plan.priorities().stream()
                .map(some -> some.one() + " " + some.other() + ": " + number(some.priority())))
        .collect(Collectors.joining("\n"));
  }

  private static String number(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /**
   * @param text null counts as empty
   */
  static Reading read(String text) {
    PlanLines lines = new PlanLines();
    int number = 0;
    for (String line : (text == null ? "" : text).lines().toList()) {
      number++;
      String said = line.strip();
      String fault = said.isEmpty() ? null : lines.add(said);
      if (fault != null) {
        return new Reading.Wrong(fault, number, PlanReader.shortened(said));
      }
    }
    return new Reading.Plan(new PlanRequest(lines.weights, lines.priorities));
  }

  /** What is wrong with a line; null for nothing. */
  private String add(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      return "bad-line";
    }
    String one = parts.group(1);
    String other = parts.group(2);
    double number = Double.parseDouble(parts.group(3));
    if (!PlanRequest.allowed(number)) {
      return "bad-number";
    }
    if (one.equals(other)) {
      return "same-model";
    }
    if (other == null) {
      weights.add(new PlanRequest.Weight(one, number));
      return named.add(Set.of(one)) ? null : "named-twice";
    }
    priorities.add(new PlanRequest.Priority(one, other, number));
    return named.add(Set.of(one, other)) ? null : "named-twice";
  }
}
