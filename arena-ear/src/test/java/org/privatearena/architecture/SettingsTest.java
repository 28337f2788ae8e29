package org.privatearena.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SettingsTest {

  private static final String PLANTED_README =
      """
      | name | default | unit | what |
      |---|---|---|---|
      | `arena.planted.age` | `7` | days | how old |
      | `arena.planted.port` | `80` | port | where |
      | `arena.planted.forgotten` | `1` | count | nothing reads it |
      """;

  private static final String PLANTED_SERVER =
      """
      <server>
        <variable name="arena.planted.port" defaultValue="80"/>
        <httpEndpoint httpPort="${arena.planted.port}" host="${arena.planted.host}"/>
      </server>
      """;

  /** Where table, code and server differ. What server.xml sets wins over the code's default. */
  private static List<String> faults(String readme, String server, JavaClasses code) {
    Map<String, Setting> real = new TreeMap<>(Setting.ofCode(code));
    Setting.ofServer(server)
        .forEach(
            (name, setting) ->
                real.merge(
                    name, setting, (own, outer) -> outer.standard().isPresent() ? outer : own));
    Map<String, Setting> documented = Setting.documented(readme);
    List<String> faults = new ArrayList<>();
    real.forEach(
        (name, setting) -> {
          Setting row = documented.get(name);
          if (row == null) {
            faults.add(name + " is not in the table");
          } else if (!row.standard().equals(setting.standard())) {
            faults.add(name + " is " + said(setting.standard()) + ", not " + said(row.standard()));
          }
        });
    documented.keySet().stream()
        .filter(name -> !real.containsKey(name))
        .forEach(name -> faults.add(name + " is read by nobody"));
    return faults;
  }

  private static String said(Optional<String> standard) {
    return standard.orElse("without a default");
  }

  @Test
  void every_setting_is_in_the_table_with_its_default() throws IOException {
    Path config = Code.checkout().resolve("liberty-config");
    assertEquals(
        List.of(),
        faults(
            Files.readString(config.resolve("README.md")),
            Files.readString(config.resolve("server.xml")),
            Code.SHIPPED));
  }

  @Test
  void a_setting_that_is_missing_wrong_or_forgotten_is_found() {
    assertEquals(
        List.of(
            "arena.planted.age is 3, not 7",
            "arena.planted.host is not in the table",
            "arena.planted.secret is not in the table",
            "arena.planted.forgotten is read by nobody"),
        faults(PLANTED_README, PLANTED_SERVER, Code.planted("settings")));
  }
}
