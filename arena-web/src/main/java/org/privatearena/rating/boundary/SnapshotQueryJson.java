package org.privatearena.rating.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for a snapshot; for the description of the interface. */
@Schema(name = "SnapshotQuery")
public record SnapshotQueryJson(
    @Schema(description = "Names and values as in the address of /leaderboard; may be empty")
        Question query) {

  /** The question. */
  @Schema(name = "SnapshotQuestion")
  public record Question(
      String method,
      String category,
      String campaign,
      String group,
      String from,
      String to,
      String style,
      String position,
      String weights,
      String pool,
      String votes,
      String revisions,
      String confidence,
      String intervals,
      String set) {}
}
