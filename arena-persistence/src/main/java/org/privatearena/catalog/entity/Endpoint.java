package org.privatearena.catalog.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;

/**
 * Where a Revision can be asked: the base URL of an OpenAI-compatible server, for good. A secret
 * that was given for it therefore never goes elsewhere.
 */
@Entity
public class Endpoint {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "revision_id", updatable = false)
  private Revision revision;

  @Column(nullable = false, updatable = false)
  private String url;

  @Column(name = "upstream_name", nullable = false, updatable = false)
  private String upstreamName;

  @Column(name = "secret_env")
  private String secretEnv;

  @Column(name = "max_concurrent")
  private Integer maxConcurrent;

  @Column(nullable = false)
  private int weight;

  @Column(nullable = false)
  private boolean enabled;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Version private long version;

  protected Endpoint() {}

  /**
   * @param url base URL without {@code /chat/completions}
   * @param upstreamName what that server calls the model
   * @param secretEnv the environment variable that holds the bearer token, null for none
   * @param maxConcurrent calls at a time, null for no limit of our own
   * @param weight its part of the calls among the Revision's Endpoints, 1 to 1,000
   */
  public Endpoint(
      Revision revision,
      String url,
      String upstreamName,
      String secretEnv,
      Integer maxConcurrent,
      int weight,
      Instant now) {
    this.id = Ids.next();
    this.revision = revision;
    this.url = url;
    this.upstreamName = upstreamName;
    this.secretEnv = secretEnv;
    this.maxConcurrent = maxConcurrent;
    this.weight = weight;
    this.enabled = true;
    this.createdAt = now;
  }

  /** Whether both lead to the same model on the same server. */
  public boolean leadsTo(String url, String upstreamName) {
    return this.url.equals(url) && this.upstreamName.equals(upstreamName);
  }

  /**
   * Takes over the secret's place, the limit and the weight of the catalogue.
   *
   * @return whether any was another
   */
  public boolean adjust(String secretEnv, Integer maxConcurrent, int weight) {
    boolean other =
        !Objects.equals(this.secretEnv, secretEnv)
            || !Objects.equals(this.maxConcurrent, maxConcurrent)
            || this.weight != weight;
    this.secretEnv = secretEnv;
    this.maxConcurrent = maxConcurrent;
    this.weight = weight;
    return other;
  }

  /** Takes it out of use; what it has served stays linked to it. */
  public void disable() {
    enabled = false;
  }

  public UUID id() {
    return id;
  }

  public Revision revision() {
    return revision;
  }

  public String url() {
    return url;
  }

  public String upstreamName() {
    return upstreamName;
  }

  public Optional<String> secretEnv() {
    return Optional.ofNullable(secretEnv);
  }

  /** Calls at a time; empty for no limit of its own. */
  public Optional<Integer> maxConcurrent() {
    return Optional.ofNullable(maxConcurrent);
  }

  /** Its part of the calls among the Revision's Endpoints, 1 to 1,000. */
  public int weight() {
    return weight;
  }

  public boolean enabled() {
    return enabled;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
