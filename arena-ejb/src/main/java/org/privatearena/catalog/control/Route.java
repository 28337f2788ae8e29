package org.privatearena.catalog.control;

import java.net.URI;
import java.util.List;
import java.util.UUID;

/**
 * Everything that is needed to ask one Revision.
 *
 * @param systemPrompt null for none
 * @param stops where it can be asked
 */
record Route(
    UUID revision, String systemPrompt, GenerationParameters parameters, List<Stop> stops) {

  /**
   * One Endpoint.
   *
   * @param secret where its bearer token lies, null for none
   * @param weight its part of the calls among the Revision's Endpoints, 1 to 1,000
   * @param limited whether it bears only so many calls at a time
   */
  record Stop(
      UUID endpoint,
      URI url,
      String upstreamName,
      SecretPlace secret,
      int weight,
      boolean limited) {}

  /** Whether a call may have to wait for a place. */
  boolean limited() {
    return stops.stream().anyMatch(Stop::limited);
  }

  /**
   * The same by one of the stops alone.
   *
   * @param stop null for none
   */
  Route by(Stop stop) {
    return new Route(revision, systemPrompt, parameters, stop == null ? List.of() : List.of(stop));
  }

  /** The same with other parameters. */
  Route with(GenerationParameters others) {
    return new Route(revision, systemPrompt, others, stops);
  }

  /** What is sent to ask one of the stops. Only now its secret is read. */
  ChatRequest request(Stop to, List<Message> talk) {
    return new ChatRequest(
        to.url(),
        to.upstreamName(),
        systemPrompt,
        talk,
        parameters,
        to.secret() == null ? null : to.secret().read());
  }
}
