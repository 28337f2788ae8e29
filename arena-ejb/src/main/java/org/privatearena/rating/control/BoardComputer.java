package org.privatearena.rating.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.catalog.control.Listing;
import org.privatearena.catalog.control.Listings;
import org.privatearena.rating.engine.control.Board;
import org.privatearena.rating.engine.control.BoardSettings;
import org.privatearena.rating.engine.control.Contestant;
import org.privatearena.rating.engine.control.Covariates;
import org.privatearena.rating.engine.control.Intervals;
import org.privatearena.rating.engine.control.Items;
import org.privatearena.rating.engine.control.Method;
import org.privatearena.rating.engine.control.Question;
import org.privatearena.rating.engine.control.RaterCounts;
import org.privatearena.rating.engine.control.Sample;
import org.privatearena.rating.engine.control.StyleCovariates;
import org.privatearena.rating.engine.control.VoteTable;
import org.privatearena.rating.engine.control.Workers;
import org.privatearena.rating.voteset.control.VoteSetTable;

/** Answers a question from the votes in memory. */
@ApplicationScoped
public class BoardComputer {

  private static final int LEFT_OUT = -1;
  private static final double MOST_VOTES_OF_A_RATER = 50;

  @Resource private ManagedExecutorService executor;
  private Listings listings;

  @Inject
  @ConfigProperty(name = "arena.leaderboard.provisional-votes", defaultValue = "100")
  private int provisionalVotes;

  @Inject
  @ConfigProperty(name = "arena.time-zone", defaultValue = "UTC")
  private String timeZone;

  /** Who can be on a board; once, before all else. */
  @Inject
  void from(Listings catalogue) {
    listings = catalogue;
  }

  /** What computes. */
  Workers workers() {
    return new Workers(executor, Runtime.getRuntime().availableProcessors());
  }

  /** By what a contestant is known. */
  enum Naming {
    /** The id of its Revision. */
    BY_REVISION,
    /** Key of the Model and number of the Revision, which mean something outside too. */
    FOR_EVER
  }

  /**
   * What was asked of the engine, and its answer.
   *
   * @param items what the votes are about, where that is known
   */
  record Asked(
      List<Contestant> contestants,
      Sample sample,
      Question question,
      Items items,
      Board board,
      LiveBoard live) {}

  /** The board of these votes, for somebody who may see everything. */
  LiveBoard answer(BoardQuery query, LiveVotes.AsOf votes) {
    return ask(query, votes, Naming.BY_REVISION).live();
  }

  /** The answer from a set of votes made elsewhere; all its models are listed under their names. */
  Asked ask(BoardQuery query, VoteSetTable set, Instant now) {
    List<Listing> listed = set.models().stream().map(name -> listing(set, name)).toList();
    Sample all = Sample.of(set.votes(), listed.size()).by(workers());
    Sample sample =
        query.setCategory() == null ? all : all.where(set.columns().of(query.setCategory()));
    Sample weighed =
        query.weights() == BoardQuery.Weighing.RATER ? perRater(set.votes(), sample) : sample;
    List<Contestant> contestants = rated(query, listed, Naming.BY_REVISION);
    Question question = question(query, Covariates.none());
    Board board = Board.of(contestants, weighed, question);
    BoardVotes voted = BoardVotes.of(sample).weighed(weighed);
    LiveBoard live = new LiveBoard(query, board, listed, voted, now);
    return new Asked(contestants, weighed, question, set.columns()::item, board, live);
  }

  /** A model of a set, which the catalogue does not know. */
  private static Listing listing(VoteSetTable set, String name) {
    UUID id = UUID.nameUUIDFromBytes((set.set() + name).getBytes(StandardCharsets.UTF_8));
    return new Listing(id, id, name, name, 1, "", null);
  }

  Asked ask(BoardQuery query, LiveVotes.AsOf votes, Naming naming) {
    List<Listing> listed = contestants(query.revisions());
    List<UUID> known = votes.columns().revisions();
    int[] places = places(query.revisions(), listed, known);
    Sample sample =
        Sample.of(votes.columns().table(), known.size())
            .first(votes.rows())
            .by(workers())
            .renumbered(places, listed.size());
    BoardVotes chosen = styled(query, votes, chosen(query, votes.columns(), sample));
    BoardVotes weighed = weighed(query, votes.columns(), chosen);
    List<Contestant> contestants = rated(query, listed, naming);
    Question question = question(query, covariates(query, votes.columns(), weighed.counted()));
    Board board = Board.of(contestants, weighed.weighed(), question);
    LiveBoard live = new LiveBoard(query, board, listed, weighed, votes.at());
    return new Asked(contestants, weighed.weighed(), question, row -> Items.NONE, board, live);
  }

  private List<Listing> contestants(BoardQuery.Revisions revisions) {
    return revisions == BoardQuery.Revisions.ALL ? listings.all() : listings.current();
  }

