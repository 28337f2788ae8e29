package org.privatearena.incontainer;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.privatearena.stack.Pace;
import org.privatearena.stack.PreparedDatabase;
import org.privatearena.stack.RecordedAnswer;
import org.privatearena.stack.RecordedAnswers;
import org.privatearena.stack.RecordedEndpoint;
import org.privatearena.stack.StackLayout;

/**
 * Before Arquillian starts its server: a database, a recorded endpoint with four models, and a
 * server like the one that ships, but without the application, which Arquillian brings.
 */
public final class ContainerPreparation {

  private static final List<String> MODELS =
      List.of("incon-one", "incon-two", "incon-three", "incon-four");

  /** What a process has prepared once; Arquillian begins anew with each class. */
  private static ContainerPreparation done;

  private PreparedDatabase database;
  private RecordedEndpoint endpoint;

  /** The first thing that Arquillian does; its configuration is read afterwards. */
  public void prepare(@Observes(precedence = 1000) ManagerStarted starting) {
    synchronized (ContainerPreparation.class) {
      if (done == null) {
        prepare();
        done = this;
      }
    }
  }

  private void prepare() {
    StackLayout tests = StackLayout.tests(StackLayout.checkout(), System.getenv());
    StackLayout layout =
        new StackLayout(
            tests.root(),
            tests.beside("incontainer"),
            tests.http() + 60,
            tests.http() + 61,
            tests.http() + 62,
            tests.http() + 63,
            tests.http() + 70);
    database = PreparedDatabase.start(layout);
    endpoint = RecordedEndpoint.start(layout.models(), answers());
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "in-container stack stops"));
    try {
      writeServer(layout);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.setProperty("arena.container.home", home(layout).toString());
    System.setProperty("arena.container.user", user(layout).toString());
    System.setProperty("arena.container.server", server(layout));
    System.setProperty("arena.container.port", Integer.toString(layout.http()));
  }

  private void stop() {
    endpoint.close();
    database.close();
  }

  private static RecordedAnswers answers() {
    RecordedAnswers answers =
        RecordedAnswers.of(
            MODELS.stream()
                .map(key -> RecordedAnswer.otherwise(key, "An answer of some words by a model."))
                .toList());
    for (String key : MODELS) {
      answers = answers.at(key, new Pace(Duration.ofMillis(20), 200));
    }
    return answers;
  }

  private static Path home(StackLayout layout) {
    return layout.root().resolve("arena-ear/target/liberty/wlp");
  }

  private static Path user(StackLayout layout) {
    return layout.folder().resolve("usr");
  }

  /** Arquillian looks for a running server by this name, among all of the machine. */
  private static String server(StackLayout layout) {
    return "incontainer-" + layout.http();
  }

  private void writeServer(StackLayout layout) throws IOException {
    Path server = Files.createDirectories(user(layout).resolve("servers").resolve(server(layout)));
    Path config = layout.root().resolve("liberty-config");
    // A server for each class: what compiles sooner is ready sooner.
    Files.writeString(
        server.resolve("jvm.options"),
        Files.readString(config.resolve("jvm.options")) + "\n-XX:TieredStopAtLevel=1\n");
    Files.writeString(
        server.resolve("server.xml"), adapted(Files.readString(config.resolve("server.xml"))));
    Files.writeString(
        server.resolve("server.env"),
        environment(layout).entrySet().stream()
            .map(variable -> variable.getKey() + "=" + variable.getValue() + "\n")
            .collect(Collectors.joining()));
    Path driver = Path.of("shared/resources/jdbc/postgresql.jar");
    Files.createDirectories(user(layout).resolve(driver).getParent());
    Files.copy(home(layout).resolve("usr").resolve(driver), user(layout).resolve(driver));
  }

  /** Without the application, and so that Arquillian can add it and see its state. */
  private static String adapted(String serverXml) {
    List<String> lines = new ArrayList<>();
    for (String line : serverXml.lines().toList()) {
      if (line.contains("<featureManager>")) {
        lines.add(line);
        lines.add("    <feature>localConnector-1.0</feature>");
      } else if (!line.contains("<enterpriseApplication ") && !line.contains("<config ")) {
        lines.add(line);
      }
    }
    return String.join("\n", lines);
  }

  private Map<String, String> environment(StackLayout layout) throws IOException {
    Map<String, String> environment = new TreeMap<>();
    environment.put("ARENA_HTTP_PORT", Integer.toString(layout.http()));
    environment.put("ARENA_HTTPS_PORT", Integer.toString(layout.https()));
    environment.put("ARENA_HTTPS_REQUIRED", "false");
    environment.put("ARENA_DB_PORT", Integer.toString(layout.database()));
    environment.put("ARENA_DB_PASSWORD", database.password("arena_app"));
    environment.put("ARENA_DB_ERASER_PASSWORD", database.password("arena_eraser"));
    environment.put("ARENA_OIDC_ISSUER", layout.issuer());
    environment.put("ARENA_OIDC_CLIENT_SECRET", database.secret("oidc"));
    environment.put("ARENA_KEYS_PASSWORD", database.secret("keys"));
    environment.put("ARENA_MASTER_KEY_FILE", database.masterKey().toString());
    environment.put("ARENA_LEDGER_KEY_FILE", layout.ledgerKey().toString());
    environment.put("ARENA_LEDGER_COPIES", layout.checkpoints().toString());
    environment.put("ARENA_CATALOG_FILE", catalogue(layout).toString());
    environment.put("ARENA_CATALOG_ALLOWED_HOSTS", "localhost:" + layout.models());
    return environment;
  }

  private Path catalogue(StackLayout layout) throws IOException {
    JsonArrayBuilder models = Json.createArrayBuilder();
    for (String key : MODELS) {
      models.add(
          Json.createObjectBuilder()
              .add("key", key)
              .add("name", key)
              .add("owner", "/lab")
              .add("groups", Json.createArrayBuilder().add(Insider.GROUP))
              .add(
                  "endpoints",
                  Json.createArrayBuilder()
                      .add(
                          Json.createObjectBuilder()
                              .add("url", endpoint.base().toString())
                              .add("model", key))));
    }
    return Files.writeString(layout.folder().resolve("models.json"), models.build().toString());
  }
}
