package org.privatearena.battle.safety.control;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which policy holds for whom.
 *
 * @param standard for people of no group that is named
 * @param groups by the group's full path
 */
record PromptPolicies(PromptPolicy standard, Map<String, PromptPolicy> groups) {

  PromptPolicies {
    groups = Map.copyOf(groups);
  }

  /**
   * @param standard {@code warn}, {@code block} or {@code off}
   * @param groups as {@code /research=off,/legal=block}; may be empty
   * @throws IllegalArgumentException naming what is wrong
   */
  static PromptPolicies parse(String standard, String groups) {
    Map<String, PromptPolicy> named = new LinkedHashMap<>();
    Arrays.stream(groups.split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .forEach(
            part -> {
              int equals = part.lastIndexOf('=');
              if (!part.startsWith("/") || equals < 2) {
                throw new IllegalArgumentException(
                    "arena.safety.groups must be like /research=off,/legal=block, not " + part);
              }
              String group = part.substring(0, equals).strip();
              PromptPolicy policy = policy("arena.safety.groups", part.substring(equals + 1));
              if (named.put(group, policy) != null) {
                throw new IllegalArgumentException("arena.safety.groups names " + group + " twice");
              }
            });
    return new PromptPolicies(policy("arena.safety.prompts", standard), named);
  }

  private static PromptPolicy policy(String setting, String word) {
    return PromptPolicy.parse(word)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    setting + " must be warn, block or off, not " + word.strip()));
  }

  /**
   * The policy for a person of these groups: the strictest that is named for any of them, because
   * one who works for two groups must keep the rules of both; and only where none is named the
   * standard, so that a group may be given a milder one than it.
   */
  PromptPolicy of(Collection<String> memberships) {
    return memberships.stream()
        .map(groups::get)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(standard);
  }
}
