package org.privatearena.rating.voteset.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A model of a set, under the number that the set's votes have for it. Written once. */
@Entity
@Table(name = "vote_set_model")
public class VoteSetModel {

  /** Numbers are the set's own, from 0 in order of appearance. */
  @Embeddable
  public record Id(@Column(name = "set_id") UUID voteSet, @Column(name = "number") short number)
      implements Serializable {}

  @EmbeddedId private Id id;

  @Column(nullable = false, updatable = false)
  private String name;

  protected VoteSetModel() {}

  public VoteSetModel(Id id, String name) {
    this.id = id;
    this.name = name;
  }

  public String name() {
    return name;
  }
}
