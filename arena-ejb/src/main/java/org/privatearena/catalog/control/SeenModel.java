package org.privatearena.catalog.control;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privatearena.catalog.entity.Stage;
import org.privatearena.catalog.entity.Use;

/**
 * A Model as somebody may see it. Nothing here follows from battles.
 *
 * @param family null for none
 * @param revision number of the current one, from 1
 * @param size as its owner declared it, null where nothing was
 * @param uses what this person may do with it by their groups, in the order of {@link Use}
 * @param inside null for who only meets it
 */
public record SeenModel(
    String key,
    String name,
    String owner,
    String family,
    Stage stage,
    int revision,
    String size,
    Set<Use> uses,
    Inside inside) {

  /**
   * What its owners and those who see every Model know.
   *
   * @param version another one after each change
   * @param revisions every one there has been, oldest first
   * @param moves from stage to stage, oldest first; those of before the Ledger are not there
   * @param grants null for its owners
   */
  public record Inside(
      long version,
      Instant createdAt,
      List<SeenRevision> revisions,
      List<StageMove> moves,
      List<GroupGrant> grants) {}

  /**
   * @param systemPrompt null for none
   * @param parameters by name, such as {@code max_tokens}
   * @param size and licence null where nothing was declared
   * @param madeBy a pseudonym, {@code catalogue-file}, or null for who is not told
   * @param endpoints null for who is not told
   */
  public record SeenRevision(
      int number,
      Instant createdAt,
      String madeBy,
      String upstreamName,
      String systemPrompt,
      Map<String, Number> parameters,
      String size,
      String licence,
      String fingerprint,
      List<SeenEndpoint> endpoints) {}

  /**
   * @param before lower case
   * @param stage lower case
   * @param reason null where the catalogue file moved it
   * @param movedBy a pseudonym, {@code catalogue-file}, or null for who is not told
   */
  public record StageMove(
      String before, String stage, String reason, String movedBy, Instant movedAt) {}
}
