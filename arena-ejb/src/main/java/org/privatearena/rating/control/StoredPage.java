package org.privatearena.rating.control;

import java.util.List;
import java.util.UUID;

/**
 * Some Snapshots, the newest first.
 *
 * @param older after which one the next page begins; null on the last page
 */
public record StoredPage(List<StoredBoard> boards, UUID older) {

  public StoredPage {
    boards = List.copyOf(boards);
  }
}
