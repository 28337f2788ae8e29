package org.privatearena.battle.category.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.battle.category.control.Correction;
import org.privatearena.battle.category.control.Corrections;
import org.privatearena.battle.category.control.LabelledBattles;
import org.privatearena.battle.category.entity.Category;
import org.privatearena.battle.control.Prompt;
import org.privatearena.shared.boundary.JsonBody;
import org.privatearena.shared.boundary.PathIds;
import org.privatearena.shared.boundary.Problem;

/** The categories of one battle. */
@Path("/battles/{id}/categories")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Categories")
public class CorrectionsResource {

  static final int LONGEST_REASON = 1000;
  private static final int LARGEST = 16 * 1024;

  @Inject private CurrentPerson person;
  @Inject private Corrections corrections;
  @Inject private LabelledBattles battles;

  @Operation(
      operationId = "readBattleCategories",
      summary = "Read the categories of a battle and how they came about",
      description = "Labels only: the prompt is not told.")
  @APIResponse(
      responseCode = "200",
      description = "What counts, what the rules said first, and each correction",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BattleLabelsJson.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @GET
  @RolesAllowed({"compliance", "admin"})
  public BattleLabelsJson read(@PathParam("id") String id) {
    return shown(PathIds.parse(id));
  }

  @Operation(
      operationId = "correctBattleCategories",
      summary = "Correct the categories of a battle",
      description =
          "From now on these count, whatever the rules said; the first labels and earlier corrections stay on record. Writes an entry of kind category-corrected to the Ledger.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CorrectionJson.class),
              examples =
                  @ExampleObject(
                      name = "example",
                      value =
                          "{\"categories\":[\"coding\"],\"reason\":\"It asks for a macro, not for a letter.\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The correction is stored",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BattleLabelsJson.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "The battle has exactly these categories (`same-categories`), or its prompts have no label yet (`not-labelled`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "422",
      description =
          "A key is unknown (`unknown-category`), or the reason cannot be stored (`bad-reason`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(responseCode = "400", ref = "BadBody")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @POST
  @RolesAllowed("admin")
  public BattleLabelsJson correct(@PathParam("id") String id, InputStream body) {
    UUID battle = PathIds.parse(id);
    JsonBody json = JsonBody.read(body, LARGEST, Set.of("categories", "reason"));
    Correction done =
        corrections.correct(person.get(), battle, categories(json), reason(json.text("reason")));
    if (done instanceof Correction.Unchanged) {
      throw Problem.of(409, "same-categories", "The battle has exactly these categories already.");
    }
    if (done instanceof Correction.NotLabelled) {
      throw Problem.of(
          409, "not-labelled", "The prompts of this battle have no label yet. Try again later.");
    }
    if (done instanceof Correction.Unknown) {
      throw Problem.notFound();
    }
    return shown(battle);
  }

  private BattleLabelsJson shown(UUID battle) {
    return battles.history(battle).map(BattleLabelsJson::of).orElseThrow(Problem::notFound);
  }

  private static Set<Category> categories(JsonBody json) {
    Set<Category> categories = EnumSet.noneOf(Category.class);
    for (String key : json.texts("categories")) {
      categories.add(
          Category.of(key)
              .orElseThrow(
                  () ->
                      Problem.of(
                          422,
                          "unknown-category",
                          "A category is unknown. GET /api/v1/categories lists those that there are.")));
    }
    return categories;
  }

  private static String reason(String typed) {
    if (Prompt.check(typed, LONGEST_REASON) instanceof Prompt.Accepted accepted) {
      return accepted.prompt().text();
    }
    throw Problem.of(
        422, "bad-reason", "Give a reason of 1 to %,d characters.".formatted(LONGEST_REASON));
  }
}
