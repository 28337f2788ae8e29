package org.privatearena.catalog.control;

import org.privatearena.access.control.Person;
import org.privatearena.catalog.entity.Model;

/** How much of a Model somebody sees. */
enum Sight {
  /** What a grant lets them meet. */
  MET,
  /** All but who decides, and who else meets it: it belongs to a group of theirs. */
  OWN,
  /** All but where it is served. */
  RECORD,
  /** All. */
  FLEET;

  static Sight of(Person person, Model model) {
    if (person.seesFleet()) {
      return FLEET;
    }
    if (person.seesEveryModel()) {
      return RECORD;
    }
    return owns(person, model.owner()) ? OWN : MET;
  }

  /** Whether a provider's Models may belong to this group. */
  static boolean owns(Person person, String owner) {
    return person.roles().contains("provider") && person.groups().contains(owner);
  }

  boolean inside() {
    return this != MET;
  }

  boolean people() {
    return this == RECORD || this == FLEET;
  }

  boolean endpoints() {
    return this == OWN || this == FLEET;
  }
}
