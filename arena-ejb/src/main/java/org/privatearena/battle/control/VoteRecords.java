package org.privatearena.battle.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.privatearena.access.control.TextVault;
import org.privatearena.audit.control.Field;
import org.privatearena.audit.control.LedgerRecord;
import org.privatearena.battle.entity.Battle;
import org.privatearena.battle.entity.Battles;
import org.privatearena.battle.entity.Side;
import org.privatearena.battle.entity.Turn;
import org.privatearena.battle.entity.Vote;
import org.privatearena.battle.entity.VoteNote;
import org.privatearena.battle.style.entity.StyleCounts;
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

  /** The same of {@code vote-noted}. */
  private static final int NOTED = 1;

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private TextVault vault;

  /**
   * A Vote that is stored, by the list of fields under which it was committed to: the same record
   * again.
   */
  public LedgerRecord of(Battle battle, Vote vote) {
    return vote.recordVersion() < CAST
        ? record(battle, vote, vote.recordVersion(), fields(battle, vote))
        : record(
            battle,
            vote,
            vote.recordVersion(),
            styled(battle, vote, new VoteStyles(store).castWith(vote.id(), vote.castAt())));
  }

  /**
   * A Vote that is being cast.
   *
   * @param style empty where there is nothing to count
   */
  public LedgerRecord of(Battle battle, Vote vote, Optional<VoteStyle> style) {
    return record(battle, vote, CAST, styled(battle, vote, style));
  }

  private static LedgerRecord record(Battle battle, Vote vote, int version, List<Field> fields) {
    return new LedgerRecord(
        "vote-cast",
        version,
        vote.id(),
        vote.castAt(),
        battle.memberId().toString(),
        battle.id().toString(),
        fields);
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

  private List<Field> styled(Battle battle, Vote vote, Optional<VoteStyle> style) {
    List<Field> fields = fields(battle, vote);
    fields.add(style("style_a", style, VoteStyle::a));
    fields.add(style("style_b", style, VoteStyle::b));
    return fields;
  }

  private List<Field> fields(Battle battle, Vote vote) {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.text("id", vote.id()));
    fields.add(Field.text("battle", battle.id()));
    contestant(fields, "a", battle.draw().revisionA());
    contestant(fields, "b", battle.draw().revisionB());
    fields.add(Field.text("winner", vote.choice().exported()));
    fields.add(Field.text("rater", battle.memberId()));
    fields.add(Field.text("evaluation_session_id", vote.session()));
    fields.add(Field.number("evaluation_order", vote.order()));
    fields.add(Field.number("turns", vote.turns()));
    fields.add(Field.text("draw_rule", battle.draw().rule()));
    fields.add(Field.text("draw_seed", battle.draw().seed()));
    fields.add(Field.decimal("draw_probability", vote.drawProbability()));
    fields.add(Field.number("eligible_pairs", vote.eligiblePairs()));
    fields.add(Field.words("groups", vote.groups()));
    fields.add(Field.text("campaign", vote.campaign().orElse(null)));
    fields.add(Field.text("language", vote.language().orElse(null)));
    fields.add(Field.words("flags", vote.flags()));
    fields.add(Field.text("mode", battle.mode()));
    fields.add(Field.time("timestamp", vote.castAt()));
    fields.add(conversation("conversation_a", battle, Side.A));
    fields.add(conversation("conversation_b", battle, Side.B));
    return fields;
  }

  private static Field style(
      String name, Optional<VoteStyle> style, Function<VoteStyle, StyleCounts> side) {
    return new Field(
        name, style.<JsonValue>map(s -> style(s.counter(), side.apply(s))).orElse(JsonValue.NULL));
  }

  private static JsonObject style(int counter, StyleCounts counts) {
    return Json.createObjectBuilder()
        .add("counter", counter)
        .add("tokens", counts.tokens())
        .add("headings", counts.headings())
        .add("items", counts.items())
        .add("bold", counts.bold())
        .build();
  }

  private void contestant(List<Field> fields, String side, UUID id) {
    Revision revision = new Models(store).revision(id).orElseThrow();
    fields.add(Field.text("model_" + side, revision.model().key()));
    fields.add(Field.text("revision_" + side, revision.id()));
  }

  private Field conversation(String name, Battle battle, Side side) {
    Battles battles = new Battles(store);
    JsonArrayBuilder messages = Json.createArrayBuilder();
    for (Turn turn : battles.turns(battle.id())) {
      message(messages, "user", vault.open(turn.promptId()));
      Optional<UUID> answer =
          battles.counting(turn.id(), side).flatMap(counting -> counting.textId());
      message(messages, "assistant", answer.map(vault::open).orElse(""));
    }
    return new Field(name, messages.build());
  }

  private static void message(JsonArrayBuilder messages, String role, String content) {
    messages.add(Json.createObjectBuilder().add("role", role).add("content", content));
  }
}
