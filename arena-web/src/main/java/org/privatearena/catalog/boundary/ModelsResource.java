package org.privatearena.catalog.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.catalog.control.ModelBook;
import org.privatearena.catalog.control.ModelDesk;
import org.privatearena.catalog.control.ModelProposal;
import org.privatearena.catalog.control.SeenModel;
import org.privatearena.shared.boundary.PageLimit;
import org.privatearena.shared.boundary.Problem;

/** The models that exist for the caller; providers submit and revise their own. */
@Path("/models")
@RequestScoped
@RolesAllowed({"evaluator", "compliance", "admin", "provider"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Models")
public class ModelsResource {

  @Inject private CurrentPerson person;
  @Inject private ModelBook book;
  @Inject private ModelDesk desk;

  @Operation(
      operationId = "listModels",
      summary = "List the models that exist for you",
      description =
          "An evaluator sees the models that are granted to one of their groups for anything; a"
              + " provider those that belong to one of their groups; compliance and administrators"
              + " all, with every revision there has been. Nothing here changes with a battle. All"
              + " models, unless `limit` asks for a page.")
  @APIResponse(
      responseCode = "200",
      description = "Models, in the order of their keys",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ModelJson.Page.class)))
  @APIResponse(
      responseCode = "400",
      description = "The limit is no number from 1 to 200 (`bad-limit`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @GET
  public ModelJson.Page list(
      @Parameter(description = "Most models of a page, 1 to 200", example = "50")
          @QueryParam("limit")
          String limit,
      @Parameter(description = "The `next` of the page before") @QueryParam("after") String after) {
    int most = limit == null ? Integer.MAX_VALUE - 1 : PageLimit.parse(limit);
    List<SeenModel> models = book.list(person.get(), after == null ? "" : after, most + 1);
    boolean more = models.size() > most;
    return new ModelJson.Page(
        models.stream().limit(most).map(ModelJson::of).toList(),
        more ? models.get(most - 1).key() : null);
  }

  @Operation(
      operationId = "readModel",
      summary = "Read one of the models that exist for you",
      description = "As in the list. ETag is there for who may see what is inside.")
  @APIResponse(
      responseCode = "200",
      description = "The model",
      headers =
          @Header(
              name = "ETag",
              description = "For If-Match of a change",
              schema = @Schema(implementation = String.class)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ModelJson.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @GET
  @Path("/{key}")
  public Response read(@PathParam("key") String key) {
    return ModelAnswers.shown(
        Response.Status.OK,
        book.one(person.get(), ModelAnswers.key(key)).orElseThrow(Problem::notFound));
  }

  @Operation(
      operationId = "submitModel",
      summary = "Submit a model",
      description =
          "A provider submits models whose owner is one of their groups, an administrator any. It"
              + " begins in stage submitted and is granted to nobody: an administrator decides. The"
              + " key is for good; a request that is sent twice is refused the second time. Writes"
              + " entries of kinds model-submitted, model-revised and endpoint-changed to the"
              + " Ledger.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SubmissionJson.class),
              examples =
                  @ExampleObject(
                      name = "example",
                      value =
                          "{\"key\":\"granite-5-8b\",\"name\":\"Granite 5"
                              + " 8B\",\"owner\":\"/research\",\"family\":\"granite\",\"endpoints\":[{\"url\":\"http://models.internal:8000/v1\",\"model\":\"granite-5-8b-instruct\"}],\"system_prompt\":\"Be"
                              + " brief.\",\"parameters\":{\"temperature\":0.7,\"max_tokens\":1024}}")))
  @APIResponse(
      responseCode = "201",
      description = "It is submitted",
      headers =
          @Header(
              name = HttpHeaders.ETAG,
              description = "For If-Match of a change",
              schema = @Schema(implementation = String.class)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ModelJson.class)))
  @APIResponse(responseCode = "400", ref = "BadBody")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(
      responseCode = "403",
      description =
          "The caller lacks the role (`forbidden`), the page's token (`csrf`), or the owner is none"
              + " of their groups (`owner-not-yours`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "409",
      description = "Another model has this key (`key-taken`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "422",
      description =
          "A host is not on the server's list (`endpoint-not-allowed`), or something cannot be"
              + " stored (`bad-key`, `bad-name`, `bad-owner`, `bad-family`, `bad-system-prompt`,"
              + " `bad-parameters`, `bad-endpoints`, `bad-secret`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @POST
  @RolesAllowed({"provider", "admin"})
  public Response submit(InputStream body) {
    ModelProposal proposal = ModelReader.model(body);
    return ModelAnswers.of(Response.Status.CREATED, desk.submit(person.get(), proposal));
  }

  @Operation(
      operationId = "reviseModel",
      summary = "Add a revision to a model",
      description =
          "Replaces what the model is as a whole: endpoints, system prompt and parameters. Where"
              + " its answers would be made as they are now nothing is added"
              + " (`nothing-would-change`). It is drawn at once where the model is active; the"
              + " votes on the revision before stay its own. No secret of an endpoint goes along: give"
              + " it again. Writes entries of kinds model-revised"
              + " and endpoint-changed to the Ledger.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SubmissionJson.Revision.class),
              examples =
                  @ExampleObject(
                      name = "example",
                      value =
                          "{\"endpoints\":[{\"url\":\"http://models.internal:8000/v1\",\"model\":\"granite-5-8b-instruct\"}],\"system_prompt\":\"Be"
                              + " brief.\",\"parameters\":{\"temperature\":0.2}}")))
  @APIResponse(
      responseCode = "201",
      description = "It is added",
      headers =
          @Header(
              name = HttpHeaders.ETAG,
              description = "For If-Match of a change",
              schema = @Schema(implementation = String.class)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ModelJson.class)))
  @APIResponse(responseCode = "400", ref = "BadBody")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(
      responseCode = "409",
      description =
          "The current revision answers that way already (`nothing-would-change`), the model is"
              + " retired (`model-retired`), or somebody has changed it at the same moment"
              + " (`changed-meanwhile`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "422",
      description =
          "A host is not on the server's list (`endpoint-not-allowed`), or something cannot be"
              + " stored (`bad-system-prompt`, `bad-parameters`, `bad-endpoints`, `bad-secret`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @POST
  @Path("/{key}/revisions")
  @RolesAllowed({"provider", "admin"})
  public Response revise(@PathParam("key") String key, InputStream body) {
    ModelProposal.RevisionProposal proposal = ModelReader.revision(body);
    return ModelAnswers.of(
        Response.Status.CREATED, desk.revise(person.get(), ModelAnswers.key(key), proposal));
  }
}
