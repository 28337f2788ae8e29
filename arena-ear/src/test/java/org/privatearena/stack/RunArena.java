package org.privatearena.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * The quick start: starts the whole stack, stays in the foreground, and stops everything on Ctrl-C
 * or SIGTERM. Runs inside Maven, whose process then ends only when the last part has.
 */
public final class RunArena {

  private RunArena() {}

  public static void main(String[] args) {
    try {
      StackLayout layout = StackLayout.quickStart(StackLayout.checkout(), System.getenv());
      OwnModels own = OwnModels.of(layout, System.getenv());
      FolderLock.take(layout);
      ArenaStack.endLeftovers(layout);
      StackChecks.run(layout);
      ArenaStack stack = ArenaStack.quickStart(layout, RunArena::say, own);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, layout), "stop"));
      stack.start();
      welcome(layout);
      System.err.println("Private Arena stops: " + stack.ended().join());
    } catch (StackFailure e) {
      System.err.println("Private Arena does not run: " + e.getMessage());
    }
    // Not by returning: Maven would call that a success.
    System.exit(1);
  }

  /** When the command was typed: the build counts too. */
  private static Instant begun() {
    return ProcessHandle.current().info().startInstant().orElseThrow();
  }

  private static void say(String words) {
    double seconds = Duration.between(begun(), Instant.now()).toMillis() / 1000.0;
    System.out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds, words);
  }

  private static void stop(ArenaStack stack, StackLayout layout) {
    say("stopping");
    stack.close();
    say("stopped; the data stay in " + layout.place());
  }

  private static void welcome(StackLayout layout) {
    String token =
        "curl -s "
            + layout.issuer()
            + "/protocol/openid-connect/token"
            + " -d grant_type=password -d client_id=arena-cli -d username=ada -d password=ada"
            + " | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/'";
    System.out.printf(
        """

        Private Arena is ready: %s/

          Accounts, password = the name:
            ada, ben     evaluators (groups /research, /support)
            cora, carl   compliance (carl evaluates too)
            adam         administrator
            pia          model provider (group /research)
          Keycloak: http://localhost:%d/   API: %s/openapi

          A battle by curl:
            TOKEN=$(%s)
            curl -s -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \\
              -d '{"prompt":"Write a haiku about a Monday morning in the office."}' %s/api/v1/battles

          Ctrl-C stops everything. The data stay in %s
        """,
        layout.url(), layout.keycloak(), layout.url(), token, layout.url(), layout.place());
  }
}
