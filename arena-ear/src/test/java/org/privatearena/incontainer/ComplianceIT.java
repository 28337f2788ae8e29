package org.privatearena.incontainer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.privatearena.access.control.Person;
import org.privatearena.audit.control.Standing;
import org.privatearena.battle.control.Remarks;
import org.privatearena.battle.control.Verdict;
import org.privatearena.battle.control.VoteRecorder;
import org.privatearena.battle.entity.BattleState;
import org.privatearena.battle.entity.Choice;
import org.privatearena.compliance.job.control.JobRecorder;
import org.privatearena.compliance.job.entity.JobKind;
import org.privatearena.compliance.job.entity.JobState;
import org.privatearena.compliance.search.control.Asked;
import org.privatearena.compliance.search.control.BattleSearch;
import org.privatearena.compliance.search.control.TextSearchCard;
import org.privatearena.compliance.search.control.TextSearchRecorder;
import org.privatearena.compliance.search.control.TextSearching;
import org.privatearena.compliance.search.entity.SearchFilter;
import org.privatearena.compliance.story.control.Stories;
import org.privatearena.compliance.story.control.Story;
import org.privatearena.compliance.story.control.StoryEvent;
import org.privatearena.compliance.story.control.StoryReading;
import org.privatearena.compliance.verification.control.VerificationCard;
import org.privatearena.compliance.verification.control.VerificationRecorder;
import org.privatearena.compliance.verification.control.Verifying;
import org.privatearena.shared.control.Hashes;

/** Search, stories and verification of everything, inside the server that ships. */
@ExtendWith(ArquillianExtension.class)
class ComplianceIT {

  @Inject private BattleSearch search;
  @Inject private TextSearching searching;
  @Inject private TextSearchRecorder searches;
  @Inject private JobRecorder jobs;
  @Inject private Stories stories;
  @Inject private StoryReading reading;
  @Inject private Verifying verifying;
  @Inject private VerificationRecorder verifications;
  @Inject private VoteRecorder votes;
  @Inject private Insider insider;

  @Deployment
  static EnterpriseArchive arena() {
    return ArenaArchive.with(ComplianceIT.class);
  }

