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
