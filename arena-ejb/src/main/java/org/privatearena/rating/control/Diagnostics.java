package org.privatearena.rating.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.privatearena.catalog.control.Listing;
import org.privatearena.rating.engine.control.Diagnosis;
import org.privatearena.rating.engine.control.Krippendorff;
import org.privatearena.rating.voteset.control.VoteSetTables;
import org.privatearena.shared.control.Time;

/** What compliance and administrators look at beside the leaderboard; from the votes in memory. */
@ApplicationScoped
public class Diagnostics {

  private static final long KEPT_SECONDS = 60;
  private static final long SEED = 1;
  private static final double LEVEL = 0.05;

  @Inject private LiveVotes votes;
  @Inject private BoardComputer computer;
  @Inject private VoteSetTables sets;

  private Kept kept;

  private record Kept(BoardQuery query, LiveVotes.Basis basis, int flags, Found found) {}

  /**
   * What was found.
   *
   * @param diagnosis empty where there are no two models that can be compared
   * @param agreement of votes on the same items; without units where no items are known
   * @param times that people took to vote; of nobody where the votes were made elsewhere
   * @param board names the contestants by their keys
   * @param people who the raters are, by their numbers; nobody where the votes were made elsewhere
   * @param flagged which of them have all their votes flagged
   */
  public record Found(
      Optional<Diagnosis> diagnosis,
      Krippendorff agreement,
      VotingTimes times,
      LiveBoard board,
      Map<Integer, UUID> people,
      IntPredicate flagged) {}

  /**
   * The diagnosis of the votes that a question is about, whatever its method. One at a time is
   * computed, and the last is kept for a minute, unless there are new votes.
   *
   * @return empty where the question is about a set that is not there
   */
  public synchronized Optional<Found> of(BoardQuery query) {
    if (query.set() != null) {
      return sets.of(query.set())
          .map(
              set ->
                  found(
                      computer.ask(query, set, Time.now()),
                      VotingTimes.none(),
                      Map.of(),
                      rater -> false));
    }
    LiveVotes.AsOf now = votes.now();
    boolean known =
        kept != null
            && kept.query().equals(query)
            && kept.basis().equals(now.basis(query))
            && kept.flags() == now.flags()
            && kept.found().board().computed().plusSeconds(KEPT_SECONDS).isAfter(now.at());
    if (!known) {
      BoardComputer.Asked asked = computer.ask(query, now, BoardComputer.Naming.BY_REVISION);
      VoteColumns columns = now.columns();
      VotingTimes times = VotingTimes.of(asked.sample(), columns.table(), columns::pause);
      Found found = found(asked, times, columns.people(), columns.flaggedRaters()::has);
      kept = new Kept(query, now.basis(query), now.flags(), found);
    }
    return Optional.of(kept.found());
  }

  private static Found found(
      BoardComputer.Asked asked,
      VotingTimes times,
      Map<Integer, UUID> people,
      IntPredicate flagged) {
    return new Found(
        Diagnosis.of(asked.contestants(), asked.sample(), asked.items(), SEED, LEVEL),
        agreement(asked),
        times,
        asked.live(),
        people,
        flagged);
  }

  /** Better and worse are those of the model whose key comes first. */
  private static Krippendorff agreement(BoardComputer.Asked asked) {
    List<Listing> listed = asked.live().listed();
    List<Integer> byKey =
        IntStream.range(0, listed.size())
            .boxed()
            .sorted(Comparator.comparing(i -> listed.get(i).key()))
            .toList();
    int[] places = new int[listed.size()];
    for (int i = 0; i < places.length; i++) {
      places[byKey.get(i)] = i;
    }
    return Krippendorff.of(asked.sample().renumbered(places, places.length), asked.items());
  }
}
