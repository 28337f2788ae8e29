package org.privatearena.battle.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.privatearena.access.control.TextVault;
import org.privatearena.audit.control.Field;
import org.privatearena.audit.control.LedgerRecord;
import org.privatearena.battle.entity.Answer;
import org.privatearena.battle.entity.Battle;
import org.privatearena.battle.entity.Battles;
import org.privatearena.battle.entity.Exchange;
import org.privatearena.battle.entity.Side;
import org.privatearena.battle.entity.Vote;
import org.privatearena.battle.entity.VoteNote;
import org.privatearena.battle.style.entity.VoteStyle;
import org.privatearena.battle.style.entity.VoteStyles;
import org.privatearena.catalog.entity.Models;
import org.privatearena.catalog.entity.Revision;

/**
 * Writes down a Vote as the Ledger's kind {@code vote-cast}: this list of fields is version 2. In
 * version 1 the two of style were not there.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class VoteRecords {

  /** Version of the list of fields of {@code vote-cast}; another list is another version. */
  static final int CAST = 2;

  /** The fields of {@code vote-cast} that hold texts of people. */
  public static final Set<String> TEXTS = Set.of("conversation_a", "conversation_b");

  /** The fields of {@code vote-cast} that say what was judged and how, and nothing of who did. */
  public static final Set<String> FIGURES =
      Set.of(
          "id",
          "battle",
          "model_a",
          "revision_a",
          "model_b",
          "revision_b",
          "winner",
          "turns",
          "draw_rule",
          "draw_seed",
          "draw_probability",
          "eligible_pairs",
          "campaign",
          "language",
          "flags",
          "mode",
          "style_a",
          "style_b");

  /** The fields of {@code vote-cast} that tell of the person who voted, beside the texts. */
  public static final Set<String> PERSON =
      Set.of("rater", "evaluation_session_id", "evaluation_order", "groups", "timestamp");

  /** The fields of {@code vote-noted} that are neither text nor person. */
  public static final Set<String> NOTED_FIGURES = Set.of("id", "vote", "after_reveal", "reasons");

  /** The fields of {@code vote-noted} that tell of the person, beside the comment. */
  public static final Set<String> NOTED_PERSON = Set.of("rater", "timestamp");

  /** The same of {@code vote-noted}. */
  private static final int NOTED = 1;

  /** Kept: looking up its provider costs more than what it builds. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private TextVault vault;

  /**
   * A Vote that is stored, by the list of fields under which it was committed to: the same record
   * again, where its texts are there still. Conversations of which a text was destroyed are closed.
   */
  public LedgerRecord of(Battle battle, Vote vote) {
    return record(
        battle,
        vote,
        vote.recordVersion(),
        new VoteStyles(store).castWith(vote.id(), vote.castAt()),
        said(battle.id()));
  }

  /**
   * A Vote that is being cast.
   *
   * @param style empty where there is nothing to count
   * @param said {@link #said} of the Battle
   */
  public LedgerRecord of(Battle battle, Vote vote, Optional<VoteStyle> style, List<Exchange> said) {
    return record(battle, vote, CAST, style, said);
  }

  /** All that was said in a Battle, in its order, read with its texts and their keys at once. */
  public List<Exchange> said(UUID battle) {
    List<Exchange> said = new Battles(store).exchanges(battle);
    vault.gather(said.stream().flatMap(Exchange::texts).toList());
    return said;
  }

  private LedgerRecord record(
      Battle battle, Vote vote, int version, Optional<VoteStyle> style, List<Exchange> said) {
    return new LedgerRecord(
        "vote-cast",
        version,
        vote.id(),
        vote.castAt(),
        battle.memberId().toString(),
        battle.id().toString(),
        figures(battle, vote, style)
            .fields(version, conversation(said, Side.A), conversation(said, Side.B)));
  }

  /** The kind {@code vote-noted}, version 1. */
  public LedgerRecord of(Battle battle, Vote vote, VoteNote note, String comment) {
    return new LedgerRecord(
        "vote-noted",
        NOTED,
        note.id(),
        note.createdAt(),
        battle.memberId().toString(),
        battle.id().toString(),
        List.of(
            Field.text("id", note.id()),
            Field.text("vote", vote.id()),
            Field.text("rater", battle.memberId()),
            Field.flag("after_reveal", note.afterReveal()),
            Field.words("reasons", note.reasons()),
            Field.text("comment", comment.isBlank() ? null : comment),
            Field.time("timestamp", note.createdAt())));
  }

  /** What is figures of a Vote, with the counts of style that were stored with it. */
  private VoteFigures figures(Battle battle, Vote vote, Optional<VoteStyle> style) {
    List<Revision> parties =
        new Models(store).revisions(battle.draw().revisionA(), battle.draw().revisionB());
    return new VoteFigures(
        vote.id(),
        battle.id(),
        party(parties, battle.draw().revisionA()),
        party(parties, battle.draw().revisionB()),
        vote.choice(),
        battle.memberId(),
        vote.session(),
        vote.order(),
        vote.turns(),
        battle.draw().rule(),
        battle.draw().seed(),
        vote.drawProbability(),
        vote.eligiblePairs(),
        vote.groups(),
        vote.campaign().orElse(null),
        vote.language().orElse(null),
        vote.flags(),
        battle.mode(),
        vote.castAt(),
        style.orElse(null));
  }

  private static VoteFigures.Party party(List<Revision> parties, UUID id) {
    Revision revision =
        parties.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    return new VoteFigures.Party(revision.model().key(), revision.id());
  }

  /**
   * What was said on a side, as the record holds it: messages with role and content.
   *
   * @param said {@link #said} of the Battle
   * @return null where a text of it was destroyed
   */
  public JsonArray conversation(List<Exchange> said, Side side) {
    JsonArrayBuilder messages = JSON.createArrayBuilder();
    for (Exchange exchange : said) {
      Optional<String> prompt = vault.find(exchange.turn().promptId());
      Optional<UUID> text = exchange.counting(side).flatMap(Answer::textId);
      Optional<String> answer = text.map(vault::find).orElse(Optional.of(""));
      if (prompt.isEmpty() || answer.isEmpty()) {
        return null;
      }
      message(messages, "user", prompt.get());
      message(messages, "assistant", answer.get());
    }
    return messages.build();
  }

  private static void message(JsonArrayBuilder messages, String role, String content) {
    messages.add(JSON.createObjectBuilder().add("role", role).add("content", content));
  }
}
