package org.privatearena.rating.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.privatearena.battle.category.entity.BattleLabels;
import org.privatearena.battle.entity.Choice;
import org.privatearena.battle.entity.SealedVote;
import org.privatearena.battle.entity.VoteRow;
import org.privatearena.battle.style.entity.VoteStyle;
import org.privatearena.rating.engine.control.Method;

/** Votes that come while they are followed, by clocks that are right and wrong. */
class LiveVotesFollowTest {

  private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

  private Instant clock = NOON;
  private final Stored stored = new Stored();
  private final LiveVotes votes = new LiveVotes(() -> clock);

  /** Votes as a database would give them. */
  private static final class Stored extends VotePages {

    private final List<VoteRow> rows = new ArrayList<>();
    private Runnable before = () -> {};
    private Runnable behind = () -> {};
    private Instant asked;
    private int pages;
    private boolean anonymous;

    void add(Instant at) {
      UUID model = new UUID(1, rows.size() % 3);
      UUID other = new UUID(1, 3);
      UUID member = new UUID(2, rows.size() % 7);
      rows.add(
          new VoteRow(
              UUID.randomUUID(),
              UUID.randomUUID(),
              member,
              model,
              other,
              Choice.TIE,
              1,
              1,
              null,
              "/research",
              "",
              "en",
              at,
              null,
              null));
    }

    @Override
    public List<VoteRow> after(Instant at, UUID id) {
      before.run();
      pages++;
      asked = at;
      List<VoteRow> page = page(at, id);
      behind.run();
      return page;
    }

    private List<VoteRow> page(Instant at, UUID id) {
      return rows.stream()
          .filter(
              row ->
                  row.castAt().isAfter(at)
                      || (row.castAt().equals(at)
                          && row.id().toString().compareTo(id.toString()) > 0))
          .sorted(Comparator.comparing(VoteRow::castAt).thenComparing(row -> row.id().toString()))
          .limit(PAGE)
          .toList();
    }

    @Override
    public List<BattleLabels> labels(Collection<UUID> battles) {
      return List.of();
    }

    @Override
    public List<BattleLabels> changedSince(Instant since, UUID after) {
      return List.of();
    }

    @Override
    public List<VoteStyle> countedLaterSince(Instant since, UUID after) {
      return List.of();
    }

    private Set<UUID> flagged = Set.of();

    @Override
    public Set<UUID> flagged() {
      return flagged;
    }

    private Long checkpoint;
    private List<SealedVote> tree = List.of();

    @Override
    public Optional<Long> checkpoint() {
      return Optional.ofNullable(checkpoint);
    }

    @Override
    public List<SealedVote> sealed(long from, long size) {
      return tree.stream()
          .filter(vote -> vote.index() >= from && vote.index() < size)
          .limit(PAGE)
          .toList();
    }

    /** Signs votes in an order of their own, with other entries in between. */
    void seal(List<VoteRow> votes) {
      tree =
          IntStream.range(0, votes.size())
              .mapToObj(i -> new SealedVote(2 * i + 1, votes.get(i).battle()))
              .toList();
      checkpoint = 2L * votes.size();
    }

    @Override
    public long count() {
      return rows.size();
    }

    @Override
    public boolean withAnonymous() {
      return anonymous;
    }
  }

  @BeforeEach
  void store() {
    votes.from(stored);
  }

  private void later(Duration by) {
    clock = clock.plus(by);
  }

  /** Every stored vote once. */
  private void expectAll() {
    LiveVotes.AsOf now = votes.now();
    Set<UUID> battles = new HashSet<>();
    for (int row = 0; row < now.rows(); row++) {
      battles.add(now.columns().battle(row));
    }
    assertEquals(stored.rows.size(), now.rows());
    assertEquals(stored.rows.size(), battles.size());
  }

  @Test
  void a_vote_that_is_committed_after_a_later_one_is_found_once() {
    stored.add(NOON.minusSeconds(1));
    expectAll();
    later(Duration.ofSeconds(6));
    stored.add(clock);
    expectAll();
    later(Duration.ofSeconds(6));
    stored.add(NOON.minusSeconds(200));
    stored.add(NOON.minusSeconds(1));
    expectAll();
    later(Duration.ofSeconds(6));
    expectAll();
    later(Duration.ofMinutes(20));
    expectAll();
  }

