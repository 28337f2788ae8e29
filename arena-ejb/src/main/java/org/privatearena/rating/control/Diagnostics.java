package org.privatearena.rating.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.privatearena.rating.engine.control.Diagnosis;

/** What compliance and administrators look at beside the leaderboard; from the votes in memory. */
@ApplicationScoped
public class Diagnostics {

  private static final long SEED = 1;
  private static final double LEVEL = 0.05;

  @Inject private LiveVotes votes;
  @Inject private BoardComputer computer;

  private Kept kept;

  private record Kept(
      BoardQuery query, int rows, int labels, Optional<Diagnosis> diagnosis, LiveBoard board) {}

  /**
   * What was found.
   *
   * @param diagnosis empty where there are no two models that can be compared
   * @param board names the contestants by their keys
   */
  public record Found(Optional<Diagnosis> diagnosis, LiveBoard board) {}

  /**
   * The diagnosis of the votes that a question is about, whatever its method. One at a time is
   * computed, and the last is kept for as long as there are no new votes.
   */
  public synchronized Found of(BoardQuery query) {
    LiveVotes.AsOf now = votes.now();
    boolean known =
        kept != null
            && kept.query().equals(query)
            && kept.rows() == now.rows()
            && kept.labels() == now.labels();
    if (!known) {
      BoardComputer.Asked asked = computer.ask(query, now, BoardComputer.Naming.BY_REVISION);
      Optional<Diagnosis> diagnosis =
          Diagnosis.of(asked.contestants(), asked.sample(), SEED, LEVEL);
      kept = new Kept(query, now.rows(), now.labels(), diagnosis, asked.live());
    }
    return new Found(kept.diagnosis(), kept.board());
  }
}
