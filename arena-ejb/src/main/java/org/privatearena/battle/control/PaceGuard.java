package org.privatearena.battle.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.privatearena.shared.control.Refusal;

/** Lets the application start only with settings by which answers can be shown and waited for. */
@Singleton
@Startup
public class PaceGuard {

  @Inject private BattleSettings settings;
  @Inject private QueueSettings queue;

  @PostConstruct
  void check() {
    try {
      settings.mode();
      settings.tempo();
      queue.max();
      queue.longestWait();
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw Refusal.of("the settings of battles: " + e.getMessage(), e);
    }
  }
}
