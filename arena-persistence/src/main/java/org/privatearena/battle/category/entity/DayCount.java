package org.privatearena.battle.category.entity;

import java.time.LocalDate;
import java.util.Set;

/**
 * How many prompts of a day have exactly these categories.
 *
 * @param day in UTC
 * @param categories may be empty
 */
public record DayCount(LocalDate day, Set<Category> categories, long prompts) {}
