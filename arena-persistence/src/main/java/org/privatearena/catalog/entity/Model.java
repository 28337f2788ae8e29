package org.privatearena.catalog.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;

/** A language model under test. What answers in a battle is one of its {@link Revision}s. */
@Entity
public class Model {

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private String key;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String owner;

  private String family;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Stage stage;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Version private long version;

  protected Model() {}

  /**
   * @param key short, unique and stable, such as {@code granite-4-8b}
   * @param owner full path of the group that owns it
   * @param family what clones and variants have in common, null for none
   */
  public static Model register(
      String key, String name, String owner, String family, Stage stage, Instant now) {
    Model model = new Model();
    model.id = Ids.next();
    model.key = key;
    model.name = name;
    model.owner = owner;
    model.family = family;
    model.stage = stage;
    model.createdAt = now;
    return model;
  }

  /**
   * Moves it on.
   *
   * @throws IllegalStateException where no way leads there from its stage
   */
  public void move(Stage to) {
    if (!stage.next().contains(to)) {
      throw new IllegalStateException(key + " is " + stage + " and cannot become " + to);
    }
    stage = to;
  }

  public UUID id() {
    return id;
  }

  public String key() {
    return key;
  }

  public String name() {
    return name;
  }

  public String owner() {
    return owner;
  }

  public Optional<String> family() {
    return Optional.ofNullable(family);
  }

  public Stage stage() {
    return stage;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** Another one after each change of stage, grants or Revisions. */
  public long version() {
    return version;
  }
}
