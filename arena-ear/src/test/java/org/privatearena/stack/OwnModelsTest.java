package org.privatearena.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privatearena.catalog.control.AllowedHosts;
import org.privatearena.catalog.control.CatalogFile;
import org.privatearena.catalog.control.CatalogModel;
import org.privatearena.catalog.control.CatalogReading;

class OwnModelsTest {

  private static final Pattern EXPORT = Pattern.compile("export ([A-Z_]+)=(\\S+)");
  private static final String DEMONSTRATIONS =
      """
      [{"key": "demo-1", "name": "Demo 1", "owner": "/research",
        "endpoints": [{"url": "http://localhost:8801/v1", "model": "demo-1"}]},
       {"key": "demo-2", "name": "Demo 2", "owner": "/research",
        "endpoints": [{"url": "http://localhost:8802/v1", "model": "demo-2"}]}]
      """;

  @TempDir Path folder;

  private StackLayout layout;
  private Path demonstrations;

  @BeforeEach
  void writeDemonstrations() throws IOException {
    layout = StackLayout.quickStart(StackLayout.checkout(), Map.of());
    demonstrations = file("demonstration-models.json", DEMONSTRATIONS);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static String entry(String key, String url) {
    return """
        {
          "key": "%s",
          "name": "Mine",
          "owner": "/it",
          "endpoints": [{"url": "%s", "model": "mine"}]
        }"""
        .formatted(key, url);
  }

  private OwnModels own(Path catalogue, String hosts) {
    return OwnModels.of(
        layout, Map.of(OwnModels.FILE, catalogue.toString(), OwnModels.HOSTS, hosts));
  }

  /** What a server reads that is started with both. */
  private List<CatalogModel> models(OwnModels own) {
    CatalogReading reading =
        new CatalogFile(AllowedHosts.parse(own.hosts())).read(own.joined(demonstrations));
    return assertInstanceOf(CatalogReading.Loaded.class, reading, reading::toString).models();
  }

  private static List<String> keys(List<CatalogModel> models) {
    return models.stream().map(CatalogModel::key).toList();
  }

  @Test
  void without_variables_there_are_the_demonstrations_and_their_hosts() {
    for (String nothing : List.of("", "  ", "none")) {
      OwnModels none = OwnModels.of(layout, Map.of(OwnModels.FILE, " ", OwnModels.HOSTS, nothing));
      assertEquals("localhost:8801-8899", none.hosts());
      assertEquals(demonstrations, none.joined(demonstrations));
    }
  }

  @Test
  void own_entries_and_hosts_come_to_those_of_the_demonstrations() throws IOException {
    Path mine = file("mine.json", "[" + entry("mine", "http://localhost:11434/v1") + "]");
    assertEquals(
        List.of("demo-1", "demo-2", "mine"), keys(models(own(mine, "localhost:11434, gpu:8000"))));
    assertEquals(DEMONSTRATIONS, Files.readString(demonstrations));
  }

  @Test
  void an_own_entry_takes_the_place_of_the_demonstration_with_its_key() throws IOException {
    Path mine = file("mine.json", "\uFEFF[" + entry("demo-1", "http://gpu:8000/v1") + "]");
    List<CatalogModel> models = models(own(mine, "gpu:8000"));
    assertEquals(List.of("demo-2", "demo-1"), keys(models));
    assertEquals("Mine", models.get(1).name());
    assertEquals("http://gpu:8000/v1", models.get(1).endpoints().get(0).url().toString());
  }

  @Test
  void an_entry_that_cannot_be_used_is_told_with_the_line_of_the_own_file() throws IOException {
    Path mine = file("mine.json", "[" + entry("mine", "http://gpu:8000/v1") + "]");
    String said = assertThrows(StackFailure.class, () -> own(mine, "gpu:9000")).getMessage();
    assertTrue(said.startsWith(OwnModels.FILE + ": " + mine + " line 5: gpu:8000"), said);
  }

  @Test
  void a_file_that_is_not_there_and_hosts_that_are_none_are_told_by_the_variable() {
    Path nowhere = folder.resolve("nowhere.json");
    String file = assertThrows(StackFailure.class, () -> own(nowhere, "gpu")).getMessage();
    assertTrue(file.startsWith(OwnModels.FILE + ": " + nowhere + ": there is no such file"), file);
    String hosts = assertThrows(StackFailure.class, () -> own(nowhere, "gpu:port")).getMessage();
    assertTrue(hosts.startsWith(OwnModels.HOSTS + ": allowed host \"gpu:port\""), hosts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "messages_de", "messages_fr"})
  void who_does_what_the_page_says_has_the_model_beside_the_demonstrations(String bundle)
      throws IOException {
    Properties page = texts(bundle);
    Map<String, String> environment = new HashMap<>();
    for (String line : List.of("demo.code.file", "demo.code.hosts")) {
      Matcher export = EXPORT.matcher(page.getProperty(line));
      assertTrue(export.matches(), page.getProperty(line));
      environment.put(export.group(1), export.group(2));
    }
    Path mine = file("models.json", page.getProperty("demo.code.entry"));
    environment.replaceAll(
        (name, value) -> value.equals("/path/to/models.json") ? mine + "" : value);

    assertEquals(
        List.of("demo-1", "demo-2", "granite-4"), keys(models(OwnModels.of(layout, environment))));
  }

  @Test
  void readme_says_the_same_as_the_page() throws IOException {
    String readme = Files.readString(StackLayout.checkout().resolve("README.md"));
    Properties page = texts("messages");
    List<String> missing = new ArrayList<>();
    for (String line : List.of("demo.code.entry", "demo.code.file", "demo.code.hosts")) {
      if (!readme.contains(page.getProperty(line))) {
        missing.add(page.getProperty(line));
      }
    }
    for (String variable : List.of(OwnModels.FILE, OwnModels.HOSTS)) {
      if (!readme.contains("| `" + variable + "` |")) {
        missing.add(variable);
      }
    }
    assertEquals(List.of(), missing);
  }

  private static Properties texts(String bundle) throws IOException {
    Properties texts = new Properties();
    Path resources = StackLayout.checkout().resolve("arena-web/src/main/resources");
    try (Reader reader = Files.newBufferedReader(resources.resolve(bundle + ".properties"))) {
      texts.load(reader);
    }
    return texts;
  }
}
