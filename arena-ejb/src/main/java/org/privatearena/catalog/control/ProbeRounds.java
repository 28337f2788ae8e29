package org.privatearena.catalog.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.privatearena.shared.control.Time;

/**
 * Asks the Endpoints whose probe is due for a few words, at once, and tells the breakers of this
 * node, also what other nodes have found.
 */
@ApplicationScoped
public class ProbeRounds {

  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** Tokens: enough to see that it answers. */
  private static final int MOST_TOKENS = 16;

  @Inject private ProbeBook book;
  @Inject private CatalogSettings settings;
  @Inject private FleetHealth health;
  @Inject private Lines lines;

  private Instant heard = Time.now();

  /** Whether probes are made at all. */
  boolean wanted() {
    return settings.probeInterval().isPresent();
  }

  /** One round; waits for the answers, 30 s at most. One thread at a time. */
  void run() {
    Optional<Duration> interval = settings.probeInterval();
    if (interval.isEmpty()) {
      return;
    }
    listen();
    List<ProbeCall> calls =
        book.claim(interval.get()).stream()
            .filter(due -> !of(due).pauses())
            .map(this::ask)
            .toList();
    if (calls.isEmpty()) {
      return;
    }
    long deadline = System.nanoTime() + LONGEST.toNanos();
    book.keep(calls.stream().map(call -> found(call.await(deadline))).toList());
  }

  /** Before anything is asked, so that nothing is heard twice. */
  private void listen() {
    Instant now = Time.now();
    book.elsewhere(heard)
        .forEach(told -> health.of(told.revision(), told.endpoint()).told(told.well()));
    heard = now;
  }

  private ProbeCall ask(ProbeBook.Due due) {
    GenerationParameters own = due.route().parameters();
    GenerationParameters few = new GenerationParameters(own.temperature(), own.topP(), MOST_TOKENS);
    List<Message> talk = List.of(Message.user(EndpointProbe.PROMPT));
    ChatRequest request = due.route().with(few).request(due.stop(), talk);
    return new ProbeCall(lines.client(), due.stop(), request, of(due));
  }

  private EndpointHealth of(ProbeBook.Due due) {
    return health.of(due.route().revision(), due.stop().endpoint());
  }

  private static ProbeBook.Found found(Probed.Answer answer) {
    boolean well =
        answer.complete() || answer.filtered() || answer.failure() == FailureReason.EMPTY;
    return new ProbeBook.Found(
        answer.endpoint(), well, well ? null : answer.failure(), answer.firstToken());
  }
}
