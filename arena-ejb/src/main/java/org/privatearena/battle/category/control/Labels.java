package org.privatearena.battle.category.control;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.privatearena.battle.category.entity.Category;

/**
 * What the classifier says of one prompt.
 *
 * @param categories may be empty; unmodifiable, in the order of {@link Category}
 * @param language two-letter code (ISO 639-1, so a BCP 47 tag), null where it cannot be told
 */
public record Labels(Set<Category> categories, String language) {

  public Labels {
    EnumSet<Category> sorted = EnumSet.noneOf(Category.class);
    sorted.addAll(categories);
    categories = Collections.unmodifiableSet(sorted);
  }
}
