package org.privatearena.stack;

import jakarta.json.JsonObject;
import java.time.Duration;

/**
 * A made-up model of the demonstration.
 *
 * @param key its key in the catalogue and its upstream name
 * @param name display name
 * @param owner group path
 * @param family clones and variants of one model; each made-up model is its own
 * @param rank place in the true order of quality, 1 is best
 * @param strength on the natural logarithm's scale: see {@link #chanceAgainst}
 * @param pace how fast it speaks; fast is not better
 * @param why what makes its answers better or worse
 */
public record DemonstrationModel(
    String key,
    String name,
    String owner,
    String family,
    int rank,
    double strength,
    Pace pace,
    String why) {

  static DemonstrationModel from(JsonObject json) {
    JsonObject pace = json.getJsonObject("pace");
    return new DemonstrationModel(
        json.getString("key"),
        json.getString("name"),
        json.getString("owner"),
        json.getString("family"),
        json.getInt("rank"),
        json.getJsonNumber("strength").doubleValue(),
        new Pace(
            Duration.ofMillis(pace.getInt("first_token_ms")),
            pace.getJsonNumber("tokens_per_s").doubleValue()),
        json.getString("why"));
  }

  /**
   * How often a reader who follows the written order prefers this model: the Bradley-Terry
   * probability, above 0 and below 1.
   */
  public double chanceAgainst(DemonstrationModel other) {
    return 1 / (1 + Math.exp(other.strength - strength));
  }
}
