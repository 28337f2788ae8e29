package org.privatearena.compliance.story.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.compliance.export.control.ExportsOfVote;
import org.privatearena.compliance.export.entity.Export;
import org.privatearena.compliance.export.entity.ExportStep;
import org.privatearena.compliance.export.entity.Exports;
import org.privatearena.compliance.export.entity.MadeBundle;
import org.privatearena.compliance.retention.entity.Hold;
import org.privatearena.compliance.retention.entity.Holds;

/** What was done with the records of a Battle: holds that kept them, exports that have them. */
@Stateless
public class StoryRecords {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private ExportsOfVote exports;

  /**
   * In no order.
   *
   * @param vote empty before it was cast: then no hold of a Model is told, which would name one of
   *     the two
   */
  public List<StoryEvent> of(UUID battle, Optional<UUID> vote) {
    List<StoryEvent> events = new ArrayList<>();
    new Holds(store).touching(battle, vote.isPresent()).forEach(hold -> hold(hold, events));
    vote.ifPresent(id -> exports.of(id).forEach(export -> export(export, events)));
    return events;
  }

  private static void hold(Hold hold, List<StoryEvent> events) {
    Facts facts = new Facts().add("hold", hold.id()).add("reason", hold.reason());
    events.add(
        event(
            StoryEvent.Kind.HOLD,
            hold.placedAt(),
            "placed",
            hold.placedBy(),
            facts.list(),
            hold.id()));
    hold.liftId()
        .ifPresent(
            lift ->
                events.add(
                    event(
                        StoryEvent.Kind.HOLD,
                        hold.liftedAt().orElseThrow(),
                        "lifted",
                        hold.liftedBy().orElseThrow(),
                        new Facts().add("hold", hold.id()).list(),
                        lift)));
  }

  private void export(Export export, List<StoryEvent> events) {
    events.add(
        event(
            StoryEvent.Kind.EXPORT,
            export.requestedAt(),
            "requested",
            export.requestedBy(),
            new Facts()
                .add("export", export.id())
                .add("export-kind", export.kind().key())
                .add("purpose", export.purpose())
                .add("rows", export.made().map(MadeBundle::rows).orElse(null))
                .list(),
            export.id()));
    for (ExportStep step : new Exports(store).steps(export.id())) {
      events.add(
          event(
              StoryEvent.Kind.EXPORT,
              step.takenAt(),
              step.kind() == ExportStep.Kind.READ
                  ? "fetched"
                  : step.kind().name().toLowerCase(Locale.ROOT),
              step.by().orElse(null),
              new Facts()
                  .add("export", export.id())
                  .add("reason", step.reason().orElse(null))
                  .list(),
              step.id()));
    }
  }

  private static StoryEvent event(
      StoryEvent.Kind kind,
      Instant at,
      String word,
      UUID person,
      List<StoryEvent.Fact> facts,
      UUID record) {
    return new StoryEvent(kind, at, 0, "", word, person, facts, record, null);
  }
}
