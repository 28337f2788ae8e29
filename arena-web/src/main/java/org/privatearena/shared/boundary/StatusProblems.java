package org.privatearena.shared.boundary;

import jakarta.ws.rs.core.Response;

/** Words for the errors that come from the container and carry none that help. */
final class StatusProblems {

  private StatusProblems() {}

  static Response response(int status) {
    return Problem.response(status, code(status), detail(status));
  }

  static String code(int status) {
    return switch (status) {
      case 400 -> "bad-request";
      case 401 -> "not-signed-in";
      case 403 -> "forbidden";
      case 404 -> "not-found";
      case 405 -> "method-not-allowed";
      case 406 -> "not-acceptable";
      case 411 -> "length-required";
      case 413 -> "too-large";
      case 415 -> "unsupported-media-type";
      case 503 -> "unavailable";
      default -> status < 500 ? "refused" : "failed";
    };
  }

  static String detail(int status) {
    return switch (status) {
      case 400 -> "The request could not be understood. Compare it with /openapi.";
      case 401 -> "Sign in, or send a valid bearer token for this server.";
      case 403 -> "Your account lacks the role that this call needs.";
      case 404 -> "There is nothing here for you. Check the address.";
      case 405 -> "This address does not take that method; Allow lists those it takes.";
      case 406 -> "The answer cannot be given in a form that you accept.";
      case 411 -> "Say by Content-Length how long the form is.";
      case 413 -> "The request is too large.";
      case 415 -> "Send the body as application/json.";
      case 503 -> "The server cannot do that right now. Try again in a few seconds.";
      default -> "The request was refused.";
    };
  }
}
