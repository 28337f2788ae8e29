package org.privatearena.battle.control;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.privatearena.audit.control.Field;
import org.privatearena.battle.entity.Choice;
import org.privatearena.battle.entity.Mode;
import org.privatearena.battle.style.entity.StyleCounts;
import org.privatearena.battle.style.entity.VoteStyle;

/**
 * A Vote as figures: everything that its record holds but the conversations.
 *
 * @param a left contestant
 * @param b right contestant
 * @param rater who voted
 * @param session of the evaluation, and the Vote's place in it from 1
 * @param campaign null outside of campaigns
 * @param language null where it was not told
 * @param style the counts that were stored with the Vote; null where there were none
 */
public record VoteFigures(
    UUID id,
    UUID battle,
    Party a,
    Party b,
    Choice choice,
    UUID rater,
    UUID session,
    int order,
    int turns,
    String drawRule,
    long drawSeed,
    double drawProbability,
    int eligiblePairs,
    Set<String> groups,
    UUID campaign,
    String language,
    Set<String> flags,
    Mode mode,
    Instant castAt,
    VoteStyle style) {

  /** Kept: looking up its provider costs more than what it builds. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  /**
   * Who answered on a side.
   *
   * @param model key of the Model
   */
  public record Party(String model, UUID revision) {}

  /**
   * The fields of {@code vote-cast} in their order.
   *
   * @param version of the list of fields, 1 or 2
   * @param conversationA null where it is not at hand, and then not to be opened
   * @param conversationB as the other
   */
  public List<Field> fields(int version, JsonValue conversationA, JsonValue conversationB) {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.text("id", id));
    fields.add(Field.text("battle", battle));
    fields.add(Field.text("model_a", a.model()));
    fields.add(Field.text("revision_a", a.revision()));
    fields.add(Field.text("model_b", b.model()));
    fields.add(Field.text("revision_b", b.revision()));
    fields.add(Field.text("winner", choice.exported()));
    fields.add(Field.text("rater", rater));
    fields.add(Field.text("evaluation_session_id", session));
    fields.add(Field.number("evaluation_order", order));
    fields.add(Field.number("turns", turns));
    fields.add(Field.text("draw_rule", drawRule));
    fields.add(Field.text("draw_seed", drawSeed));
    fields.add(Field.decimal("draw_probability", drawProbability));
    fields.add(Field.number("eligible_pairs", eligiblePairs));
    fields.add(Field.words("groups", groups));
    fields.add(Field.text("campaign", campaign));
    fields.add(Field.text("language", language));
    fields.add(Field.words("flags", flags));
    fields.add(Field.text("mode", mode));
    fields.add(Field.time("timestamp", castAt));
    fields.add(new Field("conversation_a", conversationA));
    fields.add(new Field("conversation_b", conversationB));
    if (version > 1) {
      fields.add(style("style_a", style, VoteStyle::a));
      fields.add(style("style_b", style, VoteStyle::b));
    }
    return fields;
  }

  /** The counts of a side as a field. */
  public static Field style(String name, VoteStyle style, Function<VoteStyle, StyleCounts> side) {
    return new Field(
        name,
        Optional.ofNullable(style)
            .<JsonValue>map(s -> style(s.counter(), side.apply(s)))
            .orElse(JsonValue.NULL));
  }

  private static JsonObject style(int counter, StyleCounts counts) {
    return JSON.createObjectBuilder()
        .add("counter", counter)
        .add("tokens", counts.tokens())
        .add("headings", counts.headings())
        .add("items", counts.items())
        .add("bold", counts.bold())
        .build();
  }
}
