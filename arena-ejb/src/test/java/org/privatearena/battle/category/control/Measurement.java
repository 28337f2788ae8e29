package org.privatearena.battle.category.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.privatearena.battle.category.entity.Category;

/** What the classifier says of a set of labelled prompts, and what is wrong with it. */
final class Measurement {

  private static final Set<Category> JUDGED =
      Set.of(
          Category.MATHS,
          Category.CODING,
          Category.REASONING,
          Category.INSTRUCTION_FOLLOWING,
          Category.CREATIVE_WRITING);

  private final Map<LabelledPrompt, Labels> said = new LinkedHashMap<>();

  Measurement(PromptClassifier classifier, List<LabelledPrompt> prompts) {
    prompts.forEach(prompt -> said.put(prompt, classifier.label(prompt.text(), 1)));
  }

  Confusion of(Category category) {
    int[] cells = new int[4];
    said.forEach(
        (prompt, labels) -> {
          if (!prompt.also().contains(category)) {
            cells[
                cell(
                    prompt.categories().contains(category),
                    labels.categories().contains(category))]++;
          }
        });
    return new Confusion(category.key(), cells[0], cells[1], cells[2], cells[3]);
  }

  private static int cell(boolean is, boolean labelled) {
    if (labelled) {
      return is ? 0 : 1;
    }
    return is ? 2 : 3;
  }

  Confusion ofLanguage(String code) {
    int[] cells = new int[4];
    said.forEach(
        (prompt, labels) ->
            cells[cell(code.equals(prompt.language()), code.equals(labels.language()))]++);
    return new Confusion(code, cells[0], cells[1], cells[2], cells[3]);
  }

  /** Over all languages: wrong and missed both count a prompt that was given another language. */
  Confusion ofLanguages() {
    int[] cells = new int[4];
    said.forEach(
        (prompt, labels) -> {
          boolean right = Objects.equals(prompt.language(), labels.language());
          cells[0] += right && prompt.language() != null ? 1 : 0;
          cells[1] += !right && labels.language() != null ? 1 : 0;
          cells[2] += !right && prompt.language() != null ? 1 : 0;
          cells[3] += right && prompt.language() == null ? 1 : 0;
        });
    return new Confusion("any language", cells[0], cells[1], cells[2], cells[3]);
  }

  List<Confusion> all() {
    List<Confusion> all = new ArrayList<>();
    for (Category category : Category.values()) {
      Confusion one = of(category);
      if (JUDGED.contains(category) && one.found() + one.missed() > 0) {
        all.add(one);
      }
    }
    all.add(ofLanguages());
    Set<String> languages = new TreeSet<>();
    said.keySet().stream()
        .map(LabelledPrompt::language)
        .filter(Objects::nonNull)
        .forEach(languages::add);
    languages.forEach(code -> all.add(ofLanguage(code)));
    return all;
  }

  /** A line for each prompt of which something was said that people do not say, for messages. */
  List<String> errors() {
    List<String> errors = new ArrayList<>();
    said.forEach(
        (prompt, labels) -> {
          Set<Category> both = new TreeSet<>(prompt.categories());
          both.addAll(labels.categories());
          both.removeIf(
              category ->
                  !JUDGED.contains(category)
                      || prompt.also().contains(category)
                      || prompt.categories().contains(category)
                          == labels.categories().contains(category));
          if (!both.isEmpty() || !Objects.equals(prompt.language(), labels.language())) {
            errors.add(
                "%s: %s, %s but said %s, %s: %.90s"
                    .formatted(
                        prompt.name(),
                        prompt.categories(),
                        prompt.language(),
                        labels.categories(),
                        labels.language(),
                        prompt.text().replace('\n', ' ')));
          }
        });
    return errors;
  }
}
