package org.privatearena.catalog.control;

import java.util.List;

/**
 * A Model as somebody wants to submit it, as it was written; null is what was not.
 *
 * @param family null for none
 */
public record ModelProposal(
    String key, String name, String owner, String family, RevisionProposal revision) {

  /** Whether a word has the form of a key: no other word names a Model. */
  public static boolean isKey(String word) {
    return word != null && CatalogFile.KEY.matcher(word).matches();
  }

  /**
   * How it is made to answer.
   *
   * @param systemPrompt null for none
   */
  public record RevisionProposal(
      String systemPrompt,
      Double temperature,
      Double topP,
      Integer maxTokens,
      List<EndpointProposal> endpoints) {

    public RevisionProposal {
      endpoints = List.copyOf(endpoints);
    }
  }

  /**
   * Where it can be asked.
   *
   * @param weight null for the usual one
   * @param maxConcurrent calls at a time, null for no limit
   * @param secret its bearer token, null for none
   */
  public record EndpointProposal(
      String url, String model, Integer weight, Integer maxConcurrent, String secret) {

    /** With the usual weight, and without a limit or a secret. */
    public EndpointProposal(String url, String model) {
      this(url, model, null, null, null);
    }

    /** Without the secret. */
    @Override
    public String toString() {
      return "EndpointProposal[" + model + " at " + url + "]";
    }
  }
}