  private List<Integer> flaggedRows(LiveVotes.AsOf now) {
    return IntStream.range(0, now.rows()).filter(now.columns()::flagged).boxed().toList();
  }

  @Test
  void ldb8_all_votes_of_a_flagged_person_are_flagged_and_later_ones_too() {
    UUID person = new UUID(2, 1);
    for (int i = 0; i < 9; i++) {
      stored.add(NOON.minusSeconds(100 - i));
    }
    LiveVotes.AsOf before = votes.now();
    assertEquals(List.of(), flaggedRows(before));
    stored.flagged = Set.of(person, new UUID(2, 99));
    later(Duration.ofSeconds(6));
    LiveVotes.AsOf now = votes.now();
    assertEquals(List.of(1, 8), flaggedRows(now));
    BoardQuery all =
        new BoardQuery(
            Method.BRADLEY_TERRY,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            false,
            BoardQuery.Weighing.NONE,
            null,
            BoardQuery.Counted.ALL,
            BoardQuery.Revisions.CURRENT,
            0.95,
            true,
            null,
            null);
    assertNotEquals(before.basis(BoardQuery.usual()), now.basis(BoardQuery.usual()));
    assertEquals(before.basis(all), now.basis(all), "a board of all votes stays as it is");
    for (int i = 0; i < 7; i++) {
      stored.add(NOON.minusSeconds(50 - i));
    }
    later(Duration.ofSeconds(6));
    assertEquals(List.of(1, 8, 15), flaggedRows(votes.now()));
    assertEquals(person, votes.now().columns().people().get(1));
    stored.flagged = Set.of();
    later(Duration.ofSeconds(6));
    assertEquals(List.of(), flaggedRows(votes.now()));
  }

  @Test
  void ldb8_a_snapshot_has_the_flags_of_people_whatever_the_order_of_its_votes() {
    for (int i = 0; i < 10; i++) {
      stored.add(NOON.minusSeconds(100 - i));
    }
    stored.flagged = Set.of(new UUID(2, 2), new UUID(2, 6));
    List<VoteRow> tree = new ArrayList<>(stored.rows.subList(2, 10));
    Collections.reverse(tree);
    stored.seal(tree);
    // Of the rows 9 to 2, whose people are 2, 1, 0, 6, 5, 4, 3, 2.
    assertEquals(List.of(0, 3, 7), flaggedRows(votes.sealed().votes()));
  }

  @Test
  void what_was_read_long_ago_is_not_read_again() {
    for (int i = 0; i < 40; i++) {
      stored.add(NOON.minus(Duration.ofMinutes(i)));
    }
    expectAll();
    later(Duration.ofSeconds(6));
    expectAll();
    assertEquals(NOON.minus(Duration.ofMinutes(5)), stored.asked);
  }

  @Test
  void pages_that_end_among_votes_of_one_moment_leave_none_out() {
    for (int i = 0; i < 2 * VotePages.PAGE + 3; i++) {
      stored.add(NOON.minusSeconds(100 - i / 5000));
    }
    expectAll();
    later(Duration.ofSeconds(6));
    expectAll();
  }

  @Test
  void votes_that_are_cast_after_the_clock_was_set_back_are_found() {
    for (int i = 0; i < 120; i++) {
      stored.add(NOON.minus(Duration.ofMinutes(i)));
    }
    expectAll();
    clock = NOON.minus(Duration.ofHours(1));
    for (int i = 0; i < 10; i++) {
      later(Duration.ofSeconds(6));
      stored.add(clock);
      expectAll();
    }
    clock = NOON;
    stored.add(clock);
    expectAll();
    later(Duration.ofSeconds(6));
    expectAll();
  }

  /** Not by counting: followed from where the clock stands now. */
  @Test
  void after_the_clock_was_set_back_votes_are_followed_without_reading_all_again() {
    int many = VotePages.PAGE + 5;
    for (int i = 0; i < many; i++) {
      stored.add(NOON.minus(Duration.ofHours(3)).plusMillis(i));
    }
    stored.add(NOON);
    expectAll();
    clock = NOON.minus(Duration.ofHours(1));
    votes.now();
    later(Duration.ofSeconds(6));
    stored.add(clock);
    stored.pages = 0;
    expectAll();
    assertEquals(1, stored.pages);
  }

