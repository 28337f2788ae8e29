package org.privatearena.battle.category.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** One classifier for all, read when the server starts and not by the first who asks. */
@ApplicationScoped
public class ClassifierAtHand {

  @Produces
  @Singleton
  PromptClassifier read() {
    return new PromptClassifier();
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object begun, PromptClassifier read) {
    // Asking for it is all that is needed.
  }
}
