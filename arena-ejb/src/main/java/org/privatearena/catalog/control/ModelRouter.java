package org.privatearena.catalog.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Opens the way from a Revision to one of its endpoints. */
@ApplicationScoped
public class ModelRouter {

  @Inject private Routes routes;
  @Inject private Lines lines;

  /**
   * Asks a Revision. Returns at once; the sink hears the rest, on threads without application
   * context.
   *
   * @param about what the log shall name the call by: ids only
   * @return the open call, or null where the Revision has no endpoint in use any more; then the
   *     sink hears nothing
   */
  public RoutedCall ask(UUID revision, List<Message> talk, String about, AnswerSink sink) {
    Route route = routes.to(revision);
    if (route.stops().isEmpty()) {
      return null;
    }
    RoutedCall call = new RoutedCall(lines.client(), route, talk, about, sink);
    call.start();
    return call;
  }
}
