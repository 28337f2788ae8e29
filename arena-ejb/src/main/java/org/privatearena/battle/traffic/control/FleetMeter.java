package org.privatearena.battle.traffic.control;

import org.privatearena.catalog.control.SeenCalls;
import org.privatearena.catalog.control.SeenEndpoint;
import org.privatearena.catalog.control.SeenHealth;

/**
 * An Endpoint as this node knows it.
 *
 * @param calls counted since this node first asked it
 * @param leased calls of all nodes that are held against its limit; 0 where it has none
 */
public record FleetMeter(SeenEndpoint endpoint, SeenHealth health, SeenCalls calls, int leased) {}
