package org.privatearena.audit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/compliance.md describes every field that a record may have, and no other. */
class DocumentedFieldsTest {

  private static final String FIELDS = "| field | type, unit | meaning |";
  private static final String KINDS = "| kind | when | version | fields, in their order |";

  /** A field where it is made, by a name or by one that goes on with the side. */
  private static final Pattern MADE =
      Pattern.compile(
          "(?:Field\\s*\\.\\s*(?:text|number|flag|decimal|time|words)|new Field|style)"
              + "\\(\\s*\"([a-z0-9_]+)\"");

  private static final Pattern QUOTED = Pattern.compile("`([a-z0-9_-]+)`");

  /** What a leaf says of actor and subject are no fields of a record. */
  private static final Set<String> OF_LEAVES = Set.of("actor", "subject");

  private static Path checkout() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static List<String> rows(String heading) throws IOException {
    List<String> lines = Files.readAllLines(checkout().resolve("docs/compliance.md"));
    int begin = lines.indexOf(heading) + 2;
    assertTrue(begin >= 2, heading);
    return lines.subList(begin, lines.size()).stream()
        .takeWhile(line -> line.startsWith("|"))
        .toList();
  }

  private static String cell(String row, int place) {
    return row.substring(1).split(" \\| ", -1)[place].strip();
  }

  private static List<String> found(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Set<String> documented() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String row : rows(FIELDS)) {
      for (String name : found(QUOTED, cell(row, 0))) {
        assertTrue(names.add(name), name + " is described twice");
      }
    }
    return names;
  }

  private static Set<String> made() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(checkout().resolve("arena-ejb/src/main/java"))) {
      sources
          .filter(path -> path.toString().endsWith(".java"))
          .flatMap(path -> found(MADE, text(path)).stream())
          .flatMap(name -> name.endsWith("_") ? Stream.of(name + "a", name + "b") : Stream.of(name))
          .filter(name -> !OF_LEAVES.contains(name))
          .forEach(names::add);
    }
    return names;
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void every_field_is_described_and_no_other() throws IOException {
    assertEquals(made(), documented());
  }

  @Test
  void every_kind_lists_fields_that_are_described() throws IOException {
    Set<String> described = documented();
    for (String row : rows(KINDS)) {
      String list = cell(row, 3).replaceAll("\\([^)]*\\)", "").replaceAll(":.*", "");
      assertTrue(!list.contains("see "), row);
      for (String name : list.split("[,|]", -1)) {
        String word = name.strip().replaceFirst("^(those|as|then) .*", "");
        String last = word.replaceFirst("^.* ", "");
        assertTrue(last.isEmpty() || described.contains(last), last + " in " + row);
      }
    }
  }
}
