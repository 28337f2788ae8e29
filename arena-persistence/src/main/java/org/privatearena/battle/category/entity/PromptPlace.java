package org.privatearena.battle.category.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * Which prompt it is.
 *
 * @param number of the Turn in its Battle, from 1
 * @param text id of the sealed prompt
 * @param promptedAt when the prompt was stored
 */
public record PromptPlace(UUID turn, UUID battle, int number, UUID text, Instant promptedAt) {}
