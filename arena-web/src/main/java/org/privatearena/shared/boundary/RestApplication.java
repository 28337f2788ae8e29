package org.privatearena.shared.boundary;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything under {@code /api/v1}. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Private Arena",
            version = "1",
            license = @License(name = "Apache-2.0", identifier = "Apache-2.0"),
            description =
                """
                Blind comparison of language models inside one company. Two anonymous models answer one prompt, \
                a person votes, and the names are given only once the vote is stored.

                Errors are problems after RFC 9457: `type` is stable (`urn:privatearena:problem:` and a code), \
                `detail` says what to do. Without a valid token the answer is 401, never a redirect. A role that \
                the caller lacks is 403 whatever the id; what the caller may not see is 404.

                Calls that change something and are made by the page's cookie need the header `X-Arena-CSRF` \
                with the session's token; with a bearer token it is not needed, and the cookie does not count.\
                """),
    servers = @Server(url = "/", description = "This server"),
    tags = {
      @Tag(name = "Administration", description = "What administrators decide"),
      @Tag(
          name = "Battles",
          description = "Hold a battle: prompt, two answers, one vote, the names"),
      @Tag(name = "Categories", description = "What kinds of prompts people send"),
      @Tag(name = "Leaderboards", description = "What the votes say about the models"),
      @Tag(
          name = "Ledger",
          description = "The record that an outsider can check: checkpoints, proofs, receipts"),
      @Tag(name = "Models", description = "The catalogue: who is in it, and who meets whom"),
      @Tag(
          name = "Retention",
          description = "What is kept and what is destroyed: holds, erasures, daily runs"),
      @Tag(name = "Vote sets", description = "Votes made elsewhere, as named sets"),
      @Tag(name = "Session", description = "Whether the caller is signed in")
    },
    security = @SecurityRequirement(name = "bearer"),
    components =
        @Components(
            securitySchemes = {
              @SecurityScheme(
                  securitySchemeName = "bearer",
                  type = SecuritySchemeType.HTTP,
                  scheme = "bearer",
                  bearerFormat = "JWT",
                  description = "An access token of the realm with the arena's audience"),
              @SecurityScheme(
                  securitySchemeName = "page",
                  type = SecuritySchemeType.APIKEY,
                  in = SecuritySchemeIn.COOKIE,
                  apiKeyName = "ArenaSignOn",
                  description = "The session of a page; unsafe methods need X-Arena-CSRF too")
            },
            schemas = {@Schema(name = "Problem", implementation = ProblemJson.class)},
            responses = {
              @APIResponse(
                  name = "NotSignedIn",
                  responseCode = "401",
                  description = "No token, or one that is expired, forged or for somebody else",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(ref = "Problem"),
                          examples =
                              @ExampleObject(
                                  name = "not-signed-in",
                                  value =
                                      "{\"type\":\"urn:privatearena:problem:not-signed-in\","
                                          + "\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"Sign"
                                          + " in, or send a valid bearer token for this"
                                          + " server.\"}"))),
              @APIResponse(
                  name = "Forbidden",
                  responseCode = "403",
                  description =
                      "The caller lacks the role (`forbidden`), or the page's token (`csrf`)",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(ref = "Problem"),
                          examples =
                              @ExampleObject(
                                  name = "forbidden",
                                  value =
                                      "{\"type\":\"urn:privatearena:problem:forbidden\","
                                          + "\"title\":\"Forbidden\",\"status\":403,\"detail\":\"Your"
                                          + " account lacks the role that this call needs.\"}"))),
              @APIResponse(
                  name = "NotFound",
                  responseCode = "404",
                  description = "It does not exist for this caller",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(ref = "Problem"),
                          examples =
                              @ExampleObject(
                                  name = "not-found",
                                  value =
                                      "{\"type\":\"urn:privatearena:problem:not-found\",\"title\":\"Not"
                                          + " Found\",\"status\":404,\"detail\":\"There is nothing"
                                          + " here for you. Check the address.\"}"))),
              @APIResponse(
                  name = "BadBody",
                  responseCode = "400",
                  description =
                      "The body is no JSON object, or has unknown or mistyped members"
                          + " (`malformed-json`, `unknown-member`, `wrong-type`)",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(ref = "Problem"),
                          examples =
                              @ExampleObject(
                                  name = "malformed-json",
                                  value =
                                      "{\"type\":\"urn:privatearena:problem:malformed-json\",\"title\":\"Bad"
                                          + " Request\",\"status\":400,\"detail\":\"The body is not"
                                          + " valid JSON. Send one JSON object.\"}"))),
              @APIResponse(
                  name = "BadNumber",
                  responseCode = "400",
                  description = "A number is missing or none (`bad-number`)",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(ref = "Problem"),
                          examples =
                              @ExampleObject(
                                  name = "bad-number",
                                  value =
                                      "{\"type\":\"urn:privatearena:problem:bad-number\",\"title\":\"Bad"
                                          + " Request\",\"status\":400,\"detail\":\"\\\"index\\\""
                                          + " is a whole number from 0, such as index=41.\"}"))),
              @APIResponse(
                  name = "BadPrompt",
                  responseCode = "422",
                  description =
                      "The prompt cannot be sent (`prompt-empty`, `prompt-control-character`),"
                          + " seems to hold what may not be sent (`prompt-has-secrets`) or what the"
                          + " caller wanted to be asked about (`prompt-needs-confirmation`), both"
                          + " with `findings`: a list of `kind`, `start` and `end`; or the mode is"
                          + " unknown (`unknown-mode`)",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(ref = "Problem"),
                          examples =
                              @ExampleObject(
                                  name = "prompt-empty",
                                  value =
                                      "{\"type\":\"urn:privatearena:problem:prompt-empty\",\"title\":\"Unprocessable"
                                          + " Content\",\"status\":422,\"detail\":\"The prompt is"
                                          + " empty. Type what both models shall answer.\"}"))),
              @APIResponse(
                  name = "LimitReached",
                  responseCode = "429",
                  description =
                      "The caller has done as much as is allowed (`limit-reached`); the sentence"
                          + " says which limit, how much and when again, and Retry-After the"
                          + " seconds until then",
                  headers =
                      @Header(
                          name = "Retry-After",
                          description = "Seconds",
                          schema = @Schema(implementation = Integer.class)),
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(ref = "Problem"),
                          examples =
                              @ExampleObject(
                                  name = "limit-reached",
                                  value =
                                      "{\"type\":\"urn:privatearena:problem:limit-reached\",\"title\":\"Too"
                                          + " Many Requests\",\"status\":429,\"detail\":\"You can"
                                          + " begin 50 battles a day, and have. Send this again"
                                          + " from 28 November 2026, 00:00 (Europe/Berlin)"
                                          + " on.\"}"))),
              @APIResponse(
                  name = "Busy",
                  responseCode = "503",
                  description =
                      "Too many battles wait for models that are busy (`busy`), or the database"
                          + " cannot be reached (`unavailable`); nothing was stored, and"
                          + " Retry-After says after how many seconds it may be sent again",
                  headers =
                      @Header(
                          name = "Retry-After",
                          description = "Seconds",
                          schema = @Schema(implementation = Integer.class)),
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(ref = "Problem"),
                          examples =
                              @ExampleObject(
                                  name = "busy",
                                  value =
                                      "{\"type\":\"urn:privatearena:problem:busy\",\"title\":\"Service"
                                          + " Unavailable\",\"status\":503,\"detail\":\"Too many"
                                          + " battles wait for models that are busy. Nothing was"
                                          + " stored. Send this again in a few seconds.\"}"))),
              @APIResponse(
                  name = "PromptTooLong",
                  responseCode = "413",
                  description =
                      "The prompt or the body is too long (`prompt-too-long`, `too-large`)",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(ref = "Problem"),
                          examples =
                              @ExampleObject(
                                  name = "prompt-too-long",
                                  value =
                                      "{\"type\":\"urn:privatearena:problem:prompt-too-long\",\"title\":\"Request"
                                          + " Entity Too Large\",\"status\":413,\"detail\":\"The"
                                          + " prompt has 31,204 characters; at most 30,000 can be"
                                          + " sent. Shorten it.\"}")))
            }))
public class RestApplication extends Application {}
