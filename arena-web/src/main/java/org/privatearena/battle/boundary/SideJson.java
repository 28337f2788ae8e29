package org.privatearena.battle.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which side to run again: the form of the request, for its description. */
@Schema(name = "RetryRequest", description = "Which side to run again")
record SideJson(@Schema(enumeration = {"a", "b"}) String side) {}
