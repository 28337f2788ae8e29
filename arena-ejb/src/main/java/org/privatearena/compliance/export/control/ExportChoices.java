package org.privatearena.compliance.export.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.privatearena.battle.rater.entity.FlaggedRater;
import org.privatearena.battle.rater.entity.RaterFlags;
import org.privatearena.catalog.entity.Models;
import org.privatearena.shared.entity.Words;

/** What a filter can name: what there is. */
@Stateless
public class ExportChoices {

  private static final int MOST = 200;

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  /** Keys of all Models that were ever tested, in their order. */
  public List<String> models() {
    Set<String> keys = new TreeSet<>();
    new Models(store).revisions().forEach(revision -> keys.add(revision.model().key()));
    return List.copyOf(keys);
  }

  /** Groups whose people have voted. */
  public List<String> groups() {
    return words("groups");
  }

  /** Flags that votes have, and that of flagged people where anybody was ever flagged. */
  public List<String> flags() {
    Set<String> flags = new TreeSet<>(words("flags"));
    if (!new RaterFlags(store).history(1).isEmpty()) {
      flags.add(FlaggedRater.FLAG);
    }
    return List.copyOf(flags);
  }

  /** Languages that prompts were told to be in. */
  public List<String> languages() {
    return store
        .createQuery(
            "select distinct v.language from Vote v where v.language is not null"
                + " order by v.language",
            String.class)
        .setMaxResults(MOST)
        .getResultList();
  }

  private List<String> words(String column) {
    Set<String> words = new TreeSet<>();
    for (String stored :
        store
            .createQuery("select distinct v." + column + " from Vote v", String.class)
            .setMaxResults(MOST)
            .getResultList()) {
      words.addAll(Words.split(stored));
    }
    return List.copyOf(words);
  }
}
