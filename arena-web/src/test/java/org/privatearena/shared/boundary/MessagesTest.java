package org.privatearena.shared.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path CODE = Path.of("src/main/java");
  private static final List<Pattern> WHOLE =
      List.of(Pattern.compile("msg\\['([^']+)']"), Pattern.compile("say\\(\\s*\"([^\"]+)\"[,)]"));
  private static final List<Pattern> PREFIX =
      List.of(
          Pattern.compile("msg\\['([^']+)'\\.concat\\("),
          Pattern.compile("say\\(\\s*\"([^\"]+\\.)\" \\+"));

  /** What is the same in every language: names, keys of the keyboard, code. */
  private static final Pattern UNIVERSAL =
      Pattern.compile(
          "product|page\\.preferences\\.language\\.(en|de|fr)|result\\.next\\.key|(demo|sets|exports|board)\\.code\\..*"
              // Symbols of units.
              + "|diagnosis\\.rater\\.(seconds|minutes|hours)");

  /** Words that another language took over as they are. */
  private static final Set<String> BORROWED =
      Set.of(
          "de battle.prompt",
          "fr battle.prompt",
          "de page.preferences.scheme.system",
          "de page.compliance",
          "de models.name",
          "de models.revision",
          "de draws.plan",
          "fr draws.plan",
          "fr draws.votes",
          "de exports.size",
          "fr diagnosis.agreement.mark",
          "fr exports.formats",
          "fr exports.heading",
          "fr exports.kind.VOTES",
          "fr exports.title",
          "fr compliance.tab.exports");

  /** A straight one begins a quotation of {@link MessageFormat}, and is no good typography. */
  private static final Pattern STRAIGHT = Pattern.compile("['\"]|\\.\\.\\.");

  private static final Pattern FRENCH_WITHOUT_SPACE =
      Pattern.compile("[^\\u202f\\u00a0][;?!»%]|«[^\\u00a0\\u202f]|[^\\u00a0]:|'");
  private static final Pattern GERMAN_FAMILIAR = words("[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein\\w*");
  private static final Pattern FRENCH_FAMILIAR = words("[Tt]u|[Tt]on|[Tt]es");

  /** With the letters of all languages: by themselves some versions of Java know ASCII's only. */
  private static Pattern words(String words) {
    return Pattern.compile("\\b(" + words + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
  }

  private final ResourceBundle english = bundle("en");

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle("messages", Locale.forLanguageTag(language));
  }

  @Test
  void everyTextThatIsNamedIsInTheBundle() {
    Set<String> named = found(WHOLE);
    assertFalse(named.isEmpty());
    named.removeAll(english.keySet());
    assertEquals(Set.of(), named);
  }

  @Test
  void everyTextInTheBundleIsNamed() {
    Set<String> unused = new TreeSet<>(english.keySet());
    unused.removeAll(found(WHOLE));
    Set<String> prefixes = found(PREFIX);
    unused.removeIf(key -> prefixes.stream().anyMatch(key::startsWith));
    assertEquals(Set.of(), unused);
  }

  @Test
  void whoWantsEnglishGetsItFromAServerThatSpeaksAnotherLanguage() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    ResourceBundle.clearCache();
    try {
      assertEquals("Battle", bundle("en").getString("page.battle"));
    } finally {
      Locale.setDefault(before);
      ResourceBundle.clearCache();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr"})
  void everyTextIsThereInEachLanguage(String language) throws IOException {
    assertEquals(keys("messages.properties"), keys("messages_" + language + ".properties"));
  }

  /** The file's own: a bundle would add those of its parent. */
  private static Set<String> keys(String file) throws IOException {
    List<String> keys =
        Files.readAllLines(Path.of("src/main/resources", file)).stream()
            .filter(line -> line.contains("=") && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();
    assertEquals(keys.size(), Set.copyOf(keys).size(), file + " says a text twice");
    return new TreeSet<>(keys);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr"})
  void aTextNamesTheSameFiguresInEachLanguage(String language) {
    ResourceBundle other = bundle(language);
    TreeMap<String, String> wrong = new TreeMap<>();
    for (String key : english.keySet()) {
      if (!key.contains(".code.")) {
        String here = figures(english.getString(key));
        String there = figures(other.getString(key));
        if (!here.equals(there)) {
          wrong.put(key, here + " but " + there);
        }
      }
    }
    assertEquals(new TreeMap<>(), wrong);
  }

  /** Which arguments a pattern takes and as what kind: {@code 0 number, 1 text}. */
  private static String figures(String pattern) {
    MessageFormat format = new MessageFormat(pattern, Locale.ROOT);
    Object[] formats = format.getFormatsByArgumentIndex();
    List<String> figures = new ArrayList<>();
    for (int i = 0; i < formats.length; i++) {
      Object kind = formats[i];
      figures.add(i + " " + (kind == null ? "text" : kind.getClass().getSimpleName()));
    }
    return String.join(", ", figures);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr"})
  void noTextWasLeftInEnglish(String language) {
    ResourceBundle other = bundle(language);
    Set<String> left =
        english.keySet().stream()
            .filter(key -> !UNIVERSAL.matcher(key).matches())
            .filter(key -> !BORROWED.contains(language + " " + key))
            .filter(
                key -> english.getString(key).replaceAll("\\{[^{}]*}", "").matches(".*\\p{L}.*"))
            .filter(key -> other.getString(key).equals(english.getString(key)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), left);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr"})
  void theTypographyIsTheLanguagesOwn(String language) {
    List<Pattern> faults =
        switch (language) {
          case "de" -> List.of(STRAIGHT, GERMAN_FAMILIAR);
          case "fr" -> List.of(STRAIGHT, FRENCH_WITHOUT_SPACE, FRENCH_FAMILIAR);
          default -> List.of(STRAIGHT);
        };
    ResourceBundle bundle = bundle(language);
    TreeMap<String, String> wrong = new TreeMap<>();
    for (String key : bundle.keySet()) {
      String text = bundle.getString(key).replaceAll("\\{[^{}]*}", "0");
      if (!key.contains(".code.")
          && faults.stream().anyMatch(fault -> fault.matcher(text).find())) {
        wrong.put(key, text);
      }
    }
    assertEquals(new TreeMap<>(), wrong);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr"})
  void everyPatternCanBeFilled(String language) {
    Texts texts = new Texts(Locale.forLanguageTag(language));
    for (String key : english.keySet()) {
      if (!key.contains(".code.")) {
        for (int figure : new int[] {0, 1, 2, 1234}) {
          Object[] figures = new Object[] {figure, figure, figure, figure, figure};
          assertFalse(texts.say(key, figures).contains("{"), key);
        }
      }
    }
  }

  private static Set<String> found(List<Pattern> patterns) {
    return Stream.concat(files(PAGES, ".xhtml"), files(CODE, ".java"))
        .flatMap(text -> patterns.stream().flatMap(pattern -> pattern.matcher(text).results()))
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .map(MessagesTest::read)
          .toList()
          .stream();
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
