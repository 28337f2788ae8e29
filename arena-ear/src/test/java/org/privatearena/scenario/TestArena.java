package org.privatearena.scenario;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.privatearena.hostile.HostileLimits;
import org.privatearena.stack.Alone;
import org.privatearena.stack.ArenaStack;
import org.privatearena.stack.StackLayout;

/**
 * The arena that all scenarios of one test run share: the shipped EAR, PostgreSQL, Keycloak and
 * recorded endpoints, started by the first who asks and stopped when the run ends.
 */
public final class TestArena {

  /** Keycloak's own administrator has tokens for a minute. */
  private static final int ADMINISTRATOR_SECONDS = 20;

  private static TestArena running;
  private static String failure;

  private final StackLayout layout;
  private final ArenaStack stack;
  private final LabModels lab;
  private KeycloakAdmin administrator;
  private long signOnAgain;

  private TestArena() {
    layout = StackLayout.tests(StackLayout.checkout(), System.getenv());
    ArenaStack.endLeftovers(layout);
    ArenaStack.forgetData(layout);
    lab = LabModels.start(layout.models() + 20);
    stack =
        new ArenaStack(
            layout,
            words -> System.out.println("test stack: " + words),
            Map.of(
                "ARENA_CATALOG_FILE",
                lab.writeCatalogue(layout).toString(),
                "ARENA_UPSTREAM_FIRST_TOKEN_SECONDS",
                "8",
                "ARENA_UPSTREAM_IDLE_SECONDS",
                "4",
                "ARENA_UPSTREAM_LINE_MAX_BYTES",
                Integer.toString(HostileLimits.SERVER.lineBytes()),
                "ARENA_UPSTREAM_BODY_MAX_BYTES",
                Integer.toString(HostileLimits.SERVER.bytes()),
                "ARENA_LEADERBOARD_MAX_AGE_SECONDS",
                "1",
                // Tests make endpoints fail more often than anybody would ask them; RoutingIT has
                // both.
                "ARENA_UPSTREAM_BREAKER_FAILURES",
                "0",
                "ARENA_UPSTREAM_PROBE_SECONDS",
                "0",
                "ARENA_SAFETY_GROUPS",
                LabModels.BLOCKED + "=block, " + LabModels.UNSCANNED + "=off"));
    // Two that start at once on two processors are ready later than one after the other.
    Alone.with(layout.root().resolve("arena-ear/target/starts"), stack::start);
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "test stack stops"));
    keycloak().cheapPasswords();
  }

  /** The running arena, started now where it is not running yet. */
  public static synchronized TestArena get() {
    if (failure != null) {
      throw new IllegalStateException("the arena did not start: " + failure);
    }
    if (running == null) {
      try {
        running = new TestArena();
      } catch (RuntimeException e) {
        failure = e.toString();
        throw e;
      }
    }
    return running;
  }

  private void stop() {
    stack.close();
    lab.close();
  }

  public StackLayout layout() {
    return layout;
  }

  public ArenaStack stack() {
    return stack;
  }

  /** Models with behaviours that tests can rely on. */
  public LabModels lab() {
    return lab;
  }

  /** Where the arena answers, without a slash at the end. */
  public String url() {
    return layout.url();
  }

  /** Somebody with a demo account, by bearer token. */
  public Caller caller(String account) {
    return Caller.signedOn(layout, account);
  }

  /**
   * A connection to the arena's database in one of its roles: arena_owner, arena_app, arena_eraser.
   */
  public Connection database(String role) throws SQLException {
    return DriverManager.getConnection(stack.databaseUrl(), role, stack.databasePassword(role));
  }

  /** Returns when the Ledger has signed what has happened by now. */
  public void awaitSealed() {
    Until.holds("everything is sealed", () -> waiting() == 0);
  }

  /**
   * Returns when the boards have read the votes that have been cast by now. Who alters a vote in
   * the database for a while must wait for that, or a board reads it as it never was.
   */
  public void awaitOnBoards() {
    // A board that is stored is of all votes, however new another one may be that is kept.
    Caller.expect(201, caller("cora").post("/api/v1/snapshots", "{\"query\":{}}"));
  }

  private long waiting() {
    try (Connection owner = database("arena_owner");
        Statement statement = owner.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select count(*) from entry_pending p where not exists"
                    + " (select 1 from entry e join checkpoint c on c.size > e.index"
                    + " where e.pending_id = p.id)")) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Keycloak's own administrator, signed on anew long before the last token runs out. */
  public synchronized KeycloakAdmin keycloak() {
    if (administrator == null || System.nanoTime() > signOnAgain) {
      administrator = new KeycloakAdmin(layout, stack.keycloakPassword());
      signOnAgain = System.nanoTime() + TimeUnit.SECONDS.toNanos(ADMINISTRATOR_SECONDS);
    }
    return administrator;
  }
}
