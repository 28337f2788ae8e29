package org.privatearena.catalog.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks the Endpoints of a Model something, to see whether and how fast they answer. */
@ApplicationScoped
public class EndpointProbe {

  /** What is asked where nothing else is wanted. */
  public static final String PROMPT = "Say hello in one short sentence.";

  private static final Logger LOG = Logger.getLogger(EndpointProbe.class.getName());
  private static final int LONGEST_PROMPT = 2_000;
  private static final Duration LONGEST = Duration.ofSeconds(30);

  @Inject private ProbeTargets targets;
  @Inject private Lines lines;
  @Inject private FleetHealth health;

  /** Whether a text can be asked: 1 to 2,000 UTF-16 units, without control characters. */
  public static boolean asks(String prompt) {
    return ProposalCheck.storable(prompt, LONGEST_PROMPT, true);
  }

  /**
   * Asks all Endpoints of the current Revision that are in use, at once, and waits for their
   * answers, 30 s at most; what is not there then is given up.
   *
   * @return empty where there is no such Model
   */
  public Optional<Probed> probe(String key, String prompt) {
    return targets
        .of(key)
        .map(target -> new Probed(target.revision(), answers(key, target.route(), prompt)));
  }

  private List<Probed.Answer> answers(String key, Route route, String prompt) {
    if (route == null) {
      return List.of();
    }
    List<Message> talk = List.of(Message.user(prompt));
    List<ProbeCall> attempts =
        route.stops().stream()
            .map(
                stop ->
                    new ProbeCall(
                        lines.client(),
                        stop,
                        route.request(stop, talk),
                        health.of(route.revision(), stop.endpoint())))
            .toList();
    long deadline = System.nanoTime() + LONGEST.toNanos();
    List<Probed.Answer> answers = attempts.stream().map(one -> one.await(deadline)).toList();
    answers.stream()
        .filter(answer -> !answer.complete())
        .forEach(
            answer ->
                LOG.log(
                    Level.INFO,
                    "probe of {0}: endpoint {1} failed: {2}: {3}",
                    new Object[] {key, answer.endpoint(), answer.failure(), answer.detail()}));
    return answers;
  }
}
