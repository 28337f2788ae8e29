package org.privatearena.planted.settings.battle.control;

import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

class UndocumentedSettings {

  @Inject
  @ConfigProperty(name = "arena.planted.age", defaultValue = "3")
  int age;

  @Inject
  @ConfigProperty(name = "arena.planted.secret")
  String secret;
}
