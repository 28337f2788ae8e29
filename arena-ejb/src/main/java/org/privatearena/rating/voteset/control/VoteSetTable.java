package org.privatearena.rating.voteset.control;

import java.util.List;
import java.util.UUID;
import org.privatearena.rating.engine.control.VoteTable;

/**
 * A ready set in the columns of the rating engine.
 *
 * @param models names; a model's number in the votes is its place
 * @param votes in the order of the file; nobody adds to them
 * @param columns what else is known of them
 */
public record VoteSetTable(
    UUID set, String name, List<String> models, VoteTable votes, VoteSetColumns columns) {

  public VoteSetTable {
    models = List.copyOf(models);
  }
}
