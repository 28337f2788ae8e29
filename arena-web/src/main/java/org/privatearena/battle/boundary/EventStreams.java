package org.privatearena.battle.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.privatearena.battle.control.BattleSettings;
import org.privatearena.battle.control.Position;
import org.privatearena.battle.control.TurnWatch;

/** All open event streams of this node. */
@ApplicationScoped
public class EventStreams {

  private final Set<EventStream> open = ConcurrentHashMap.newKeySet();

  @Resource private ManagedScheduledExecutorService timer;
  @Inject private BattleSettings settings;

  private ScheduledFuture<?> beat;

  @PostConstruct
  void start() {
    long seconds = settings.keepOpen().toSeconds();
    beat =
        timer.scheduleAtFixedRate(
            () -> open.forEach(EventStream::keepOpen), seconds, seconds, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    beat.cancel(false);
  }

  /**
   * Tells the events of a Turn until it is over or its reader has gone.
   *
   * @param session whether the reader's session lives; asked from time to time, on a thread for it
   * @param exchange begun; completed here
   */
  void follow(TurnWatch watch, Position from, BooleanSupplier session, AsyncContext exchange)
      throws IOException {
    EventStream stream = new EventStream(watch, from, session, exchange, open::remove);
    open.add(stream);
    stream.start();
  }
}
