package org.privatearena.catalog.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;

/**
 * An immutable version of a Model, and the contestant of a battle. Whatever would alter its answers
 * makes another Revision.
 */
@Entity
public class Revision {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "model_id", updatable = false)
  private Model model;

  @Column(nullable = false, updatable = false)
  private int number;

  @Column(name = "upstream_name", nullable = false, updatable = false)
  private String upstreamName;

  @Column(name = "system_prompt", updatable = false)
  private String systemPrompt;

  @Column(nullable = false, updatable = false)
  private String parameters;

  @Column(name = "declared_size", updatable = false)
  private String declaredSize;

  @Column(updatable = false)
  private String licence;

  @Column(nullable = false, updatable = false)
  private String fingerprint;

  @Column(name = "made_by", updatable = false)
  private UUID madeBy;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  protected Revision() {}

  /**
   * @param number 1 for the first Revision of its Model
   * @param parameters the generation parameters as a JSON object in canonical form
   * @param systemPrompt null for none
   * @param fingerprint equal where, and only where, the answers would be made the same way
   * @param madeBy the Member who adds it, null for the catalogue file
   */
  public Revision(
      Model model,
      int number,
      String upstreamName,
      String systemPrompt,
      String parameters,
      String fingerprint,
      UUID madeBy,
      Instant now) {
    this.id = Ids.next();
    this.model = model;
    this.number = number;
    this.upstreamName = upstreamName;
    this.systemPrompt = systemPrompt;
    this.parameters = parameters;
    this.fingerprint = fingerprint;
    this.madeBy = madeBy;
    this.createdAt = now;
  }

  public UUID id() {
    return id;
  }

  public Model model() {
    return model;
  }

  public int number() {
    return number;
  }

  /** What its servers call it; several names are divided by spaces. */
  public String upstreamName() {
    return upstreamName;
  }

  public Optional<String> systemPrompt() {
    return Optional.ofNullable(systemPrompt);
  }

  public String parameters() {
    return parameters;
  }

  public Optional<String> declaredSize() {
    return Optional.ofNullable(declaredSize);
  }

  public Optional<String> licence() {
    return Optional.ofNullable(licence);
  }

  public String fingerprint() {
    return fingerprint;
  }

  /** The Member who added it; empty for the catalogue file. */
  public Optional<UUID> madeBy() {
    return Optional.ofNullable(madeBy);
  }

  public Instant createdAt() {
    return createdAt;
  }
}
