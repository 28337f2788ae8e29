package org.privatearena.compliance.search.control;

import java.util.List;
import org.privatearena.compliance.job.control.JobCard;

/**
 * A search in texts as whoever asked for it may see it.
 *
 * @param filter the part of an address that asks for the same Battles; empty for all
 * @param words what was looked for; null where it can no longer be opened
 * @param reason what was stated; null where it can no longer be opened
 * @param battles how many the filter left
 * @param found Battles with the words; null before the end
 * @param unreadable texts that could not be opened
 */
public record TextSearchCard(
    JobCard job,
    String filter,
    String words,
    String reason,
    long battles,
    Integer found,
    int unreadable) {

  /**
   * A Battle that was found.
   *
   * @param places where the words stand, such as {@code 1/prompt}
   */
  public record Hit(int place, BattleSearch.Found found, List<String> places) {

    public Hit {
      places = List.copyOf(places);
    }
  }
}
