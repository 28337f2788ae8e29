package org.privatearena.battle.safety.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.privatearena.catalog.control.KnownNames;

/** Looks in answers for names of models, as the catalogue is at that moment. */
@ApplicationScoped
public class IdentityLeaks {

  /** The names and what finds them, made anew only where the catalogue has changed. */
  private record Known(Set<String> names, NameFinder finder) {}

  @Inject private KnownNames catalogue;
  @Inject private SafetySettings settings;

  private volatile Known known;

  /**
   * Whether one of these texts names a model.
   *
   * @param prompts what the person has written in this Battle; a name in there is the person's own
   *     word and no leak
   */
  public boolean in(Collection<String> answers, Collection<String> prompts) {
    NameFinder finder = finder();
    return answers.stream().anyMatch(answer -> finder.first(answer, prompts).isPresent());
  }

  private NameFinder finder() {
    Set<String> names = new TreeSet<>(catalogue.all());
    names.addAll(settings.furtherNames());
    Known last = known;
    if (last == null || !last.names().equals(names)) {
      last = new Known(names, new NameFinder(NameReader.read(names)));
      known = last;
    }
    return last.finder();
  }
}
