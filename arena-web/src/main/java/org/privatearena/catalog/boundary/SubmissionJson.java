package org.privatearena.catalog.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What submits a model. */
@Schema(name = "ModelSubmission")
public record SubmissionJson(
    @Schema(
            required = true,
            description = "Small letters, digits, dots and hyphens, at most 63; it is for good")
        String key,
    @Schema(required = true, description = "At most 200 characters") String name,
    @Schema(required = true, description = "Full path of a group, such as /research") String owner,
    @Schema(description = "What clones and variants have in common: they never meet blind")
        String family,
    @Schema(required = true, description = "1 to 20") List<Endpoint> endpoints,
    @Schema(description = "At most 100,000 characters") String system_prompt,
    Parameters parameters) {

  /** Where it can be asked. */
  @Schema(name = "ModelSubmissionEndpoint")
  public record Endpoint(
      @Schema(
              required = true,
              description = "Base URL of an OpenAI-compatible server, without /chat/completions")
          String url,
      @Schema(required = true, description = "What that server calls the model") String model,
      @Schema(
              description =
                  "Its part of the calls among the revision's endpoints, 1 to 1,000; 1 where it is"
                      + " left out")
          Integer weight,
      @Schema(
              description =
                  "Calls that it bears at a time, from all servers of the arena together, 1 to"
                      + " 10,000; no limit where it is left out")
          Integer max_concurrent,
      @Schema(
              writeOnly = true,
              description =
                  "Bearer token that the server wants, 1 to 4,096 visible ASCII characters; kept"
                      + " encrypted for this endpoint alone and never told again. No request names"
                      + " an environment variable")
          String secret) {}

  /** What gives an endpoint's secret. */
  @Schema(name = "EndpointSecret")
  public record EndpointSecret(
      @Schema(
              required = true,
              writeOnly = true,
              description = "Bearer token, 1 to 4,096 visible ASCII characters")
          String secret) {

    /** Never the secret. */
    @Override
    public String toString() {
      return "EndpointSecret";
    }
  }

  /** How it is asked to write. */
  @Schema(name = "ModelParameters")
  public record Parameters(
      @Schema(description = "0 to 2") Double temperature,
      @Schema(description = "Above 0, at most 1") Double top_p,
      @Schema(description = "1 to 1,000,000") Integer max_tokens) {}

  /** What adds a revision. */
  @Schema(name = "ModelRevisionSubmission")
  public record Revision(
      @Schema(required = true, description = "1 to 20") List<Endpoint> endpoints,
      @Schema(description = "At most 100,000 characters") String system_prompt,
      Parameters parameters) {}

  /** What moves a model to another stage. */
  @Schema(name = "ModelStageChange")
  public record Move(
      @Schema(
              required = true,
              enumeration = {"submitted", "approved", "active", "paused", "retired"})
          String to,
      @Schema(required = true, description = "1 to 1,000 characters") String reason) {}

  /** Who meets a model from now on. */
  @Schema(name = "ModelAccess")
  public record Access(
      @Schema(required = true, description = "All; empty for nobody")
          List<ModelJson.GrantJson> grants) {}
}
