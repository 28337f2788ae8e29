package org.privatearena.stack;

import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.stream.Collectors;

/**
 * What a chat-completions request asks for.
 *
 * @param model upstream name
 * @param prompt text of the last message by the user
 * @param stream whether events are wanted
 * @param usage whether the stream is to end with a chunk of token counts
 * @param mostTokens where the answer is cut; Integer.MAX_VALUE if the request names no limit
 */
record RecordedQuestion(
    String model, String prompt, boolean stream, boolean usage, int mostTokens) {

  /**
   * Reads a request's body.
   *
   * @throws IllegalArgumentException with a sentence for the caller if it cannot be used
   */
  static RecordedQuestion read(String body) {
    try (JsonReader reader = RecordedCompletion.JSON.createReader(new StringReader(body))) {
      JsonObject json = reader.readObject();
      return new RecordedQuestion(
          json.getString("model"),
          prompt(json),
          json.getBoolean("stream", false),
          json.containsKey("stream_options")
              && json.getJsonObject("stream_options").getBoolean("include_usage", false),
          mostTokens(json));
    } catch (JsonException | ClassCastException | NullPointerException e) {
      throw new IllegalArgumentException("The body is not a chat-completions request.", e);
    }
  }

  private static String prompt(JsonObject json) {
    String last = null;
    for (JsonObject message : json.getJsonArray("messages").getValuesAs(JsonObject.class)) {
      if (message.getString("role").equals("user")) {
        last = text(message.get("content"));
      }
    }
    if (last == null) {
      throw new IllegalArgumentException("There is no message with the role user.");
    }
    return last;
  }

  private static String text(JsonValue content) {
    return content instanceof JsonString string
        ? string.getString()
        : content.asJsonArray().getValuesAs(JsonObject.class).stream()
            .map(part -> part.getString("text", ""))
            .collect(Collectors.joining());
  }

  private static int mostTokens(JsonObject json) {
    for (String name : new String[] {"max_completion_tokens", "max_tokens"}) {
      if (json.get(name) instanceof JsonNumber number) {
        if (number.intValue() < 1) {
          throw new IllegalArgumentException(name + " must be at least 1.");
        }
        return number.intValue();
      }
    }
    return Integer.MAX_VALUE;
  }
}