  private int[] places(
      BoardQuery.Revisions revisions, List<Listing> contestants, List<UUID> known) {
    Map<UUID, Integer> byRevision = new HashMap<>();
    for (int i = 0; i < contestants.size(); i++) {
      byRevision.put(contestants.get(i).revision(), i);
    }
    if (revisions == BoardQuery.Revisions.POOLED) {
      Map<UUID, Integer> byModel = new HashMap<>();
      for (int i = 0; i < contestants.size(); i++) {
        byModel.put(contestants.get(i).model(), i);
      }
      listings.all().stream()
          .filter(l -> byModel.containsKey(l.model()))
          .forEach(l -> byRevision.put(l.revision(), byModel.get(l.model())));
    }
    return known.stream().mapToInt(id -> byRevision.getOrDefault(id, LEFT_OUT)).toArray();
  }

  private static List<Contestant> rated(BoardQuery query, List<Listing> listed, Naming naming) {
    boolean numbered = query.revisions() == BoardQuery.Revisions.ALL;
    List<Contestant> rated = new ArrayList<>();
    for (Listing listing : listed) {
      String name = numbered ? listing.name() + " (" + listing.number() + ")" : listing.name();
      String key =
          naming == Naming.FOR_EVER
              ? listing.key() + "/" + listing.number()
              : listing.revision().toString();
      rated.add(new Contestant(key, name));
    }
    return rated;
  }

  private Sample chosen(BoardQuery query, VoteColumns columns, Sample sample) {
    List<IntPredicate> tests = new ArrayList<>();
    if (query.votes() == BoardQuery.Counted.UNFLAGGED) {
      tests.add(row -> !columns.flagged(row));
    }
    if (query.category() != null) {
      int mask = VoteColumns.mask(Set.of(query.category()));
      tests.add(row -> columns.has(row, mask));
    }
    if (query.campaign() != null) {
      int campaign = columns.campaign(query.campaign());
      tests.add(row -> columns.campaign(row) == campaign);
    }
    if (query.group() != null) {
      boolean[] within = columns.groupsWithin(query.group());
      tests.add(row -> within[columns.groups(row)]);
    }
    if (query.from() != null || query.to() != null) {
      Instant from = begin(query.from());
      Instant before = query.to() == null ? null : begin(query.to().plusDays(1));
      tests.add(row -> columns.castWithin(row, from, before));
    }
    return tests.stream()
        .reduce(IntPredicate::and)
        .map(test -> sample.where(test).settled())
        .orElse(sample);
  }

  /** Where style is asked for, only votes rate whose answers have been counted. */
  private static BoardVotes styled(BoardQuery query, LiveVotes.AsOf votes, Sample chosen) {
    if (query.style().isEmpty()) {
      return BoardVotes.of(chosen);
    }
    // Asked once: counts may come while they are read.
    Sample counted = chosen.where(votes.columns().styles()::has).settled();
    return BoardVotes.of(counted, chosen.without(counted).settled());
  }

  private static Covariates covariates(BoardQuery query, VoteColumns columns, Sample counted) {
    if (query.style().isEmpty()) {
      return Covariates.none();
    }
    int[] terms = query.style().stream().mapToInt(StyleTerm.all()::indexOf).toArray();
    return StyleCovariates.of(
        query.style().stream().map(StyleTerm::key).toList(), columns.styles().of(terms), counted);
  }

  private Instant begin(LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZoneId.of(timeZone)).toInstant();
  }

  private static BoardVotes weighed(BoardQuery query, VoteColumns columns, BoardVotes votes) {
    return switch (query.weights()) {
      case NONE, PAIR -> votes;
      case DRAW -> votes.weighed(votes.counted().weighted(columns::inverseDraw));
      case RATER -> votes.weighed(perRater(columns.table(), votes.counted()));
      case POOL -> votes.pooled(PoolWeights.of(query.pool(), columns, votes.counted()));
    };
  }

  /** A rater's votes together weigh as many as 50 at most; those of unknown raters 1 each. */
  private static Sample perRater(VoteTable table, Sample sample) {
    int[] votes = RaterCounts.votes(sample);
    return sample.weighted(
        row -> {
          int rater = table.rater(row);
          return rater == VoteTable.NO_RATER
              ? 1
              : Math.min(1, MOST_VOTES_OF_A_RATER / Math.max(1, votes[rater]));
        });
  }

  private Question question(BoardQuery query, Covariates covariates) {
    BoardSettings usual = BoardSettings.usual();
    Intervals intervals = query.byRater() ? Intervals.ofRaters() : Intervals.ofVotes();
    return Question.usual()
        .by(query.method())
        .with(query.method() == Method.ELO ? Intervals.none() : intervals)
        .with(covariates, query.position(), 0)
        .evenPairs(query.weights() == BoardQuery.Weighing.PAIR)
        .with(new BoardSettings(query.confidence(), provisionalVotes, usual.provisionalWidth()));
  }
}
