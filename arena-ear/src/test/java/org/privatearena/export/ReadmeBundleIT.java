package org.privatearena.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.TestArena;
import org.privatearena.stack.StackLayout;

/** The commands of the README's section on bundles, word for word but for ports and paths. */
class ReadmeBundleIT {

  private static final String SECTION = "## A bundle by curl, checked without the arena";
  private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final long MINUTES = 3;

  @TempDir private Path folder;

  private static List<String> blocks() throws IOException {
    String readme = Files.readString(StackLayout.checkout().resolve("README.md"));
    int begin = readme.indexOf(SECTION);
    assertTrue(begin >= 0, SECTION);
    int end = readme.indexOf("\n## ", begin + 1);
    List<String> found = new ArrayList<>();
    Matcher block = BLOCK.matcher(readme.substring(begin, end));
    while (block.find()) {
      found.add(block.group(1));
    }
    return found;
  }

  @Test
  void a_bundle_is_asked_for_released_fetched_and_checked_as_the_readme_says() throws Exception {
    StackLayout layout = TestArena.get().layout();
    Caller ada = TestArena.get().caller("ada");
    Caller.expect(200, ada.vote(ada.readyBattle("For the auditor"), "A_BETTER"));
    List<String> blocks = blocks();
    assertEquals(5, blocks.size());
    String script =
        ("set -u\n" + String.join("", blocks))
            .replace("localhost:9080", "localhost:" + layout.http())
            .replace("localhost:8180", "localhost:" + layout.keycloak())
            .replace("arena-ejb/target", layout.root().resolve("arena-ejb/target").toString())
            .replace("java -jar", System.getProperty("java.home") + "/bin/java -jar");
    Path said = folder.resolve("said");
    Process shell =
        new ProcessBuilder("/bin/sh", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    if (!shell.waitFor(MINUTES, TimeUnit.MINUTES)) {
      shell.destroyForcibly();
      throw new AssertionError("it does not end: " + Files.readString(said));
    }
    String words = Files.readString(said, StandardCharsets.UTF_8);
    assertEquals(1, shell.exitValue(), words);
    assertTrue(words.contains("valid: "), words);
    assertTrue(words.contains("rows of kind conversations"), words);
    assertTrue(
        words.lines().reduce((first, last) -> last).orElse("").startsWith("altered: "), words);
  }
}
