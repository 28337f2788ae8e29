package org.privatearena.battle.category.control;

import java.util.Set;
import org.privatearena.battle.category.entity.Category;

/**
 * A prompt and what people say of it.
 *
 * @param name for messages
 * @param language two-letter code, null where nobody could tell
 * @param also of these kinds too: finding them is no error, and neither is not finding them
 */
record LabelledPrompt(
    String name, String text, String language, Set<Category> categories, Set<Category> also) {}
