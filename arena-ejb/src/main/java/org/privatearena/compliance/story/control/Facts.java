package org.privatearena.compliance.story.control;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Figures and words in their order; what is not known is left out. */
final class Facts {

  private final List<StoryEvent.Fact> facts = new ArrayList<>();

  Facts add(String name, Object value) {
    if (value != null && !value.toString().isEmpty()) {
      facts.add(new StoryEvent.Fact(name, value.toString()));
    }
    return this;
  }

  /** Milliseconds between two moments. */
  Facts between(String name, Instant from, Instant to) {
    return to == null ? this : add(name, Duration.between(from, to).toMillis() + " ms");
  }

  List<StoryEvent.Fact> list() {
    return List.copyOf(facts);
  }
}
