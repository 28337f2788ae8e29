package org.privatearena.catalog.control;

import java.net.URI;

/**
 * One server of a model.
 *
 * @param url the base URL, on the list of allowed hosts
 * @param model the name by which the server knows the model
 * @param secretEnv the environment variable that holds the bearer token, or null
 * @param maxConcurrent calls at a time, 1 to 10,000, or null for no limit
 * @param weight its part of the calls among the model's servers, 1 to 1,000
 * @param secret its bearer token, to be kept by the arena, or null; never together with a variable
 */
public record CatalogEndpoint(
    URI url, String model, String secretEnv, Integer maxConcurrent, int weight, Secret secret) {

  /** What counts where nothing else was said. */
  public static final int USUAL_WEIGHT = 1;

  static final int MOST_WEIGHT = 1_000;
  static final int MOST_CONCURRENT = 10_000;

  /** As the catalogue file has it: no secret is in there. */
  public CatalogEndpoint(
      URI url, String model, String secretEnv, Integer maxConcurrent, int weight) {
    this(url, model, secretEnv, maxConcurrent, weight, null);
  }
}
