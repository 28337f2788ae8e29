package org.privatearena.catalog.control;

/**
 * How a model is asked to write; what is null is left to the endpoint.
 *
 * @param temperature 0 to 2, or null
 * @param topP above 0 up to 1, or null
 * @param maxTokens of the answer, 1 to 1,000,000, or null
 */
public record GenerationParameters(Double temperature, Double topP, Integer maxTokens) {

  /** Everything as the endpoint has it. */
  public static final GenerationParameters NONE = new GenerationParameters(null, null, null);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException naming the parameter and its range
   */
  public GenerationParameters {
    if (temperature != null && !(temperature >= 0 && temperature <= 2)) {
      throw new IllegalArgumentException("temperature must be 0 to 2");
    }
    if (topP != null && !(topP > 0 && topP <= 1)) {
      throw new IllegalArgumentException("top_p must be above 0 and at most 1");
    }
    if (maxTokens != null && !(maxTokens >= 1 && maxTokens <= 1_000_000)) {
      throw new IllegalArgumentException("max_tokens must be 1 to 1000000");
    }
  }
}
