package org.privatearena.compliance.search.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A Battle in whose texts the words stand. Written once. */
@Entity
@Table(name = "text_search_hit")
public class TextSearchHit {

  /**
   * Which one it is.
   *
   * @param place from 1, newest Battle first
   */
  @Embeddable
  public record Id(
      @Column(name = "job_id", nullable = false) UUID jobId, @Column(nullable = false) int place)
      implements Serializable {}

  @EmbeddedId private Id id;

  @Column(name = "battle_id", nullable = false, updatable = false)
  private UUID battleId;

  @Column(nullable = false, updatable = false)
  private String places;

  protected TextSearchHit() {}

  /**
   * @param places where the words stand, such as {@code 1/prompt} or {@code 2/a}
   */
  public TextSearchHit(Id id, UUID battle, List<String> places) {
    this.id = id;
    this.battleId = battle;
    this.places = String.join("\n", places);
  }

  public int place() {
    return id.place();
  }

  public UUID battleId() {
    return battleId;
  }

  public List<String> places() {
    return places.lines().toList();
  }
}
