package org.privatearena.battle.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The measurements of one Answer, as the arena saw them.
 *
 * @param characters UTF-16 units of the text received
 * @param promptTokens as the endpoint counted, null where it did not say
 * @param completionTokens as the endpoint counted, null where it did not say
 * @param firstTokenAt null where no text came
 */
@Embeddable
public record Figures(
    @Column(nullable = false, updatable = false) int characters,
    @Column(name = "prompt_tokens", updatable = false) Integer promptTokens,
    @Column(name = "completion_tokens", updatable = false) Integer completionTokens,
    @Column(name = "requested_at", nullable = false, updatable = false) Instant requestedAt,
    @Column(name = "first_token_at", updatable = false) Instant firstTokenAt,
    @Column(name = "ended_at", nullable = false, updatable = false) Instant endedAt) {}
