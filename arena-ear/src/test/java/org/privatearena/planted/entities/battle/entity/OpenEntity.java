package org.privatearena.planted.entities.battle.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An entity that anybody may fill and change. */
@Entity
public class OpenEntity {

  @Id private UUID id;
  public String choice;

  public OpenEntity() {}

  public UUID id() {
    return id;
  }

  public void setChoice(String choice) {
    this.choice = choice;
  }
}
