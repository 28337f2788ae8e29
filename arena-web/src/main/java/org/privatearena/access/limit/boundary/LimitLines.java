package org.privatearena.access.limit.boundary;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.privatearena.access.limit.control.LimitDesk;
import org.privatearena.access.limit.control.LimitKind;
import org.privatearena.access.limit.control.Limits;

/**
 * Limits as somebody writes them: a line for each group with its path, a colon, and what is
 * limited, such as {@code /research: battles-a-day 50, battles-at-once 2}; {@code unlimited} where
 * nothing is.
 */
final class LimitLines {

  private static final String UNLIMITED = "unlimited";
  private static final Pattern LIMIT = Pattern.compile("([a-z-]+)[\\s=]+([0-9]{1,13})");

  private LimitLines() {}

  static String write(SortedMap<String, Limits> groups) {
    return groups.entrySet().stream()
        .map(group -> group.getKey() + ": " + write(group.getValue()))
        .collect(joining("\n"));
  }

  private static String write(Limits limits) {
    return limits.equals(Limits.NONE)
        ? UNLIMITED
        : Stream.of(LimitKind.values())
            .filter(kind -> limits.of(kind) != null)
            .map(kind -> kind.word() + " " + limits.of(kind))
            .collect(joining(", "));
  }

  /**
   * @param text null counts as empty
   * @return empty where a line cannot be read
   */
  static Optional<SortedMap<String, Limits>> read(String text) {
    SortedMap<String, Limits> groups = new TreeMap<>();
    for (String line : (text == null ? "" : text).lines().filter(l -> !l.isBlank()).toList()) {
      int colon = line.lastIndexOf(':');
      String group = line.substring(0, Math.max(colon, 0)).strip();
      Optional<Limits> limits = limits(line.substring(colon + 1).strip());
      if (limits.isEmpty()
          || !LimitDesk.isGroup(group)
          || groups.put(group, limits.get()) != null) {
        return Optional.empty();
      }
    }
    return groups.size() > LimitDesk.MOST_GROUPS ? Optional.empty() : Optional.of(groups);
  }

  private static Optional<Limits> limits(String words) {
    Map<LimitKind, Long> limits = new EnumMap<>(LimitKind.class);
    for (String word : words.equals(UNLIMITED) ? new String[0] : words.split(",", -1)) {
      Matcher limit = LIMIT.matcher(word.strip());
      Optional<LimitKind> kind =
          limit.matches()
              ? Stream.of(LimitKind.values())
                  .filter(some -> some.word().equals(limit.group(1)))
                  .findFirst()
              : Optional.empty();
      if (kind.isEmpty()
          || !Limits.allowed(Long.parseLong(limit.group(2)))
          || limits.put(kind.get(), Long.valueOf(limit.group(2))) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Limits(
            limits.get(LimitKind.BATTLES_A_DAY),
            limits.get(LimitKind.BATTLES_AT_ONCE),
            limits.get(LimitKind.TOKENS_A_DAY)));
  }
}
