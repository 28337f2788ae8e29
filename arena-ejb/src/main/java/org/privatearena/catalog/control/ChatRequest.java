package org.privatearena.catalog.control;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One request to one endpoint.
 *
 * @param baseUrl what stands before {@code /chat/completions}, with or without a slash at its end
 * @param model the name by which the endpoint knows the model
 * @param systemPrompt sent before the messages, or null
 * @param messages at least one
 * @param parameters never null; {@link GenerationParameters#NONE} for the endpoint's own
 * @param secret the endpoint's bearer token, or null
 */
public record ChatRequest(
    URI baseUrl,
    String model,
    String systemPrompt,
    List<Message> messages,
    GenerationParameters parameters,
    Secret secret) {

  /** Takes a copy of the messages. */
  public ChatRequest {
    Objects.requireNonNull(baseUrl);
    Objects.requireNonNull(model);
    Objects.requireNonNull(parameters);
    messages = List.copyOf(messages);
    if (messages.isEmpty()) {
      throw new IllegalArgumentException("a request needs at least one message");
    }
  }

  URI completions() {
    String base = baseUrl.toString();
    return URI.create((base.endsWith("/") ? base : base + "/") + "chat/completions");
  }

  /** Why its secret cannot be had, so that it must not be sent; empty where it can, or has none. */
  Optional<String> secretFault() {
    return secret == null ? Optional.empty() : secret.fault();
  }

  String withoutSecret(String text) {
    return secret == null ? text : secret.removedFrom(text);
  }

  /** Without texts and secret: prompts are confidential. */
  @Override
  public String toString() {
    return "ChatRequest[" + model + " at " + baseUrl + ", " + messages.size() + " messages]";
  }
}
