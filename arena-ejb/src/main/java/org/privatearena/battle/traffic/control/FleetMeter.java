package org.privatearena.battle.traffic.control;

import org.privatearena.catalog.control.SeenCalls;
import org.privatearena.catalog.control.SeenEndpoint;
import org.privatearena.catalog.control.SeenHealth;

/**
 * An Endpoint as this node knows it.
 *
 * @param calls counted since this node first asked it
 */
public record FleetMeter(SeenEndpoint endpoint, SeenHealth health, SeenCalls calls) {}
