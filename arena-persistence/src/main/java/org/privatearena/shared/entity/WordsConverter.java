package org.privatearena.shared.entity;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A small set of words (roles, groups, flags) as one text column, a word a line, sorted, so that
 * equal sets are equal columns. Never null; the empty set is the empty text.
 */
@Converter
public class WordsConverter implements AttributeConverter<Set<String>, String> {

  @Override
  public String convertToDatabaseColumn(Set<String> words) {
    return words == null ? "" : words.stream().sorted().collect(joining("\n"));
  }

  @Override
  public Set<String> convertToEntityAttribute(String column) {
    if (column == null || column.isEmpty()) {
      return Set.of();
    }
    Set<String> words = new TreeSet<>();
    column.lines().forEach(words::add);
    return Collections.unmodifiableSet(words);
  }
}
