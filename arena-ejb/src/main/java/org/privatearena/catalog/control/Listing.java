package org.privatearena.catalog.control;

import java.util.UUID;

/**
 * A Model's current Revision as a leaderboard lists it.
 *
 * @param number of the Revision, 1 for the Model's first
 * @param size as its owner declared it, null where nothing was
 */
public record Listing(
    UUID revision, UUID model, String key, String name, int number, String owner, String size) {}
