package org.privatearena.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.privatearena.access.banner.control.BannerChange;
import org.privatearena.access.banner.control.BannerDesk;
import org.privatearena.access.control.Person;
import org.privatearena.access.limit.control.LimitChange;
import org.privatearena.access.limit.control.LimitDesk;
import org.privatearena.access.limit.control.Limits;
import org.privatearena.audit.control.Standing;
import org.privatearena.battle.control.Remarks;
import org.privatearena.battle.control.Verdict;
import org.privatearena.battle.control.VoteRecorder;
import org.privatearena.battle.entity.Choice;
import org.privatearena.compliance.export.control.ExportBegun;
import org.privatearena.compliance.export.control.ExportCards;
import org.privatearena.compliance.export.control.ExportDesk;
import org.privatearena.compliance.export.control.ExportFilter;
import org.privatearena.compliance.export.control.ExportProposal;
import org.privatearena.compliance.export.control.ExportRecorder;
import org.privatearena.compliance.export.entity.ExportFormat;
import org.privatearena.compliance.export.entity.ExportKind;
import org.privatearena.compliance.export.entity.ExportState;
import org.privatearena.compliance.retention.control.ErasureOrders;
import org.privatearena.compliance.retention.control.ErasureOutcome;
import org.privatearena.compliance.retention.control.HoldBook;
import org.privatearena.compliance.retention.entity.HeldScope;
import org.privatearena.compliance.story.control.Stories;
import org.privatearena.compliance.story.control.StoryEvent;

/**
 * AUD-12 and STO-4: what compliance itself does is written down again from its rows and verified,
 * and a story tells what was done with the records of its Battle.
 */
@ExtendWith(ArquillianExtension.class)
class ComplianceRecordsIT {

  @Inject private Stories stories;
  @Inject private VoteRecorder votes;
  @Inject private HoldBook holds;
  @Inject private ErasureOrders erasures;
  @Inject private ExportDesk desk;
  @Inject private ExportCards cards;
  @Inject private ExportRecorder recorder;
  @Inject private Insider insider;
  @Inject private LimitDesk limits;
  @Inject private BannerDesk banner;

