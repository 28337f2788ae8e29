package org.privatearena.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page around the table keeps what it says. */
class HostileTableTest {

  private static final Pattern COMMAND = Pattern.compile("(?s)```sh\n(\\./mvnw .*?)\n```");
  private static final Pattern TESTS = Pattern.compile("-D(?:it\\.)?test='?([A-Za-z,]+)");

  private static Set<String> kinds(Predicate<HostileRow> wanted) {
    return HostileTable.rows().stream()
        .filter(wanted)
        .map(HostileRow::kind)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void oneRowOfEachKindIsHeldInEveryMode() {
    assertEquals(kinds(row -> !row.longest()), kinds(row -> row.modes().size() == 3));
  }

  @Test
  void aModeThatThereIsNotAndATextTooLongForEveryModeAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> row("`x`", "fast"));
    assertThrows(IllegalArgumentException.class, () -> row("`x` × limit", HostileRow.ALL));
    assertTrue(row("`x` × limit", HostileRow.LIVE).longest());
  }

  private static HostileRow row(String text, String modes) {
    return new HostileRow("a", "a text", HostileRow.WHOLE, text, "COMPLETE STOP", "", "yes", modes);
  }

  @Test
  void thePageNamesOneCommandThatRunsEveryTestWhichItNames() throws IOException {
    Matcher command = COMMAND.matcher(HostileTable.page());
    assertTrue(command.find(), "no command");
    Matcher named = TESTS.matcher(command.group(1));
    List<String> run = new ArrayList<>();
    while (named.find()) {
      run.addAll(List.of(named.group(1).split(",")));
    }
    List<String> told =
        Pattern.compile("\\| `(\\w+(?:Test|IT))` \\|")
            .matcher(HostileTable.page())
            .results()
            .map(row -> row.group(1))
            .toList();
    assertEquals(new TreeSet<>(told), new TreeSet<>(run));
    assertEquals(List.of(), run.stream().filter(test -> !isThere(test)).toList());
  }

  private static boolean isThere(String test) {
    return Stream.of("arena-ejb", "arena-ear")
        .map(module -> HostileTable.checkout().resolve(module).resolve("src/test/java"))
        .anyMatch(
            folder -> {
              try (Stream<Path> files = Files.walk(folder)) {
                return files.anyMatch(file -> file.endsWith(test + ".java"));
              } catch (IOException e) {
                return false;
              }
            });
  }
}
