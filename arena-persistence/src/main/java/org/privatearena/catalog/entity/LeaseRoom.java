package org.privatearena.catalog.entity;

import java.util.UUID;

/**
 * An Endpoint that has room for a call.
 *
 * @param counted whether it has a limit, so that the call holds a lease
 */
public record LeaseRoom(UUID call, UUID endpoint, boolean counted) {}
