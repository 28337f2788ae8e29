package org.privatearena.shared.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern WHOLE = Pattern.compile("msg\\['([^']+)']");
  private static final Pattern PREFIX = Pattern.compile("msg\\['([^']+)'\\.concat\\(");

  private final ResourceBundle bundle = ResourceBundle.getBundle("messages");

  @Test
  void everyTextThatAPageNamesIsInTheBundle() {
    Set<String> named = found(WHOLE);
    assertFalse(named.isEmpty());
    named.removeAll(bundle.keySet());
    assertEquals(Set.of(), named);
  }

  @Test
  void everyTextInTheBundleIsNamedByAPage() {
    Set<String> unused = new TreeSet<>(bundle.keySet());
    unused.removeAll(found(WHOLE));
    Set<String> prefixes = found(PREFIX);
    unused.removeIf(key -> prefixes.stream().anyMatch(key::startsWith));
    assertEquals(Set.of(), unused);
  }

  private static Set<String> found(Pattern pattern) {
    return pages().stream()
        .flatMap(page -> pattern.matcher(page).results())
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> pages() {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .map(MessagesTest::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
