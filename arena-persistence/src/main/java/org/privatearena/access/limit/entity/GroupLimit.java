package org.privatearena.access.limit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What each person of a group may do.
 *
 * @param groupPath full path such as {@code /research}, or {@link LimitPlan#EVERYBODY}
 * @param battlesADay at least 1; null for no limit
 * @param battlesAtOnce being answered, at least 1; null for no limit
 * @param tokensADay at least 1; null for no limit
 */
@Embeddable
public record GroupLimit(
    @Column(name = "group_path", nullable = false, updatable = false) String groupPath,
    @Column(name = "battles_a_day", updatable = false) Long battlesADay,
    @Column(name = "battles_at_once", updatable = false) Long battlesAtOnce,
    @Column(name = "tokens_a_day", updatable = false) Long tokensADay) {}
