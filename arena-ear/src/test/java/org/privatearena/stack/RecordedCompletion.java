package org.privatearena.stack;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.UUID;

/**
 * The JSON shapes of one chat completion, as OpenAI's reference of the chat-completions API
 * describes them.
 *
 * @param id begins with chatcmpl-
 * @param created seconds since 1970
 * @param model the upstream name that was asked for
 */
record RecordedCompletion(String id, long created, String model) {

  /** One provider for all: looking it up anew costs more than writing a chunk. */
  static final JsonProvider JSON = JsonProvider.provider();

  static final String DONE = "[DONE]";

  static RecordedCompletion of(String model) {
    String id = "chatcmpl-" + UUID.randomUUID().toString().replace("-", "");
    return new RecordedCompletion(id, System.currentTimeMillis() / 1000, model);
  }

  /** The first chunk: who speaks. */
  String role() {
    return chunk(JSON.createObjectBuilder().add("role", "assistant").add("content", ""), null);
  }

  /** A chunk with some of the text. */
  String content(String text) {
    return chunk(JSON.createObjectBuilder().add("content", text), null);
  }

  /** The last chunk with a choice. */
  String finish(String reason) {
    return chunk(JSON.createObjectBuilder(), reason);
  }

  /** The chunk that counts tokens, without a choice. */
  String usage(int promptTokens, int completionTokens) {
    return head("chat.completion.chunk")
        .add("choices", JSON.createArrayBuilder())
        .add("usage", counts(promptTokens, completionTokens))
        .build()
        .toString();
  }

  /** The response where no stream was asked for. */
  String whole(String text, String reason, int promptTokens, int completionTokens) {
    JsonObjectBuilder message =
        JSON.createObjectBuilder().add("role", "assistant").add("content", text);
    JsonObjectBuilder choice =
        JSON.createObjectBuilder()
            .add("index", 0)
            .add("message", message)
            .add("finish_reason", reason);
    return head("chat.completion")
        .add("choices", JSON.createArrayBuilder().add(choice))
        .add("usage", counts(promptTokens, completionTokens))
        .build()
        .toString();
  }

  /** An error, as a response or as an event. */
  static String error(String message, String type, String code) {
    JsonObjectBuilder error =
        JSON.createObjectBuilder()
            .add("message", message)
            .add("type", type)
            .addNull("param")
            .add("code", code);
    return JSON.createObjectBuilder().add("error", error).build().toString();
  }

  private String chunk(JsonObjectBuilder delta, String reason) {
    JsonObjectBuilder choice = JSON.createObjectBuilder().add("index", 0).add("delta", delta);
    if (reason == null) {
      choice.addNull("finish_reason");
    } else {
      choice.add("finish_reason", reason);
    }
    return head("chat.completion.chunk")
        .add("choices", JSON.createArrayBuilder().add(choice))
        .build()
        .toString();
  }

  private JsonObjectBuilder head(String object) {
    return JSON.createObjectBuilder()
        .add("id", id)
        .add("object", object)
        .add("created", created)
        .add("model", model);
  }

  private static JsonObject counts(int promptTokens, int completionTokens) {
    return JSON.createObjectBuilder()
        .add("prompt_tokens", promptTokens)
        .add("completion_tokens", completionTokens)
        .add("total_tokens", promptTokens + completionTokens)
        .build();
  }
}
