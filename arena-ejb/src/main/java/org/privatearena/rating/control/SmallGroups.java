package org.privatearena.rating.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.access.control.Person;
import org.privatearena.audit.control.RecordedSettings;

/**
 * What few people think is shown to compliance only: on boards, in diagnostics and in Snapshots.
 */
@ApplicationScoped
public class SmallGroups implements RecordedSettings {

  @Inject
  @ConfigProperty(name = "arena.leaderboard.fewest-raters", defaultValue = "5")
  private int fewestRaters;

  /** How many people there must be. */
  public int fewest() {
    return fewestRaters;
  }

  /** From how many people on a narrow board is shown. */
  @Override
  public Map<String, String> recorded() {
    return Map.of("arena.leaderboard.fewest-raters", Integer.toString(fewestRaters));
  }

  /**
   * Whether it stays hidden from this person.
   *
   * @param narrow whether it is about some people or some days only
   * @param raters how many people's votes it is made of
   */
  boolean hide(boolean narrow, int raters, Person person) {
    return narrow && raters > 0 && raters < fewestRaters && !person.roles().contains("compliance");
  }
}
