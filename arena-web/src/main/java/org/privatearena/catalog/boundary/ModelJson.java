package org.privatearena.catalog.boundary;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.catalog.control.GroupGrant;
import org.privatearena.catalog.control.SeenModel;

/** A model as the caller may see it. */
@Schema(name = "Model")
@JsonbNillable
public record ModelJson(
    @Schema(required = true) String key,
    @Schema(required = true) String name,
    @Schema(required = true, description = "Full path of the group that owns it") String owner,
    @Schema(description = "What clones and variants have in common", nullable = true) String family,
    @Schema(
            required = true,
            enumeration = {"submitted", "approved", "active", "paused", "retired"})
        String stage,
    @Schema(required = true, description = "Number of the current revision") int revision,
    @Schema(description = "As its owner declared it", nullable = true) String size,
    @Schema(required = true, description = "What the caller may do with it as an evaluator")
        List<String> uses,
    @Schema(
            description =
                "Another one after each change, as the ETag has it; null for who only meets it",
            nullable = true)
        Long version,
    @Schema(description = "RFC 3339, UTC; null for who only meets it", nullable = true)
        String created_at,
    @Schema(
            description = "Every one there has been, oldest first; null for who only meets it",
            nullable = true)
        List<RevisionJson> revisions,
    @Schema(
            description =
                "From stage to stage, oldest first; those of before the Ledger are not there. Null"
                    + " for who only meets it",
            nullable = true)
        List<MoveJson> moves,
    @Schema(
            description = "Who meets it; null for all but administrators and compliance",
            nullable = true)
        List<GrantJson> grants) {

  static ModelJson of(SeenModel model) {
    SeenModel.Inside inside = model.inside();
    return new ModelJson(
        model.key(),
        model.name(),
        model.owner(),
        model.family(),
        small(model.stage()),
        model.revision(),
        model.size(),
        words(model.uses()),
        inside == null ? null : inside.version(),
        inside == null ? null : inside.createdAt().toString(),
        inside == null ? null : inside.revisions().stream().map(RevisionJson::of).toList(),
        inside == null ? null : inside.moves().stream().map(MoveJson::of).toList(),
        inside == null || inside.grants() == null
            ? null
            : inside.grants().stream().map(GrantJson::of).toList());
  }

  static String small(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> words(Collection<? extends Enum<?>> words) {
    return words.stream().map(ModelJson::small).toList();
  }

  /** A page of models. */
  @Schema(name = "Models")
  @JsonbNillable
  public record Page(
      @Schema(required = true) List<ModelJson> models,
      @Schema(description = "For after=; null on the last page", nullable = true) String next) {}

  /** A revision of a model: what answers in battles. */
  @Schema(name = "ModelRevision")
  @JsonbNillable
  public record RevisionJson(
      @Schema(required = true, description = "From 1") int number,
      @Schema(required = true, description = "RFC 3339, UTC") String created_at,
      @Schema(
              description =
                  "Pseudonym, or catalogue-file; null for all but administrators and compliance",
              nullable = true)
          String made_by,
      @Schema(required = true, description = "What its servers call it") String upstream_name,
      @Schema(nullable = true) String system_prompt,
      @Schema(
              required = true,
              description = "temperature, top_p and max_tokens, where they are set")
          Map<String, Number> parameters,
      @Schema(description = "As its owner declared it", nullable = true) String size,
      @Schema(description = "As its owner declared it", nullable = true) String licence,
      @Schema(
              required = true,
              description = "Equal where, and only where, answers are made the same way")
          String fingerprint,
      @Schema(
              description = "Where it is served; null for all but its owners and administrators",
              nullable = true)
          List<EndpointJson> endpoints) {

    static RevisionJson of(SeenModel.SeenRevision revision) {
      return new RevisionJson(
          revision.number(),
          revision.createdAt().toString(),
          revision.madeBy(),
          revision.upstreamName(),
          revision.systemPrompt(),
          revision.parameters(),
          revision.size(),
          revision.licence(),
          revision.fingerprint(),
          revision.endpoints() == null
              ? null
              : revision.endpoints().stream().map(EndpointJson::of).toList());
    }
  }

  /** That a model was moved to another stage. */
  @Schema(name = "ModelMove")
  @JsonbNillable
  public record MoveJson(
      @Schema(required = true) String before,
      @Schema(required = true) String stage,
      @Schema(description = "Null where the catalogue file moved it", nullable = true)
          String reason,
      @Schema(
              description =
                  "Pseudonym, or catalogue-file; null for all but administrators and compliance",
              nullable = true)
          String moved_by,
      @Schema(required = true, description = "RFC 3339, UTC") String moved_at) {

    static MoveJson of(SeenModel.StageMove move) {
      return new MoveJson(
          move.before(), move.stage(), move.reason(), move.movedBy(), move.movedAt().toString());
    }
  }

  /** What a group may do with a model. */
  @Schema(name = "ModelGrant")
  public record GrantJson(
      @Schema(required = true, description = "Full path of a group, or * for everybody")
          String group,
      @Schema(
              required = true,
              description = "At least one of battle, named, direct and leaderboard")
          List<String> uses) {

    static GrantJson of(GroupGrant grant) {
      return new GrantJson(grant.group(), words(grant.uses()));
    }
  }
}
