package org.privatearena.rating.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.access.control.Person;
import org.privatearena.catalog.control.Contestants;
import org.privatearena.rating.engine.control.BoardSettings;

/** The live leaderboard, computed again when somebody looks and it is older than a few seconds. */
@ApplicationScoped
public class Leaderboard {

  @Inject private VoteTallies tallies;
  @Inject private Contestants contestants;

  @Inject
  @ConfigProperty(name = "arena.leaderboard.max-age-seconds", defaultValue = "5")
  private int maxAgeSeconds;

  @Inject
  @ConfigProperty(name = "arena.leaderboard.provisional-votes", defaultValue = "100")
  private int provisionalVotes;

  private LiveBoard board;
  private Instant computed = Instant.MIN;

  /** The board as this person may see it. */
  public LiveBoard seenBy(Person person) {
    LiveBoard now = current();
    return person.seesEveryModel() ? now : now.showing(contestants.onLeaderboard(person.groups()));
  }

  private synchronized LiveBoard current() {
    Instant now = Instant.now();
    if (board == null || computed.plus(Duration.ofSeconds(maxAgeSeconds)).isBefore(now)) {
      BoardSettings usual = BoardSettings.usual();
      board =
          tallies.board(
              new BoardSettings(usual.confidence(), provisionalVotes, usual.provisionalWidth()));
      computed = now;
    }
    return board;
  }
}
