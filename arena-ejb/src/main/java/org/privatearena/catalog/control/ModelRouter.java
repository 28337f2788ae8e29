package org.privatearena.catalog.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Opens the way from a Revision to one of its endpoints. */
@ApplicationScoped
public class ModelRouter {

  @Inject private Lines lines;
  @Inject private FleetHealth health;

  /**
   * Makes the call of a Revision, without asking it yet. Once the call is started the sink hears
   * the rest, on threads without application context.
   *
   * @param seats the places that are held for the calls that are made together
   * @param about what the log shall name the call by: ids only
   * @return the call to start, or null where the Revision has no endpoint in use any more
   */
  public RoutedCall route(
      Ways ways, UUID revision, Seats seats, List<Message> talk, String about, AnswerSink sink) {
    return ways.to(revision)
        .map(
            route ->
                new RoutedCall(
                    lines.client(),
                    health,
                    route,
                    seats.of(revision).orElse(null),
                    talk,
                    about,
                    sink))
        .orElse(null);
  }
}