  @Deployment
  static EnterpriseArchive arena() {
    return ArenaArchive.with(ComplianceRecordsIT.class);
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

  /** Of a kind, and all of its fields lead to its leaf, its place and a signed root. */
  private void expectVerified(String kind, UUID record) {
    await(
        kind + " is sealed", () -> stories.standing(record).verdict() != Standing.Verdict.WAITING);
    Standing standing = stories.standing(record);
    assertEquals(kind, standing.kind());
    assertEquals(Standing.Verdict.VERIFIED, standing.verdict(), kind);
  }

  private UUID only(String query, Object parameter) {
    List<String> found = insider.rows(query, parameter);
    assertEquals(1, found.size(), query);
    return UUID.fromString(found.get(0));
  }

  private UUID voted(Person person, String prompt) throws InterruptedException {
    UUID battle = insider.ready(person, prompt);
    assertInstanceOf(
        Verdict.Stands.class, votes.vote(person, battle, Choice.A_BETTER, Remarks.NONE));
    return battle;
  }

  private List<String> told(UUID battle, StoryEvent.Kind kind) {
    return stories.of(battle).orElseThrow().events().stream()
        .filter(event -> event.kind() == kind)
        .map(StoryEvent::word)
        .toList();
  }

  @Test
  void aud12_holds_refusals_and_erasures_are_verified_from_their_rows() throws Exception {
    Person officer = insider.person("recorded-officer");
    Person person = insider.person("recorded-held");
    UUID battle = voted(person, "To be kept");
    UUID hold = holds.place(officer, HeldScope.member(person.id()), "case 17").id();
    Instant now = Instant.parse("2026-11-26T09:30:00.123Z");
    UUID time = holds.place(officer, HeldScope.time(now.minusSeconds(1), now), "case 18").id();
    expectVerified("hold-placed", hold);
    expectVerified("hold-placed", time);
    assertInstanceOf(
        ErasureOutcome.Held.class, erasures.erase(officer, person.id().toString(), "asked for it"));
    expectVerified(
        "erasure-refused",
        only("select id::text from erasure_refusal where member_id = ?", person.id()));
    holds.lift(officer, hold);
    expectVerified("hold-lifted", only("select lift_id::text from hold where id = ?", hold));
    assertEquals(List.of("placed", "lifted"), told(battle, StoryEvent.Kind.HOLD));
    holds.lift(officer, time);
    ErasureOutcome outcome = erasures.erase(officer, person.id().toString(), "asked again");
    assertInstanceOf(ErasureOutcome.Done.class, outcome);
    expectVerified(
        "erasure-done", only("select id::text from erasure where member_id = ?", person.id()));
  }

  @Test
  void aud12_limits_and_banners_are_verified_from_their_rows() throws Exception {
    Person administrator = insider.person("recorded-administrator");
    LimitChange limited =
        limits.change(
            administrator,
            0,
            new TreeMap<>(
                Map.of("/recorded", new Limits(5L, null, 7L), "/unlimited", Limits.NONE)));
    assertInstanceOf(LimitChange.Counts.class, limited);
    expectVerified(
        "settings-changed", only("select id::text from limit_plan where version = ?", 1));
    Instant until = Instant.parse("2026-01-01T00:00:00.123Z");
    assertInstanceOf(
        BannerChange.Counts.class, banner.change(administrator, 0, "Over", null, until));
    expectVerified("settings-changed", only("select id::text from banner where version = ?", 1));
  }

  @Test
  void sto4_a_hold_of_a_model_is_told_only_after_the_vote() throws Exception {
    Person officer = insider.person("recorded-model-officer");
    Person person = insider.person("recorded-blind");
    UUID battle = insider.ready(person, "Who is it?");
    UUID model =
        only(
            "select r.model_id::text from battle b join revision r on r.id = b.revision_a"
                + " where b.id = ?",
            battle);
    UUID hold = holds.place(officer, HeldScope.model(model), "case 19").id();
    try {
      assertEquals(List.of(), told(battle, StoryEvent.Kind.HOLD));
      votes.vote(person, battle, Choice.TIE, Remarks.NONE);
      assertEquals(List.of("placed"), told(battle, StoryEvent.Kind.HOLD));
    } finally {
      holds.lift(officer, hold);
    }
  }

  private UUID export(Person person, ExportKind kind, JsonObject filter, Long checkpoint)
      throws Exception {
    ExportBegun begun =
        desk.begin(
            person,
            new ExportProposal(
                kind,
                EnumSet.of(ExportFormat.JSONL, ExportFormat.CSV),
                ExportFilter.read(kind, filter),
                "An audit",
                checkpoint),
            null);
    UUID export = assertInstanceOf(ExportBegun.Waiting.class, begun).export();
    await("the export is made", () -> cards.card(export).orElseThrow().made() != null);
    return export;
  }

  @Test
  void aud12_exports_are_verified_from_their_rows_and_told_by_the_story_of_what_they_have()
      throws Exception {
    Person asker = insider.person("recorded-asker");
    Person second = insider.person("recorded-second");
    UUID battle = voted(insider.person("recorded-exported"), "To be exported");
    JsonObject filter =
        Json.createObjectBuilder()
            .add("groups", Json.createArrayBuilder().add(Insider.GROUP))
            .add("outcomes", Json.createArrayBuilder().add("model_a"))
            .build();
    UUID figures = export(asker, ExportKind.VOTES, filter, null);
    long size = cards.card(figures).orElseThrow().checkpoint();
    UUID again = export(asker, ExportKind.VOTES, filter, size);
    assertEquals(size, cards.card(again).orElseThrow().checkpoint());
    UUID others =
        export(
            asker,
            ExportKind.VOTES,
            Json.createObjectBuilder()
                .add("outcomes", Json.createArrayBuilder().add("both_bad"))
                .build(),
            null);
    UUID texts = export(asker, ExportKind.CONVERSATIONS, filter, null);
    assertEquals(ExportRecorder.Decided.DONE, recorder.release(texts, second.id()));
    assertTrue(desk.fetch(texts, asker).isPresent());
    UUID refused = export(asker, ExportKind.KTO, filter, null);
    assertEquals(
        ExportRecorder.Decided.DONE, recorder.refuse(refused, second.id(), "Figures are enough"));
    assertEquals(ExportRecorder.Decided.DONE, recorder.cancel(figures, second.id()));
    for (UUID export : List.of(figures, again, others, texts, refused)) {
      expectVerified("export-requested", export);
    }
    String step = "select id::text from export_step where export_id = ? and kind = ";
    expectVerified("export-released", only(step + "'RELEASED'", again));
    expectVerified("export-released", only(step + "'RELEASED'", texts));
    expectVerified("content-read", only(step + "'READ'", texts));
    expectVerified("export-refused", only(step + "'REFUSED'", refused));
    expectVerified("export-cancelled", only(step + "'CANCELLED'", figures));
    assertEquals(ExportState.CANCELLED, cards.card(refused).orElseThrow().state());
    Set<String> named =
        Set.of(figures.toString(), again.toString(), texts.toString(), refused.toString());
    List<StoryEvent> told =
        stories.of(battle).orElseThrow().events().stream()
            .filter(event -> event.kind() == StoryEvent.Kind.EXPORT)
            .toList();
    for (StoryEvent event : told) {
      assertEquals(Standing.Verdict.VERIFIED, event.standing().verdict(), event.toString());
      assertTrue(
          event.facts().stream()
              .anyMatch(fact -> fact.name().equals("export") && named.contains(fact.value())),
          event + " is of an export that has the vote");
    }
    assertEquals(
        List.of(
            "cancelled",
            "fetched",
            "refused",
            "released",
            "released",
            "released",
            "requested",
            "requested",
            "requested",
            "requested"),
        told.stream().map(StoryEvent::word).sorted().toList());
  }
}
