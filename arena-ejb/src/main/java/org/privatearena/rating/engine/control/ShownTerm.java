package org.privatearena.rating.engine.control;

import java.util.Optional;

/**
 * A number that a method tells besides strengths, as it is shown.
 *
 * @param name stable: tie, ground, position or the name of a covariate
 * @param interval empty where none is asked for or can be told
 */
public record ShownTerm(String name, double value, Optional<Interval> interval) {}
