package org.privatearena.battle.sampling.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.audit.control.RecordedSettings;
import org.privatearena.battle.draw.control.PairDraw;

/** What an operator can set about draws. */
@ApplicationScoped
public class DrawSettings implements RecordedSettings {

  private static final String EPSILON = "arena.draw.epsilon";

  @Inject
  @ConfigProperty(name = EPSILON, defaultValue = "0.1")
  private double epsilon;

  /**
   * Part of the draws that is uniform over the eligible pairs, in (0, 1].
   *
   * @throws IllegalStateException where another number is set
   */
  double epsilon() {
    return checked(epsilon);
  }

  static double checked(double epsilon) {
    if (!(epsilon > 0 && epsilon <= PairDraw.UNIFORM)) {
      throw new IllegalStateException(
          EPSILON + " must be a number above 0 and at most 1, not " + epsilon);
    }
    return epsilon;
  }

  /** By what rule pairs are drawn. */
  @Override
  public Map<String, String> recorded() {
    return Map.of("draw-rule", PairDraw.RULE, EPSILON, Double.toString(epsilon()));
  }
}
