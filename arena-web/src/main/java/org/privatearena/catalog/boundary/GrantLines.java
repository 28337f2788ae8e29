package org.privatearena.catalog.boundary;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.privatearena.catalog.control.GroupGrant;
import org.privatearena.catalog.entity.Use;

/**
 * Grants as somebody writes them: a line for each group with its path, a colon, and what it may do,
 * such as {@code /research: battle, leaderboard}.
 */
final class GrantLines {

  private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");

  private GrantLines() {}

  static String write(List<GroupGrant> grants) {
    return grants.stream()
        .map(
            grant ->
                grant.group()
                    + ": "
                    + grant.uses().stream().map(ModelJson::small).collect(joining(", ")))
        .collect(joining("\n"));
  }

  /**
   * @param text null counts as empty
   * @return empty where a line cannot be read
   */
  static Optional<List<GroupGrant>> read(String text) {
    List<GroupGrant> grants = new ArrayList<>();
    for (String line : (text == null ? "" : text).lines().toList()) {
      if (line.isBlank()) {
        continue;
      }
      int colon = line.lastIndexOf(':');
      Optional<Set<Use>> uses = colon < 0 ? Optional.empty() : uses(line.substring(colon + 1));
      if (uses.isEmpty()) {
        return Optional.empty();
      }
      grants.add(new GroupGrant(line.substring(0, colon).strip(), uses.get()));
    }
    return Optional.of(grants);
  }

  private static Optional<Set<Use>> uses(String words) {
    Set<Use> uses = EnumSet.noneOf(Use.class);
    for (String word : BETWEEN.splitAsStream(words.strip()).toList()) {
      Optional<Use> use =
          EnumSet.allOf(Use.class).stream()
              .filter(some -> ModelJson.small(some).equals(word))
              .findFirst();
      if (use.isEmpty()) {
        return Optional.empty();
      }
      uses.add(use.get());
    }
    return Optional.of(uses);
  }
}
