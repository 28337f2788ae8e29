package org.privatearena.compliance.story.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.privatearena.access.entity.ContentRead;
import org.privatearena.access.entity.ContentReads;
import org.privatearena.access.entity.Members;
import org.privatearena.access.entity.SealedText;
import org.privatearena.audit.entity.OpenRecord;
import org.privatearena.audit.entity.OpenRecords;
import org.privatearena.battle.category.entity.Category;
import org.privatearena.battle.category.entity.CategoryCorrection;
import org.privatearena.battle.category.entity.PromptLabels;
import org.privatearena.battle.entity.Answer;
import org.privatearena.battle.entity.Battle;
import org.privatearena.battle.entity.BattleState;
import org.privatearena.battle.entity.Battles;
import org.privatearena.battle.entity.Turn;
import org.privatearena.battle.entity.Vote;
import org.privatearena.battle.entity.VoteNote;
import org.privatearena.battle.rater.entity.FlaggedRater;
import org.privatearena.battle.rater.entity.RaterFlags;
import org.privatearena.catalog.entity.Models;
import org.privatearena.compliance.retention.entity.Erasures;
import org.privatearena.compliance.search.entity.TextSearches;

/**
 * Reads what happened to a Battle from its rows. Before the Vote nothing is told that differs
 * between the sides: no name, and no answer with its figures.
 */
@Stateless
public class StoryRows {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private StoryRecords records;

  /** The story without what the Ledger says of it; empty where there is no such Battle. */
  public Optional<Story> read(UUID id) {
    return new Battles(store).byId(id).map(this::read);
  }

  /** The Battle that a record is about; empty where it is about none. */
  public Optional<UUID> battleOf(UUID record) {
    Vote vote = store.find(Vote.class, record);
    VoteNote note = store.find(VoteNote.class, record);
    CategoryCorrection correction = store.find(CategoryCorrection.class, record);
    if (note != null) {
      vote = store.find(Vote.class, note.voteId());
    }
    return Optional.ofNullable(vote)
        .map(Vote::battleId)
        .or(() -> Optional.ofNullable(correction).map(CategoryCorrection::battleId));
  }

  private Story read(Battle battle) {
    Battles battles = new Battles(store);
    Optional<Vote> vote = battles.voteOn(battle.id());
    List<StoryEvent> events = new ArrayList<>();
    battles
        .turns(battle.id())
        .forEach(turn -> turn(battles, battle, turn, vote.isPresent(), events));
    vote.ifPresent(v -> vote(battles, battle, v, events));
    voids(battle.id(), events);
    labels(battle.id(), events);
    erasure(battle.memberId(), events);
    reads(battle.id(), events);
    events.addAll(records.of(battle.id(), vote.map(Vote::id)));
    events.sort(Comparator.comparing(StoryEvent::at));
    return new Story(
        battle.id(),
        battle.memberId(),
        battle.state(),
        battle.mode().name(),
        battle.createdAt(),
        vote.map(v -> contestant(v.revisionA())).orElse(null),
        vote.map(v -> contestant(v.revisionB())).orElse(null),
        battle.groups(),
        flags(battle),
        battle.language().orElse(null),
        battle.state() != BattleState.ANSWERING,
        events);
  }

  /** Of the Battle, and of its evaluator now. */
  private Set<String> flags(Battle battle) {
    Set<String> flags = new HashSet<>(battle.flags());
    if (new RaterFlags(store).flagged(battle.memberId())) {
      flags.add(FlaggedRater.FLAG);
    }
    return flags;
  }

  private Story.Contestant contestant(UUID id) {
    return new Models(store)
        .revision(id)
        .map(r -> new Story.Contestant(r.model().key(), r.model().name(), r.number()))
        .orElse(null);
  }

  private void turn(
      Battles battles, Battle battle, Turn turn, boolean voted, List<StoryEvent> events) {
    Instant prompted =
        new Members(store)
            .text(turn.promptId())
            .map(SealedText::createdAt)
            .orElse(battle.createdAt());
    List<StoryEvent.Fact> facts = new Facts().add("attempts", turn.attempt()).list();
    events.add(event(StoryEvent.Kind.PROMPT, prompted, turn, "", "", battle.memberId(), facts));
    if (voted) {
      battles.answers(turn.id()).forEach(answer -> events.add(answer(turn, answer)));
    }
  }

