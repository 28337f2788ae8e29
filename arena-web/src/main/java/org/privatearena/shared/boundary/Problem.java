package org.privatearena.shared.boundary;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** An RFC 9457 problem: how every error leaves the REST interface. */
public final class Problem extends WebApplicationException {

  /** Media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** After so long it may be worth to ask again. */
  static final int UNAVAILABLE_SECONDS = 5;

  private static final String TYPE = "urn:privatearena:problem:";
  private static final long serialVersionUID = 1L;

  private Problem(Response response) {
    super(response);
  }

  /**
   * @param code stable last part of the type, such as {@code not-ready}
   * @param detail what is wrong and what to do, for a person
   */
  public static Problem of(int status, String code, String detail) {
    return new Problem(response(status, code, detail));
  }

  /**
   * A problem that tells more than a sentence can.
   *
   * @param member an extension of RFC 9457, with its value
   */
  public static Problem of(int status, String code, String detail, String member, JsonValue value) {
    JsonObject json =
        Json.createObjectBuilder(json(status, code, detail)).add(member, value).build();
    return new Problem(
        Response.fromResponse(response(status, code, detail)).entity(json.toString()).build());
  }

  /** A problem that passes: the caller may try again after some seconds. */
  public static Problem later(int status, String code, String detail, int seconds) {
    return new Problem(
        Response.fromResponse(response(status, code, detail))
            .header(HttpHeaders.RETRY_AFTER, seconds)
            .build());
  }

  /** The database cannot be reached now. */
  public static Problem unavailable() {
    return later(
        503,
        "unavailable",
        "The database cannot be reached. Send the same request again in a few seconds; what was"
            + " stored before is not lost.",
        UNAVAILABLE_SECONDS);
  }

  /** What does not exist for this caller. */
  public static Problem notFound() {
    return of(404, "not-found", "There is nothing here for you. Check the address.");
  }

  static Response response(int status, String code, String detail) {
    return Response.status(status)
        .type(MEDIA_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(json(status, code, detail).toString())
        .build();
  }

  static JsonObject json(int status, String code, String detail) {
    Response.Status known = Response.Status.fromStatusCode(status);
    return Json.createObjectBuilder()
        .add("type", TYPE + code)
        .add("title", known == null ? code : known.getReasonPhrase())
        .add("status", status)
        .add("detail", detail)
        .build();
  }
}
