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
   */
  public record EndpointProposal(String url, String model, Integer weight) {

    /** With the usual weight. */
    public EndpointProposal(String url, String model) {
      this(url, model, null);
    }
  }
}