  private static StoryEvent answer(Turn turn, Answer answer) {
    return event(
        StoryEvent.Kind.ANSWER,
        answer.figures().endedAt(),
        turn,
        answer.side().name().toLowerCase(Locale.ROOT),
        answer.state().name(),
        null,
        new Facts()
            .add("attempt", answer.attempt())
            .add("characters", answer.figures().characters())
            .add("prompt-tokens", answer.figures().promptTokens())
            .add("completion-tokens", answer.figures().completionTokens())
            .between("first-text", answer.figures().requestedAt(), answer.figures().firstTokenAt())
            .between("whole", answer.figures().requestedAt(), answer.figures().endedAt())
            .list());
  }

  private static StoryEvent event(
      StoryEvent.Kind kind,
      Instant at,
      Turn turn,
      String side,
      String word,
      UUID person,
      List<StoryEvent.Fact> facts) {
    return new StoryEvent(kind, at, turn.number(), side, word, person, facts, null, null);
  }

  private static void vote(Battles battles, Battle battle, Vote vote, List<StoryEvent> events) {
    events.add(
        entered(
            StoryEvent.Kind.VOTE,
            vote.castAt(),
            vote.choice().name(),
            battle.memberId(),
            new Facts()
                .add("turns", vote.turns())
                .add("draw-rule", battle.draw().rule())
                .add("draw-probability", vote.drawProbability())
                .add("eligible-pairs", vote.eligiblePairs())
                .add("order", vote.order())
                .add("groups", String.join(", ", vote.groups()))
                .add("flags", String.join(", ", vote.flags()))
                .list(),
            vote.id()));
    for (VoteNote note : battles.notes(vote.id())) {
      events.add(
          entered(
              StoryEvent.Kind.NOTE,
              note.createdAt(),
              note.afterReveal() ? "after" : "before",
              battle.memberId(),
              new Facts().add("reasons", String.join(", ", note.reasons())).list(),
              note.id()));
    }
  }

  /** Its entries name the models, so they are told without their fields. */
  private void voids(UUID battle, List<StoryEvent> events) {
    for (OpenRecord voided : new OpenRecords(store).about("battle-void", battle.toString())) {
      events.add(
          entered(StoryEvent.Kind.VOID, voided.recordedAt(), "", null, List.of(), voided.record()));
    }
  }

  private void erasure(UUID member, List<StoryEvent> events) {
    new Erasures(store)
        .of(member)
        .ifPresent(
            erasure ->
                events.add(
                    entered(
                        StoryEvent.Kind.ERASURE,
                        erasure.erasedAt(),
                        "",
                        erasure.orderedBy().orElse(null),
                        List.of(),
                        erasure.id())));
  }

  private void labels(UUID battle, List<StoryEvent> events) {
    PromptLabels labels = new PromptLabels(store);
    labels
        .first(battle)
        .forEach(
            label ->
                events.add(
                    new StoryEvent(
                        StoryEvent.Kind.LABEL,
                        label.promptedAt(),
                        label.number(),
                        "",
                        "",
                        null,
                        new Facts()
                            .add("categories", keys(label.categories()))
                            .add("language", label.language().orElse(null))
                            .add("classifier", label.classifier())
                            .list(),
                        null,
                        null)));
    for (CategoryCorrection correction : labels.corrections(battle)) {
      events.add(
          entered(
              StoryEvent.Kind.CORRECTION,
              correction.correctedAt(),
              "",
              correction.correctedBy(),
              new Facts()
                  .add("from", keys(correction.former()))
                  .add("to", keys(correction.categories()))
                  .list(),
              correction.id()));
    }
  }

  private static String keys(Collection<Category> categories) {
    return categories.isEmpty()
        ? "-"
        : String.join(", ", categories.stream().map(Category::key).toList());
  }

  private void reads(UUID battle, List<StoryEvent> events) {
    List<UUID> subjects = new ArrayList<>(new TextSearches(store).thatFound(battle));
    subjects.add(battle);
    for (ContentRead read : new ContentReads(store).of(subjects)) {
      events.add(
          entered(
              StoryEvent.Kind.READ,
              read.readAt(),
              read.purpose(),
              read.readerId(),
              new Facts().add("texts", read.texts()).add("sha256", read.textsSha256()).list(),
              read.id()));
    }
  }

  private static StoryEvent entered(
      StoryEvent.Kind kind,
      Instant at,
      String word,
      UUID person,
      List<StoryEvent.Fact> facts,
      UUID record) {
    return new StoryEvent(kind, at, 0, "", word, person, facts, record, null);
  }
}
