package org.privatearena.catalog.control;

import java.net.URI;
import java.util.List;
import java.util.UUID;

/**
 * Everything that is needed to ask one Revision.
 *
 * @param systemPrompt null for none
 * @param stops where it can be asked, the one to try first in front
 */
record Route(String systemPrompt, GenerationParameters parameters, List<Stop> stops) {

  /**
   * One Endpoint.
   *
   * @param secretEnv the environment variable that holds its bearer token, null for none
   */
  record Stop(UUID endpoint, URI url, String upstreamName, String secretEnv) {}
}
