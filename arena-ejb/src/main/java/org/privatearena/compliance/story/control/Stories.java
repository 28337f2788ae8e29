package org.privatearena.compliance.story.control;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.audit.control.RecordInspection;
import org.privatearena.audit.control.Standing;
import org.privatearena.shared.control.DatabaseAway;

/** Tells the whole story of a Battle, each entry verified while it is told. */
@ApplicationScoped
public class Stories {

  @Inject private StoryRows rows;
  @Inject private RecordInspection inspection;

  /** Empty where there is no such Battle. */
  public Optional<Story> of(UUID battle) {
    return rows.read(battle)
        .map(story -> story.with(story.events().stream().map(this::verified).toList()));
  }

  private StoryEvent verified(StoryEvent event) {
    return event.record() == null ? event : event.with(standing(event.record()));
  }

  /** How a record stands in the Ledger; one that cannot be read is told as such. */
  public Standing standing(UUID record) {
    try {
      return inspection.standing(record);
    } catch (EJBException e) {
      if (DatabaseAway.causes(e)) {
        throw e;
      }
      return Standing.unreadable(record);
    }
  }
}
