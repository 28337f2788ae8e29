package org.privatearena.battle.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.privatearena.access.control.Person;
import org.privatearena.battle.safety.control.PromptScreen;
import org.privatearena.battle.safety.control.Screening;

/** Lets a prompt through to where it is stored and sent, or withholds it. */
@ApplicationScoped
public class PromptGate {

  @Inject private PromptScreen screen;

  /**
   * @param confirmed whether a prompt goes through of which the person would only be warned
   * @param send stores and sends the prompt
   */
  Begun pass(Person person, Prompt prompt, boolean confirmed, Supplier<Begun> send) {
    Screening screening = screen.look(person.groups(), prompt.text());
    List<Begun.Found> found =
        screening.findings().stream()
            .map(f -> new Begun.Found(f.kind().word(), f.start(), f.end()))
            .toList();
    if (screening.blocks()) {
      return new Begun.Withheld(
          "prompt-has-secrets", sentence(found) + " Take that out and send it again.", found);
    }
    if (screening.warns() && !confirmed) {
      return new Begun.Withheld(
          "prompt-needs-confirmation",
          sentence(found) + " Take that out, or confirm that it shall be sent as it is.",
          found);
    }
    Begun begun = send.get();
    return begun instanceof Begun.Answering answering
        ? new Begun.Answering(answering.battle(), answering.turn(), answering.repeated(), found)
        : begun;
  }

  private static String sentence(List<Begun.Found> found) {
    return found.stream()
        .map(f -> "%s at position %d".formatted(f.kind(), f.start() + 1))
        .collect(
            Collectors.joining(
                ", ", "The prompt was neither stored nor sent; it seems to hold: ", "."));
  }
}
