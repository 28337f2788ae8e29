package org.privatearena.battle.safety.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.privatearena.shared.control.Refusal;

/** Lets the application start only with a policy for prompts that can be followed. */
@Singleton
@Startup
public class SafetyGuard {

  @Inject private SafetySettings settings;

  @PostConstruct
  void check() {
    try {
      settings.policies();
    } catch (IllegalArgumentException e) {
      throw Refusal.of("the settings of safety: " + e.getMessage(), e);
    }
  }
}
