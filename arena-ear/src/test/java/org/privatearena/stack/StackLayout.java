package org.privatearena.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where one stack lives: its folder and its ports. Stacks with different layouts run side by side.
 *
 * @param root the checkout
 * @param folder everything that the stack keeps
 * @param http port of the arena's pages and API
 * @param https port of the same over TLS
 * @param keycloak port of Keycloak
 * @param database port of PostgreSQL
 * @param models first port of the demonstration models
 */
public record StackLayout(
    Path root, Path folder, int http, int https, int keycloak, int database, int models) {

  /**
   * The quick start, as the environment says; its folder is {@code .arena/} in the checkout unless
   * {@code ARENA_FOLDER} names another, in the checkout or anywhere.
   */
  public static StackLayout quickStart(Path root, Map<String, String> environment) {
    return new StackLayout(
        root,
        root.resolve(environment.getOrDefault("ARENA_FOLDER", ".arena")),
        port(environment, "ARENA_HTTP_PORT", 9080),
        port(environment, "ARENA_HTTPS_PORT", 9443),
        port(environment, "ARENA_KEYCLOAK_PORT", 8180),
        port(environment, "ARENA_DB_PORT", 5544),
        port(environment, "ARENA_DEMO_PORTS", 8801));
  }

  /**
   * The tests: below {@code target/}, ports away from the quick start's. Each process of a test run
   * that is divided among several has a folder and 200 ports of its own.
   */
  public static StackLayout tests(Path root, Map<String, String> environment) {
    int fork = Integer.getInteger("arena.test.fork", 1);
    int base = port(environment, "ARENA_TEST_PORTS", 19080) + 200 * (fork - 1);
    return new StackLayout(
        root,
        root.resolve("arena-ear/target").resolve(fork == 1 ? "stack" : "stack" + fork),
        base,
        base + 1,
        base + 2,
        base + 3,
        base + 10);
  }

  /** The checkout that the present folder belongs to: the nearest one above with a wrapper. */
  public static Path checkout() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new StackFailure("Start this inside the checkout of Private Arena");
    }
    return folder;
  }

  /** Each port that must be free, with the variable that moves it. */
  public Map<String, Integer> ports() {
    Map<String, Integer> ports = new LinkedHashMap<>();
    ports.put("ARENA_HTTP_PORT", http);
    ports.put("ARENA_HTTPS_PORT", https);
    ports.put("ARENA_KEYCLOAK_PORT", keycloak);
    ports.put("ARENA_DB_PORT", database);
    ports.put("ARENA_DEMO_PORTS", models);
    return ports;
  }

  /** Where people and programs find the arena, without a slash at the end. */
  public String url() {
    return "http://localhost:" + http;
  }

  /** The issuer of tokens. */
  public String issuer() {
    return "http://localhost:" + keycloak + "/realms/arena";
  }

  /** Where the demonstration models may be, as {@code arena.catalog.allowed-hosts} says it. */
  String modelHosts() {
    return "localhost:" + models + "-" + (models + 98);
  }

  /** The folder of another stack that belongs to the same tests. */
  public Path beside(String name) {
    return folder.resolveSibling(folder.getFileName() + "-" + name);
  }

  /** The folder in words: from the checkout where it is inside. */
  String place() {
    return (folder.startsWith(root) ? root.relativize(folder) : folder) + "/";
  }

  /** The keys that sign the Ledger; the server makes the file. */
  public Path ledgerKey() {
    return folder.resolve("ledger.key");
  }

  /** Where the server copies checkpoints to, outside the database. */
  public Path checkpoints() {
    return folder.resolve("checkpoints.txt");
  }

  /** What the parts of the stack say, one file each. */
  public Path logs() {
    return folder.resolve("logs");
  }

  private static int port(Map<String, String> environment, String name, int otherwise) {
    String text = environment.get(name);
    if (text == null || text.isBlank()) {
      return otherwise;
    }
    try {
      int port = Integer.parseInt(text.strip());
      if (port > 0 && port < 65_500) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw new StackFailure(name + " is not a port: " + text, e);
    }
    throw new StackFailure(name + " is not a port: " + text);
  }
}
