package org.privatearena.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagesTest {

  private final SourceTree real = new SourceTree(Code.checkout());

  @TempDir private Path bed;

  @Test
  void each_module_holds_its_own_layer_and_no_package_is_in_two() {
    assertEquals(List.of(), real.misplaced());
  }

  @Test
  void a_package_in_the_wrong_module_or_in_two_is_found() throws IOException {
    plant("arena-ejb", "org/privatearena/battle/control", "class A {}");
    plant("arena-web", "org/privatearena/battle/control", "class A {}");
    assertEquals(
        List.of(
            "org.privatearena.battle.control is no package of arena-web",
            "org.privatearena.battle.control is in arena-ejb and arena-web"),
        new SourceTree(bed).misplaced());
  }

  @Test
  void every_package_says_what_it_promises_and_control_names_its_invariants() {
    assertEquals(List.of(), real.undocumented());
  }

  @Test
  void a_package_without_promise_or_invariants_is_found() throws IOException {
    plant("arena-persistence", "org/privatearena/battle/entity", "class A {}");
    plant("arena-ejb", "org/privatearena/battle/control", "class A {}");
    Files.writeString(
        bed.resolve("arena-ejb/src/main/java/org/privatearena/battle/control/package-info.java"),
        "/** " + "Long words that name no invariant. ".repeat(4) + "*/\npackage a;\n");
    assertEquals(
        List.of(
            "org.privatearena.battle.control names no invariant",
            "org.privatearena.battle.entity has no package-info"),
        new SourceTree(bed).undocumented());
  }

  private void plant(String module, String folder, String source) throws IOException {
    Path home = bed.resolve(module).resolve("src/main/java").resolve(folder);
    Files.createDirectories(home);
    Files.writeString(home.resolve("A.java"), source);
  }
}
