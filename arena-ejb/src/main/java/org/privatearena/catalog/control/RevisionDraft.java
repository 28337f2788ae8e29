package org.privatearena.catalog.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.privatearena.shared.control.Hashes;

/**
 * A Revision as somebody describes it.
 *
 * @param systemPrompt null for none
 * @param parameters never null
 * @param endpoints at least one
 */
public record RevisionDraft(
    String systemPrompt, GenerationParameters parameters, List<CatalogEndpoint> endpoints) {

  public RevisionDraft {
    endpoints = List.copyOf(endpoints);
  }

  /** What its servers call it, sorted. */
  Set<String> upstreamNames() {
    Set<String> names = new TreeSet<>();
    endpoints.forEach(endpoint -> names.add(endpoint.model()));
    return names;
  }

  /** Equal where, and only where, the answers would be made the same way. */
  String fingerprint() {
    String answersDependOn =
        String.join("\u0000", upstreamNames())
            + "\u0001"
            + Optional.ofNullable(systemPrompt).orElse("")
            + "\u0001"
            + StoredParameters.write(parameters);
    return HexFormat.of().formatHex(Hashes.sha256(answersDependOn.getBytes(UTF_8)));
  }
}
