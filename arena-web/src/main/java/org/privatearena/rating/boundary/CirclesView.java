package org.privatearena.rating.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.privatearena.rating.engine.control.Cycle;
import org.privatearena.rating.engine.control.Intransitivity;

/** How much of what the votes say goes round in circles. */
@Named("circles")
@RequestScoped
public class CirclesView {

  /** Above it, votes without circles look alike often enough. */
  private static final double CHANCE = 0.05;

  private static final int FIRST = 3;

  @Inject private DiagnosisRequest asked;

  /** One model and the next of its circle. */
  public record Leg(String model, String against, long wins, long losses, long ties) {}

  /** Three models, each preferred to the next, the last to the first. */
  public record Round(List<Leg> legs, double score) {}

  /** Whether it can be told. */
  public boolean isMeasured() {
    return asked.diagnosis().intransitivity() instanceof Intransitivity.Measured;
  }

  private Intransitivity.Measured measured() {
    return (Intransitivity.Measured) asked.diagnosis().intransitivity();
  }

  /** In percent of what the votes say. */
  public double getCyclic() {
    return 100 * measured().cyclicShare();
  }

  /** What a ranking can say, in percent; with the next two it makes 100. */
  public double getStraight() {
    return 100 - getCyclic();
  }

  /** Circles of three, in percent. */
  public double getCurl() {
    return 100 * measured().curlShare();
  }

  /** Longer circles, in percent. */
  public double getHarmonic() {
    return 100 * measured().harmonicShare();
  }

  public double getChance() {
    return measured().pValue();
  }

  /** Whether chance alone seldom brings as much. */
  public boolean isMoreThanChance() {
    return measured().pValue() < CHANCE;
  }

  /** The strongest. */
  public List<Round> getFirst() {
    return measured().cycles().stream().limit(FIRST).map(this::round).toList();
  }

  /** The next strongest. */
  public List<Round> getOthers() {
    return measured().cycles().stream().skip(FIRST).map(this::round).toList();
  }

  private Round round(Cycle cycle) {
    return new Round(
        Stream.of(cycle.first(), cycle.second(), cycle.third()).map(this::leg).toList(),
        cycle.score());
  }

  private Leg leg(Cycle.Leg leg) {
    return new Leg(
        asked.name(leg.contestant()),
        asked.name(leg.against()),
        leg.wins(),
        leg.losses(),
        leg.ties());
  }
}
