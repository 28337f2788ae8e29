package org.privatearena.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  private static final Readme PLANTED =
      new Readme(
          """
          # Planted

          ## Run it

          ```sh
          cd somewhere
          ./run
          ```

          ## Features

          | feature | what | layers |
          |---|---|---|
          | `gossip` | what nobody wrote | control, entity |

          [gone](docs/gone.md) [there](README.md) [elsewhere](https://example.com/)
          """);

  private final Path root = Code.checkout();

  private Readme real() throws IOException {
    return new Readme(Files.readString(root.resolve("README.md")));
  }

  @Test
  void one_command_runs_it_and_one_tests_it() throws IOException {
    assertEquals(List.of("./mvnw -Prun"), real().firstCommand("Run it"));
    assertEquals(List.of("./mvnw verify"), real().firstCommand("Test it"));
  }

  @Test
  void two_commands_or_a_missing_section_are_found() {
    assertEquals(List.of("cd somewhere", "./run"), PLANTED.firstCommand("Run it"));
    assertEquals(List.of(), PLANTED.firstCommand("Test it"));
  }

  @Test
  void the_feature_map_equals_the_packages() throws IOException {
    Map<String, List<String>> packages = new TreeMap<>();
    new SourceTree(root)
        .features()
        .forEach((feature, layers) -> packages.put(feature, List.copyOf(layers)));
    assertEquals(packages, real().features());
  }

  @Test
  void a_feature_map_of_other_features_is_found() {
    assertEquals(Map.of("gossip", List.of("control", "entity")), PLANTED.features());
  }

  @Test
  void every_link_of_readme_and_docs_leads_somewhere() throws IOException {
    List<String> broken = new ArrayList<>(real().brokenLinks(root));
    try (Stream<Path> docs = Files.walk(root.resolve("docs"))) {
      for (Path doc : docs.filter(file -> file.toString().endsWith(".md")).toList()) {
        broken.addAll(new Readme(Files.readString(doc)).brokenLinks(doc.getParent()));
      }
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void a_link_to_nowhere_is_found() {
    assertEquals(List.of("docs/gone.md"), PLANTED.brokenLinks(root));
  }
}
