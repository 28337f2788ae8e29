package org.privatearena.compliance.retention.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which records a {@link Hold} keeps: those of one Member, one campaign, one Model or one time.
 *
 * @param member whose battles; null for another scope
 * @param campaign in which; null for another scope
 * @param model of which a Revision was met; null for another scope
 * @param from begun or voted on at this moment or later; null for another scope
 * @param to and before this moment; null for another scope
 */
@Embeddable
public record HeldScope(
    @Column(name = "member_id", updatable = false) UUID member,
    @Column(name = "campaign_id", updatable = false) UUID campaign,
    @Column(name = "model_id", updatable = false) UUID model,
    @Column(name = "held_from", updatable = false) Instant from,
    @Column(name = "held_to", updatable = false) Instant to) {

  public HeldScope {
    if (Stream.of(member, campaign, model, from).filter(Objects::nonNull).count() != 1
        || (from == null) != (to == null)) {
      throw new IllegalArgumentException("a hold is for one member, campaign, model or time");
    }
    if (from != null && !from.isBefore(to)) {
      throw new IllegalArgumentException("a time ends after it begins");
    }
  }

  public static HeldScope member(UUID id) {
    return new HeldScope(id, null, null, null, null);
  }

  public static HeldScope campaign(UUID id) {
    return new HeldScope(null, id, null, null, null);
  }

  public static HeldScope model(UUID id) {
    return new HeldScope(null, null, id, null, null);
  }

  /** From a moment on, and before another. */
  public static HeldScope time(Instant from, Instant to) {
    return new HeldScope(null, null, null, from, to);
  }
}
