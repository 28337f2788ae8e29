package org.privatearena.shared.migrate.command.control;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** {@code java -jar arena-migrate.jar migrate|check --url JDBC --user OWNER}. */
public final class Migrate {

  /** The owner's password, where no file is named. */
  static final String PASSWORD = "ARENA_OWNER_PASSWORD";

  private static final String HELP =
      """
      Brings the schema of Private Arena's database up to date, under the role that owns it.

        java -jar arena-migrate.jar migrate --url JDBC --user OWNER [--password-file FILE]
            runs every migration of this version that has not run yet, then says so
        java -jar arena-migrate.jar check --url JDBC --user OWNER [--password-file FILE]
            changes nothing, and says which are pending

        --url JDBC            such as jdbc:postgresql://db.example.com/arena?sslmode=verify-full
        --user OWNER          the owner of the schema, such as arena_owner; never the server's own role
        --password-file FILE  a file whose first line is the password; without it %s of the environment
        --help                this text

      Stop the servers and take a backup first: a migration cannot be undone.
      Exit code: 0 the schema is up to date, 1 it is not and the reason is said, 2 wrong arguments.
      """
          .formatted(PASSWORD);

  private static final List<String> OPTIONS = List.of("--url", "--user", "--password-file");

  // Held here, because a logger that nobody holds forgets its level.
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private final Map<String, String> environment;
  private final PrintStream out;
  private final PrintStream err;

  private Migrate(Map<String, String> environment, PrintStream out, PrintStream err) {
    this.environment = environment;
    this.out = out;
    this.err = err;
  }

  /** Runs the command and ends the process. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.getenv(), System.out, System.err));
  }

  /**
   * Runs the command.
   *
   * @return the exit code
   */
  public static int run(
      String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
    return new Migrate(environment, out, err).run(List.of(arguments));
  }

  private int run(List<String> arguments) {
    if (arguments.contains("--help")) {
      out.print(HELP);
      return 0;
    }
    try {
      String what = arguments.isEmpty() ? "" : arguments.get(0);
      if (!List.of("migrate", "check").contains(what)) {
        throw new IllegalArgumentException("migrate or check is needed");
      }
      Flyway flyway = flyway(options(arguments.subList(1, arguments.size())));
      return what.equals("migrate") ? migrate(flyway) : check(flyway);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage() + ". See --help.");
      return 2;
    } catch (FlywayException e) {
      err.println("The schema is not up to date: " + e.getMessage());
      return 1;
    }
  }

  private static Map<String, String> options(List<String> arguments) {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < arguments.size(); i += 2) {
      String option = arguments.get(i);
      if (!OPTIONS.contains(option)) {
        throw new IllegalArgumentException("There is no option " + option);
      }
      if (i + 1 == arguments.size()) {
        throw new IllegalArgumentException(option + " needs a value");
      }
      if (options.put(option, arguments.get(i + 1)) != null) {
        throw new IllegalArgumentException(option + " stands twice");
      }
    }
    if (!options.containsKey("--url") || !options.containsKey("--user")) {
      throw new IllegalArgumentException("--url and --user are needed");
    }
    return options;
  }

  private Flyway flyway(Map<String, String> options) {
    String url = options.get("--url");
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException("--url is like jdbc:postgresql://db.example.com/arena");
    }
    FLYWAY.setLevel(Level.WARNING);
    return Flyway.configure(Migrate.class.getClassLoader())
        .dataSource(url, options.get("--user"), password(options.get("--password-file")))
        .locations("classpath:db/migration")
        .failOnMissingLocations(true)
        .load();
  }

  private String password(String file) {
    if (file == null) {
      String password = environment.get(PASSWORD);
      if (password == null) {
        throw new IllegalArgumentException("--password-file or " + PASSWORD + " is needed");
      }
      return password;
    }
    try {
      return Files.readString(Path.of(file)).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new IllegalArgumentException("Cannot read " + file + ": " + e, e);
    }
  }

  private int migrate(Flyway flyway) {
    List<MigrationInfo> pending = List.of(flyway.info().pending());
    flyway.migrate();
    pending.forEach(migration -> out.println("ran " + migration.getScript()));
    return check(flyway);
  }

  private int check(Flyway flyway) {
    MigrationInfo[] pending = flyway.info().pending();
    for (MigrationInfo migration : pending) {
      out.println("pending " + migration.getScript());
    }
    if (pending.length > 0) {
      return 1;
    }
    flyway.validate();
    out.println("The schema is up to date: version " + flyway.info().current().getVersion());
    return 0;
  }
}
