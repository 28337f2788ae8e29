package org.privatearena.battle.category.entity;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.privatearena.shared.entity.Words;

/** Sets of categories as columns: their keys as {@link Words}. */
final class Categories {

  private Categories() {}

  static String join(Collection<Category> categories) {
    return Words.join(categories.stream().map(Category::key).toList());
  }

  /** In the order of {@link Category}; unmodifiable. */
  static Set<Category> split(String column) {
    Set<Category> categories = EnumSet.noneOf(Category.class);
    // A battle's prompts are put together line by line; one of no category leaves an empty line.
    Words.split(column).stream()
        .filter(key -> !key.isEmpty())
        .forEach(key -> categories.add(Category.of(key).orElseThrow()));
    return Collections.unmodifiableSet(categories);
  }
}
