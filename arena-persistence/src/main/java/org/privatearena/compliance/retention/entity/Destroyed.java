package org.privatearena.compliance.retention.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many rows of a Member were destroyed, or would be.
 *
 * @param keys data keys, without which texts are noise
 * @param texts prompts, answers, comments and reasons
 * @param identities links to an account
 * @param requests keys of requests that may be repeated
 * @param salts salts of records, without which a digest says nothing of its value
 * @param battles that are nobody's now
 * @param votes that stay as figures
 */
@Embeddable
public record Destroyed(
    @Column(name = "data_keys", nullable = false, updatable = false) int keys,
    @Column(nullable = false, updatable = false) int texts,
    @Column(nullable = false, updatable = false) int identities,
    @Column(nullable = false, updatable = false) int requests,
    @Column(nullable = false, updatable = false) int salts,
    @Column(nullable = false, updatable = false) int battles,
    @Column(nullable = false, updatable = false) int votes) {}
