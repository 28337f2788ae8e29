package org.privatearena.rating.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.privatearena.rating.engine.control.Fragility;
import org.privatearena.rating.engine.control.VotesNeeded;

/** How firmly the top stands, and how many votes would tell neighbours apart. */
@Named("boardTop")
@RequestScoped
public class TopView {

  @Inject private DiagnosisRequest asked;

  /**
   * Two neighbours on the board.
   *
   * @param preference how often the upper one would be preferred, 0.5 to 1
   * @param needed in all; null for more than can be hoped for
   * @param still missing; null as before
   * @param done how far the votes have come, in percent
   */
  public record Neighbours(
      String upper,
      String lower,
      double preference,
      long had,
      Long needed,
      Long still,
      double done) {}

  /** Whether taking votes away puts another model on top. */
  public boolean isChanges() {
    return asked.diagnosis().fragility() instanceof Fragility.Changes;
  }

  /** Whether the top stays whatever is taken away. */
  public boolean isLasts() {
    return asked.diagnosis().fragility() instanceof Fragility.Lasts;
  }

  /** Who is on top; empty where nobody is. */
  public String getTop() {
    return asked.diagnosis().fragility() instanceof Fragility.Changes changes
        ? asked.name(changes.top())
        : asked.diagnosis().fragility() instanceof Fragility.Lasts lasts
            ? asked.name(lasts.top())
            : "";
  }

  /** Who would be on top. */
  public String getNext() {
    return asked.name(((Fragility.Changes) asked.diagnosis().fragility()).next());
  }

  /** Votes that were taken away. */
  public long getTaken() {
    return asked.diagnosis().fragility() instanceof Fragility.Changes changes
        ? changes.votes()
        : ((Fragility.Lasts) asked.diagnosis().fragility()).votes();
  }

  /** The same in percent of the votes on rated models. */
  public double getShare() {
    return 100 * ((Fragility.Changes) asked.diagnosis().fragility()).share();
  }

  /** From the top. */
  public List<Neighbours> getNeighbours() {
    List<Neighbours> all = new ArrayList<>();
    asked.diagnosis().needed().forEach(needed -> all.add(neighbours(needed)));
    return all;
  }

  private Neighbours neighbours(VotesNeeded votes) {
    Long needed = votes.needed().isPresent() ? Long.valueOf(votes.needed().getAsLong()) : null;
    double done = needed == null ? 0 : Math.min(100, 100.0 * votes.had() / Math.max(1, needed));
    return new Neighbours(
        asked.name(votes.upper()),
        asked.name(votes.lower()),
        0.5 + votes.delta(),
        votes.had(),
        needed,
        needed == null ? null : Long.valueOf(votes.still().getAsLong()),
        Math.round(10 * done) / 10.0);
  }

  /** The most votes that are told. */
  public long getMost() {
    return VotesNeeded.MOST;
  }

  /** Neighbours whom the votes tell apart, or would if the difference is what it seems. */
  public long getApart() {
    return getNeighbours().stream().filter(n -> n.still() != null && n.still() == 0).count();
  }
}
