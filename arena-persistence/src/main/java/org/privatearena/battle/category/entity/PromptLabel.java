package org.privatearena.battle.category.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;

/** What the classifier said of the prompt of one Turn. Written once. */
@Entity
@Table(name = "prompt_label")
public class PromptLabel {

  @Id private UUID id;

  @Column(name = "turn_id", nullable = false, updatable = false)
  private UUID turnId;

  @Column(name = "battle_id", nullable = false, updatable = false)
  private UUID battleId;

  @Column(nullable = false, updatable = false)
  private int number;

  @Column(nullable = false, updatable = false)
  private String categories;

  @Column(updatable = false)
  private String language;

  @Column(nullable = false, updatable = false)
  private int classifier;

  @Column(name = "prompted_at", nullable = false, updatable = false)
  private Instant promptedAt;

  @Column(name = "labelled_at", nullable = false, updatable = false)
  private Instant labelledAt;

  protected PromptLabel() {}

  /**
   * @param language two-letter code, null where it could not be told
   * @param classifier version of the classifier
   * @param now when the label was made
   */
  public PromptLabel(
      PromptPlace place, Set<Category> categories, String language, int classifier, Instant now) {
    this.id = Ids.next();
    this.turnId = place.turn();
    this.battleId = place.battle();
    this.number = place.number();
    this.categories = Categories.join(categories);
    this.language = language;
    this.classifier = classifier;
    this.promptedAt = place.promptedAt();
    this.labelledAt = now;
  }

  /** Number of the Turn in its Battle, from 1. */
  public int number() {
    return number;
  }

  public Set<Category> categories() {
    return Categories.split(categories);
  }

  /** Two-letter code; empty where it could not be told. */
  public Optional<String> language() {
    return Optional.ofNullable(language);
  }

  /** Version of the classifier. */
  public int classifier() {
    return classifier;
  }

  public Instant promptedAt() {
    return promptedAt;
  }
}
