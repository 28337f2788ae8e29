package org.privatearena.catalog.entity;

import java.util.UUID;

/** A call that may go to an Endpoint. */
public record LeaseWish(UUID call, UUID endpoint) {}
