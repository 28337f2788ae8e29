package org.privatearena.catalog.control;

import java.util.List;

/**
 * One model as the catalogue file describes it.
 *
 * @param owner a group path
 * @param family or null where the file names none
 * @param systemPrompt or null
 * @param parameters never null
 * @param groups who may meet it, in the file's order; null where the file does not say, which
 *     grants it to everybody for everything; empty grants it to nobody
 * @param stage {@code submitted}, {@code approved}, {@code active}, {@code paused} or {@code
 *     retired}; {@code active} where the file does not say
 * @param endpoints at least one
 * @param line where it begins in the file, from 1
 */
public record CatalogModel(
    String key,
    String name,
    String owner,
    String family,
    String systemPrompt,
    GenerationParameters parameters,
    List<String> groups,
    String stage,
    List<CatalogEndpoint> endpoints,
    int line) {

  RevisionDraft draft() {
    return new RevisionDraft(systemPrompt, parameters, endpoints);
  }
}
