package org.privatearena.catalog.control;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.privatearena.catalog.control.ModelProposal.EndpointProposal;
import org.privatearena.catalog.control.ModelProposal.RevisionProposal;

/** Looks whether what people write about Models can be stored. May look up host names. */
final class ProposalCheck {

  static final int MOST_ENDPOINTS = 20;
  private static final Pattern GROUP = Pattern.compile("(/[^/]+)+");

  private final AllowedHosts allowedHosts;

  ProposalCheck(AllowedHosts allowedHosts) {
    this.allowedHosts = allowedHosts;
  }

  /** What came of it: a draft, or why not. */
  sealed interface Checked {

    record Draft(RevisionDraft draft) implements Checked {}

    record Wrong(ModelAct.Refused refused) implements Checked {}
  }

  /** What is wrong beside the Revision; empty where nothing is. */
  static Optional<ModelAct.Refused> fault(ModelProposal proposal) {
    if (!ModelProposal.isKey(proposal.key())) {
      return Optional.of(ModelAct.Refused.of(Fault.BAD_KEY));
    }
    if (!line(proposal.name())) {
      return Optional.of(ModelAct.Refused.of(Fault.BAD_NAME));
    }
    if (!group(proposal.owner())) {
      return Optional.of(ModelAct.Refused.of(Fault.BAD_OWNER));
    }
    return proposal.family() == null || line(proposal.family())
        ? Optional.empty()
        : Optional.of(ModelAct.Refused.of(Fault.BAD_FAMILY));
  }

  Checked draft(RevisionProposal proposal) {
    if (proposal.systemPrompt() != null
        && !storable(proposal.systemPrompt(), CatalogFile.MAX_SYSTEM_PROMPT, true)) {
      return wrong(Fault.BAD_SYSTEM_PROMPT);
    }
    GenerationParameters parameters;
    try {
      parameters =
          new GenerationParameters(proposal.temperature(), proposal.topP(), proposal.maxTokens());
    } catch (IllegalArgumentException e) {
      return wrong(Fault.BAD_PARAMETERS, e.getMessage());
    }
    if (proposal.endpoints().isEmpty() || proposal.endpoints().size() > MOST_ENDPOINTS) {
      return wrong(Fault.BAD_ENDPOINTS);
    }
    return endpoints(proposal, parameters);
  }

  private Checked endpoints(RevisionProposal proposal, GenerationParameters parameters) {
    List<CatalogEndpoint> endpoints = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (EndpointProposal endpoint : proposal.endpoints()) {
      int weight = endpoint.weight() == null ? CatalogEndpoint.USUAL_WEIGHT : endpoint.weight();
      if (!line(endpoint.model())
          || weight < 1
          || weight > CatalogEndpoint.MOST_WEIGHT
          || !limit(endpoint.maxConcurrent())
          || !seen.add(Arrays.asList(endpoint.url(), endpoint.model()))) {
        return wrong(Fault.BAD_ENDPOINTS);
      }
      Optional<URI> url = allowed(endpoint.url());
      if (url.isEmpty()) {
        return wrong(Fault.ENDPOINT_NOT_ALLOWED, String.valueOf(endpoints.size() + 1));
      }
      Optional<Secret> secret = Optional.ofNullable(endpoint.secret()).flatMap(Secret::written);
      if (endpoint.secret() != null && secret.isEmpty()) {
        return wrong(Fault.BAD_SECRET);
      }
      endpoints.add(
          new CatalogEndpoint(
              url.get(),
              endpoint.model(),
              null,
              endpoint.maxConcurrent(),
              weight,
              secret.orElse(null)));
    }
    return new Checked.Draft(new RevisionDraft(proposal.systemPrompt(), parameters, endpoints));
  }

  private static boolean limit(Integer calls) {
    return calls == null || (calls >= 1 && calls <= CatalogEndpoint.MOST_CONCURRENT);
  }

  private Optional<URI> allowed(String url) {
    if (url == null || url.length() > CatalogFile.MAX_URL) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(url)).filter(uri -> allowedHosts.objection(uri).isEmpty());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Checked wrong(Fault fault, String... figures) {
    return new Checked.Wrong(ModelAct.Refused.of(fault, figures));
  }

  /** Whether it is the full path of a group. */
  static boolean group(String path) {
    return line(path) && GROUP.matcher(path).matches();
  }

  /** Whether it is one line that names something. */
  static boolean line(String text) {
    return storable(text, CatalogFile.MAX_NAME, false);
  }

  /**
   * Whether it says something and has only characters that can be stored and shown.
   *
   * @param limit most UTF-16 units
   * @param lines whether line feeds, carriage returns and tabs are among these
   */
  static boolean storable(String text, int limit, boolean lines) {
    return text != null
        && !text.isBlank()
        && text.length() <= limit
        && text.codePoints().allMatch(character -> allowed(character, lines));
  }

  private static boolean allowed(int character, boolean lines) {
    if (lines && (character == '\n' || character == '\r' || character == '\t')) {
      return true;
    }
    int type = Character.getType(character);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}