  @Test
  void a_vote_by_another_nodes_clock_that_is_behind_is_found_within_a_minute() {
    for (int i = 0; i < 120; i++) {
      stored.add(NOON.minus(Duration.ofMinutes(i)));
    }
    expectAll();
    stored.add(NOON.minus(Duration.ofDays(400)));
    stored.add(NOON.minus(Duration.ofMinutes(50)).minusMillis(7));
    later(Duration.ofSeconds(59));
    expectAll();
    later(Duration.ofSeconds(59));
    expectAll();
    later(Duration.ofSeconds(59));
    stored.add(NOON.minus(Duration.ofMinutes(30)));
    expectAll();
  }

  @Test
  void a_vote_that_comes_between_counting_and_reading_is_no_missed_one() {
    for (int i = 0; i < 12; i++) {
      stored.add(NOON.minusSeconds(i));
    }
    expectAll();
    stored.behind = () -> stored.add(clock);
    stored.pages = 0;
    later(Duration.ofSeconds(40));
    votes.now();
    assertEquals(1, stored.pages);
  }

  private static List<UUID> battles(LiveVotes.AsOf votes) {
    return IntStream.range(0, votes.rows()).mapToObj(row -> votes.columns().battle(row)).toList();
  }

  private static List<UUID> battles(List<VoteRow> votes) {
    return votes.stream().map(VoteRow::battle).toList();
  }

  @Test
  void what_is_signed_comes_in_the_order_of_the_tree_and_nothing_else() {
    for (int i = 0; i < 2 * VotePages.PAGE + 5; i++) {
      stored.add(NOON.minusMillis(i));
    }
    List<VoteRow> signed = new ArrayList<>(stored.rows);
    Collections.shuffle(signed, new Random(3));
    signed = signed.subList(5, signed.size());
    stored.seal(signed);
    LiveVotes.Sealed sealed = votes.sealed();
    assertEquals(2L * signed.size(), sealed.checkpoint());
    assertEquals(battles(signed), battles(sealed.votes()));
    VoteColumns columns = sealed.votes().columns();
    int most = 0;
    for (int row = 0; row < sealed.votes().rows(); row++) {
      VoteRow vote = signed.get(row);
      assertEquals(vote.revisionA(), columns.revisions().get(columns.table().a(row)));
      assertEquals(vote.revisionB(), columns.revisions().get(columns.table().b(row)));
      int rater = columns.table().rater(row);
      assertTrue(rater <= most, "numbered as they first appear");
      most = Math.max(most, rater + 1);
    }
    assertEquals(7, most);
    expectAll();
  }

  @Test
  void where_nothing_is_signed_all_votes_count() {
    stored.add(NOON);
    LiveVotes.Sealed sealed = votes.sealed();
    assertNull(sealed.checkpoint());
    assertEquals(1, sealed.votes().rows());
  }

  @Test
  void a_vote_that_was_signed_after_the_votes_were_last_read_is_counted() {
    stored.add(NOON);
    expectAll();
    stored.add(NOON);
    stored.seal(stored.rows);
    assertEquals(2, votes.sealed().votes().rows());
  }

  /** By a clock that is far behind, as that of another node may be. */
  @Test
  void a_signed_vote_that_looks_old_is_counted() {
    for (int i = 0; i < 3; i++) {
      stored.add(NOON.minus(Duration.ofHours(i)));
    }
    expectAll();
    stored.anonymous = true;
    stored.add(NOON.minus(Duration.ofDays(400)));
    stored.seal(stored.rows);
    assertEquals(battles(stored.rows), battles(votes.sealed().votes()));
  }

  @Test
  void how_far_reading_has_come_is_told_until_all_is_read() {
    for (int i = 0; i < VotePages.PAGE + 3; i++) {
      stored.add(NOON.minusSeconds(1));
    }
    assertEquals("not begun", votes.progress());
    List<String> said = new ArrayList<>();
    stored.before = () -> said.add(votes.progress());
    votes.now();
    assertEquals(List.of("0 of 10003 votes", "10000 of 10003 votes"), said);
    assertEquals("complete", votes.progress());
    votes.somebodyWasForgotten();
    said.clear();
    votes.now();
    assertEquals(List.of("0 of 10003 votes", "10000 of 10003 votes"), said);
    assertEquals("complete", votes.progress());
  }
}
