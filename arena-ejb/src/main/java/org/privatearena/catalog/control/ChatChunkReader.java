package org.privatearena.catalog.control;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Reads the JSON of a chat-completion chunk: {@code error} wherever it stands, the choice of index
 * 0, and {@code usage}. Members that are not known are skipped, whatever they hold.
 */
final class ChatChunkReader {

  private static final int MAX_DEPTH = 64;

  /** Kept, because looking up the JSON provider for each chunk costs more than reading it. */
  private final JsonParserFactory parsers = Json.createParserFactory(Map.of());

  /** The chunk, or empty if the data is no JSON object with members of the expected types. */
  Optional<ChatChunk> read(String data) {
    try (JsonParser parser = parsers.createParser(new StringReader(data))) {
      return Optional.of(new Reading(parser).chunk());
    } catch (JsonException | NoSuchElementException e) {
      return Optional.empty();
    }
  }

  private static final class Reading {

    private final JsonParser json;
    private boolean error;
    private Usage usage;
    private Choice first = new Choice();

    Reading(JsonParser json) {
      this.json = json;
    }

    ChatChunk chunk() {
      expect(json.next() == Event.START_OBJECT);
      while (json.next() == Event.KEY_NAME) {
        String name = json.getString();
        Event value = json.next();
        if (name.equals("error")) {
          error |= value != Event.VALUE_NULL;
          skip(value);
        } else if (name.equals("object") && value == Event.VALUE_STRING) {
          error |= json.getString().equals("error");
        } else if (name.equals("choices")) {
          choices(value);
        } else if (name.equals("usage") && value == Event.START_OBJECT) {
          usage = usage();
        } else {
          skip(value);
        }
      }
      expect(!json.hasNext());
      return new ChatChunk(
          error, first.content, first.reasoning, first.toolCalls, first.finishReason, usage);
    }

    private void choices(Event value) {
      if (value == Event.VALUE_NULL) {
        return;
      }
      expect(value == Event.START_ARRAY);
      for (Event next = json.next(); next != Event.END_ARRAY; next = json.next()) {
        expect(next == Event.START_OBJECT);
        Choice choice = choice();
        if (choice.index == 0) {
          first = choice;
        }
      }
    }

    private Choice choice() {
      Choice choice = new Choice();
      while (json.next() == Event.KEY_NAME) {
        String name = json.getString();
        Event value = json.next();
        switch (name) {
          case "index" -> choice.index = count(value);
          case "finish_reason" -> choice.finishReason = text(value);
          case "delta" -> delta(value, choice);
          default -> skip(value);
        }
      }
      return choice;
    }

    private void delta(Event start, Choice choice) {
      if (start == Event.VALUE_NULL) {
        return;
      }
      expect(start == Event.START_OBJECT);
      while (json.next() == Event.KEY_NAME) {
        String name = json.getString();
        Event value = json.next();
        switch (name) {
          case "content" -> content(value, choice);
          case "reasoning_content", "reasoning" -> {
            choice.reasoning |= value == Event.VALUE_STRING && !json.getString().isEmpty();
            skip(value);
          }
          case "tool_calls" -> choice.toolCalls |= skip(value) > 0;
          case "function_call" -> choice.toolCalls |= value != Event.VALUE_NULL && skip(value) > 0;
          default -> skip(value);
        }
      }
    }

    /** A string, or as some servers have it a list of parts. */
    private void content(Event value, Choice choice) {
      if (value != Event.START_ARRAY) {
        choice.content = text(value);
        return;
      }
      StringBuilder parts = new StringBuilder();
      for (Event next = json.next(); next != Event.END_ARRAY; next = json.next()) {
        expect(next == Event.START_OBJECT);
        parts.append(part(choice));
      }
      choice.content = parts.toString();
    }

    /** The text of a part; a thought is none, and anything else is not for a person to read. */
    private String part(Choice choice) {
      String type = "";
      String text = "";
      while (json.next() == Event.KEY_NAME) {
        String name = json.getString();
        Event value = json.next();
        switch (name) {
          case "type" -> type = text(value);
          case "text" -> text = text(value);
          default -> skip(value);
        }
      }
      expect(type.equals("text") || type.equals("thinking"));
      choice.reasoning |= type.equals("thinking");
      return type.equals("text") ? text : "";
    }

    private Usage usage() {
      int prompt = 0;
      int completion = 0;
      while (json.next() == Event.KEY_NAME) {
        String name = json.getString();
        Event value = json.next();
        switch (name) {
          case "prompt_tokens" -> prompt = count(value);
          case "completion_tokens" -> completion = count(value);
          default -> skip(value);
        }
      }
      return new Usage(prompt, completion);
    }

    private String text(Event value) {
      expect(value == Event.VALUE_STRING || value == Event.VALUE_NULL);
      return value == Event.VALUE_NULL ? "" : json.getString();
    }

    /** By its digits: asking the parser for an int would expand an exponent of a billion. */
    private int count(Event value) {
      if (value == Event.VALUE_NULL) {
        return 0;
      }
      expect(value == Event.VALUE_NUMBER);
      String digits = json.getString();
      expect(digits.length() < 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9'));
      return Integer.parseInt(digits);
    }

    /** Skips the value that began with this event and tells how many events were inside it. */
    private int skip(Event start) {
      int inside = 0;
      int depth = opens(start) ? 1 : 0;
      while (depth > 0) {
        Event next = json.next();
        inside++;
        depth += opens(next) ? 1 : closes(next) ? -1 : 0;
        expect(depth <= MAX_DEPTH);
      }
      return Math.max(0, inside - 1);
    }

    private static boolean opens(Event event) {
      return event == Event.START_OBJECT || event == Event.START_ARRAY;
    }

    private static boolean closes(Event event) {
      return event == Event.END_OBJECT || event == Event.END_ARRAY;
    }

    private static void expect(boolean condition) {
      if (!condition) {
        throw new JsonException("not a chat-completion chunk");
      }
    }
  }

  private static final class Choice {
    private int index;
    private String content = "";
    private boolean reasoning;
    private boolean toolCalls;
    private String finishReason = "";
  }
}