  private static void await(String what, BooleanSupplier condition) {
    for (int i = 0; i < 300; i++) {
      if (condition.getAsBoolean()) {
        return;
      }
      CompletableFuture.runAsync(
              () -> {}, CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS))
          .join();
    }
    throw new AssertionError("waited in vain: " + what);
  }

  private static SearchFilter of(Person person) {
    return new SearchFilter(null, null, null, null, person.id(), null, null, null, null);
  }

  private UUID voted(Person person, String prompt, Choice choice, Remarks remarks)
      throws InterruptedException {
    UUID battle = insider.ready(person, prompt);
    assertInstanceOf(Verdict.Stands.class, votes.vote(person, battle, choice, remarks));
    return battle;
  }

  private Set<UUID> found(SearchFilter filter) {
    return search.page(filter, null, 100).orElseThrow().stream()
        .map(one -> one.battle().id())
        .collect(Collectors.toSet());
  }

  @Test
  void sea1_each_part_of_the_filter_narrows_and_none_tells_a_model_before_the_vote()
      throws Exception {
    Person person = insider.person("searched");
    UUID other = insider.ready(insider.person("not-searched"), "Somebody else asks");
    Instant begin = Instant.now();
    UUID better = voted(person, "First", Choice.A_BETTER, Remarks.NONE);
    UUID tie = voted(person, "Second", Choice.TIE, Remarks.NONE);
    Instant between = Instant.now();
    UUID open = insider.ready(person, "Third");
    insider.rows("update battle set flags = 'odd' where id = ?", tie);
    UUID me = person.id();
    assertEquals(Set.of(better, tie, open), found(of(person)));
    assertEquals(3, search.count(of(person)).battles());
    assertEquals(2, search.count(of(person)).votes());
    assertEquals(
        Set.of(tie),
        found(new SearchFilter(null, null, null, null, me, Choice.TIE, null, null, null)));
    assertEquals(
        Set.of(open),
        found(new SearchFilter(null, null, null, null, me, null, null, BattleState.READY, null)));
    assertEquals(
        Set.of(tie), found(new SearchFilter(null, null, null, null, me, null, "odd", null, null)));
    assertEquals(
        Set.of(), found(new SearchFilter(null, null, null, null, me, null, "od", null, null)));
    assertEquals(
        Set.of(better, tie),
        found(new SearchFilter(begin, between, null, null, me, null, null, null, null)));
    assertEquals(
        Set.of(open),
        found(new SearchFilter(between, null, null, null, me, null, null, null, null)));
    assertEquals(
        Set.of(better, tie, open),
        found(new SearchFilter(null, null, null, Insider.GROUP, me, null, null, null, null)));
    assertEquals(
        Set.of(), found(new SearchFilter(null, null, null, "/ins", me, null, null, null, null)));
    UUID campaign = UUID.randomUUID();
    insider.rows("update battle set campaign_id = ? where id in (?, ?)", campaign, tie, open);
    assertEquals(
        Set.of(tie, open),
        found(new SearchFilter(null, null, null, null, me, null, null, null, campaign)));
    assertEquals(
        Set.of(),
        found(new SearchFilter(null, null, null, null, me, null, null, null, UUID.randomUUID())));
    insider.rows("update battle set campaign_id = null where id in (?, ?)", tie, open);
    assertFalse(found(of(person)).contains(other));
    Set<UUID> byModel =
        search.models().stream()
            .flatMap(
                model ->
                    found(
                        new SearchFilter(null, null, model.key(), null, me, null, null, null, null))
                        .stream())
            .collect(Collectors.toSet());
    assertEquals(Set.of(better, tie), byModel);
    assertNull(
        search.page(of(person), null, 1).orElseThrow().get(0).a(), "the newest is not voted on");
    assertEquals(
        List.of(tie, better),
        search.page(of(person), open, 2).orElseThrow().stream()
            .map(one -> one.battle().id())
            .toList());
    assertEquals(Optional.empty(), search.page(of(person), UUID.randomUUID(), 2));
  }

  @Test
  void sea2_what_a_search_in_texts_finds_is_on_record_before_it_is_shown() throws Exception {
    Person person = insider.person("quoted");
    Person reader = insider.person("text-reader");
    UUID with = voted(person, "A  Rhubarb\nTRIANGLE, please", Choice.TIE, Remarks.NONE);
    UUID remarked =
        voted(
            person,
            "Nothing of it",
            Choice.TIE,
            new Remarks(Set.of(), "this was a rhubarb triangle"));
    voted(person, "Rhubarb alone", Choice.TIE, Remarks.NONE);
    long before = insider.count("content_read");
    Asked asked = searching.begin(reader, of(person), "", "rhubarb triangle", "a complaint of May");
    UUID job = assertInstanceOf(Asked.Waiting.class, asked).job();
    await(
        "the search ends",
        () -> !searches.card(reader, job).orElseThrow().job().state().unfinished());
    TextSearchCard card = searches.card(reader, job).orElseThrow();
    assertEquals(JobState.DONE, card.job().state());
    assertEquals(2, card.found());
    assertEquals(
        Set.of(with + " [1/prompt]", remarked + " [comment]"),
        searches.hits(reader, job, 0, 10).stream()
            .map(hit -> hit.found().battle().id() + " " + hit.places())
            .collect(Collectors.toSet()));
    assertEquals(before + 1, insider.count("content_read"));
    String ids =
        insider
            .rows(
                "select t.prompt_id::text from turn t where t.battle_id = ? union"
                    + " select n.comment_id::text from vote_note n join vote v on v.id = n.vote_id"
                    + " where v.battle_id = ?",
                with,
                remarked)
            .stream()
            .sorted()
            .collect(Collectors.joining("\n"));
    assertEquals(
        List.of(HexFormat.of().formatHex(Hashes.sha256(ids.getBytes(UTF_8)))),
        insider.rows("select texts_sha256 from content_read where subject_id = ?", job));
    assertEquals(
        1,
        insider.count(
            "entry_pending p join content_read r on r.id = p.id where r.subject_id = ?", job));
    assertEquals(Optional.empty(), searches.card(person, job), "it is nobody else's");
    assertEquals(List.of(), searches.hits(person, job, 0, 10));
    assertEquals(
        0, insider.count("text where encode(ciphertext, 'escape') ilike '%rhubarb%'"), "TXT-1");
    Story story = stories.of(with).orElseThrow();
    assertEquals(
        List.of("text-search"),
        story.events().stream()
            .filter(event -> event.kind() == StoryEvent.Kind.READ)
            .map(StoryEvent::word)
            .toList());
    assertInstanceOf(
        Asked.NoBattle.class,
        searching.begin(reader, of(insider.person("never")), "", "words", "a reason"));
  }

  @Test
  void job1_a_job_that_was_cancelled_stores_nothing() {
    Person person = insider.person("canceller");
    UUID job = jobs.register(JobKind.VERIFICATION, person.id()).orElseThrow();
    assertTrue(jobs.run(job));
    assertTrue(jobs.advance(job, "tree", 1, 2));
    assertTrue(jobs.cancel(job));
    assertFalse(jobs.advance(job, "tree", 2, 2));
    assertFalse(jobs.finish(job));
    assertFalse(jobs.cancel(job));
    assertEquals(JobState.CANCELLED, verifications.card(job).orElseThrow().job().state());
    assertNull(verifications.card(job).orElseThrow().counts());
  }

  private List<Standing.Verdict> verdicts(UUID battle) {
    return stories.of(battle).orElseThrow().events().stream()
        .filter(event -> event.standing() != null)
        .map(event -> event.standing().verdict())
        .toList();
  }

  @Test
  void sto1_to_3_a_story_is_verified_while_it_is_told_and_names_nobody_before_the_vote()
      throws Exception {
    Person person = insider.person("hero");
    UUID open = insider.ready(person, "Still open");
    Story unvoted = stories.of(open).orElseThrow();
    assertNull(unvoted.a());
    assertTrue(unvoted.events().stream().noneMatch(e -> e.kind() == StoryEvent.Kind.ANSWER));
    UUID battle = voted(person, "Told", Choice.B_BETTER, new Remarks(Set.of("tone"), "a remark"));
    List<Standing.Verdict> verified = List.of(Standing.Verdict.VERIFIED, Standing.Verdict.VERIFIED);
    await("vote and remark are sealed", () -> verdicts(battle).equals(verified));
    assertEquals(
        2,
        stories.of(battle).orElseThrow().events().stream()
            .filter(e -> e.kind() == StoryEvent.Kind.ANSWER)
            .count());
    insider.rows("update battle set draw_seed = draw_seed + 1 where id = ?", battle);
    assertEquals(List.of(Standing.Verdict.ALTERED, Standing.Verdict.VERIFIED), verdicts(battle));
    insider.rows("update battle set draw_seed = draw_seed - 1 where id = ?", battle);
    insider.rows(
        "update battle set revision_a = revision_b, revision_b = revision_a where id = ?", battle);
    assertEquals(List.of(Standing.Verdict.UNREADABLE, Standing.Verdict.VERIFIED), verdicts(battle));
    insider.rows(
        "update battle set revision_a = revision_b, revision_b = revision_a where id = ?", battle);
    assertEquals(verified, verdicts(battle));
    Person reader = insider.person("story-reader");
    List<StoryReading.Shown> shown =
        reading.read(reader, battle, "a question of the works council");
    assertEquals(
        List.of("1/prompt", "1/a", "1/b", "comment"),
        shown.stream().map(StoryReading.Shown::place).sorted(placed()).toList());
    assertEquals("Told", shown.get(0).text());
    assertEquals(1, insider.count("content_read where subject_id = ?", battle));
    await(
        "the reading is sealed",
        () ->
            verdicts(battle).size() == 3
                && verdicts(battle).stream().allMatch(Standing.Verdict.VERIFIED::equals));
    assertEquals(List.of(), reading.read(reader, UUID.randomUUID(), "a reason"));
  }

  private static Comparator<String> placed() {
    return Comparator.comparingInt(List.of("1/prompt", "1/a", "1/b", "comment")::indexOf);
  }

  private VerificationCard verified(Person person) {
    UUID job = verifying.begin(person).orElseThrow();
    await(
        "the verification ends",
        () -> !verifications.card(job).orElseThrow().job().state().unfinished());
    VerificationCard card = verifications.card(job).orElseThrow();
    assertEquals(JobState.DONE, card.job().state());
    return card;
  }

  @Test
  void ver1_everything_is_verified_and_what_was_altered_is_named() throws Exception {
    Person person = insider.person("verifier");
    UUID battle = voted(person, "Everything", Choice.A_BETTER, Remarks.NONE);
    await("the vote is sealed", () -> verdicts(battle).equals(List.of(Standing.Verdict.VERIFIED)));
    VerificationCard clean = verified(person);
    assertEquals(List.of(), clean.faults());
    assertEquals(0, clean.counts().faults());
    assertTrue(clean.counts().records() > 0);
    assertTrue(clean.counts().checkpoints() > 0);
    assertEquals(
        clean.counts().size(),
        clean.counts().records() + clean.counts().unkept() + clean.counts().erased());
    insider.rows("update battle set draw_seed = draw_seed + 1 where id = ?", battle);
    VerificationCard altered = verified(person);
    insider.rows("update battle set draw_seed = draw_seed - 1 where id = ?", battle);
    String place =
        insider
            .rows(
                "select e.index::text from entry e join vote v on v.id = e.pending_id"
                    + " where v.battle_id = ?",
                battle)
            .get(0);
    assertEquals(List.of(new VerificationCard.Found("RECORD_ALTERED", place)), altered.faults());
    assertEquals(0, verified(person).counts().faults());
  }
}
