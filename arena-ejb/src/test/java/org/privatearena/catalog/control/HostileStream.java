package org.privatearena.catalog.control;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One way in which an endpoint can answer, and what must come of it.
 *
 * @param bytes of the body, each as the character of the same number
 * @param text what the person sees
 * @param end what is stored as the answer's end, as {@link RecordingSink#spell} spells it
 */
record HostileStream(String name, String bytes, Ending ending, String text, String end) {

  /** What follows the body. */
  enum Ending {
    /** The response ends as it should. */
    CLEAN,
    /** The connection is closed in the middle of the response. */
    CUT,
    /** Nothing, for ever. */
    STALL
  }

  static final int MAX_LINE_BYTES = 1_500;
  static final int MAX_BYTES = 6_000;
  static final int MAX_CHARACTERS = 400;

  private static final String DONE = "data: [DONE]\n\n";
  private static final String STOP = finish("stop");
  private static final String ROLE = delta("\"role\":\"assistant\",\"content\":\"\"");
  private static final String USAGE = "\"usage\":{\"prompt_tokens\":7,\"completion_tokens\":2}";

  static final List<HostileStream> ALL =
      List.of(
          clean("well behaved", ROLE + text("Hel") + text("lo") + STOP + DONE, "Hello", "STOP"),
          clean("split UTF-8", text("é€😀") + STOP + DONE, "é€😀", "STOP"),
          clean(
              "surrogate pair over two chunks",
              text("a\\ud83d") + text("\\ude00b") + STOP + DONE,
              "a😀b",
              "STOP"),
          clean(
              "lone surrogates, NUL and controls",
              text("a\\ude00b\\u0000c\\u001b\\td\\ud83d") + STOP + DONE,
              "a\uFFFDb\uFFFDc\uFFFD\td\uFFFD",
              "STOP"),
          clean(
              "CRLF line ends",
              (text("Hello") + STOP + DONE).replace("\n", "\r\n"),
              "Hello",
              "STOP"),
          clean("CR line ends", (text("Hello") + STOP + DONE).replace("\n", "\r"), "Hello", "STOP"),
          clean("byte order mark", "\uFEFF" + text("Hello") + STOP + DONE, "Hello", "STOP"),
          clean(
              "empty data lines",
              "data\n\ndata:\n\ndata: \n\n" + text("Hello") + "data:\n\n" + STOP + DONE,
              "Hello",
              "STOP"),
          clean(
              "comment lines and unknown fields",
              ": hello\n\n:\n"
                  + "id: 1\nretry: 5\nnonsense\n"
                  + text("Hello")
                  + ": x\n"
                  + STOP
                  + DONE,
              "Hello",
              "STOP"),
          clean(
              "a chunk over several data lines",
              "data: {\"choices\":[{\"delta\":\ndata: {\"content\":\"Hello\"}}]}\n\n" + STOP + DONE,
              "Hello",
              "STOP"),
          clean(
              "no space after the colon",
              (text("Hello") + STOP + DONE).replace("data: ", "data:"),
              "Hello",
              "STOP"),
          clean(
              "in-band error",
              text("Hel")
                  + "data: {\"error\":{\"message\":\"out of memory\",\"code\":500}}\n\n"
                  + DONE,
              "Hel",
              "UPSTREAM_ERROR"),
          clean(
              "error beside choices",
              "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hello\"},"
                  + "\"finish_reason\":\"stop\"}],\"error\":{\"message\":\"no\"}}\n\n"
                  + DONE,
              "",
              "UPSTREAM_ERROR before the first token"),
          clean(
              "error event without JSON",
              text("Hel") + "event: error\ndata: worker died\n\n" + STOP + DONE,
              "Hel",
              "UPSTREAM_ERROR"),
          clean("finish_reason without [DONE]", text("Hello") + STOP, "Hello", "STOP"),
          clean("[DONE] without finish_reason", text("Hello") + DONE, "Hello", "TRUNCATED"),
          clean("neither finish_reason nor [DONE]", text("Hello"), "Hello", "TRUNCATED"),
          clean(
              "finish_reason in a block that never ends",
              text("Hello") + STOP.stripTrailing() + "\n",
              "Hello",
              "TRUNCATED"),
          clean("nothing at all", "", "", "TRUNCATED before the first token"),
          clean("no text", ROLE + STOP + DONE, "", "EMPTY before the first token"),
          clean("length limit", text("Hello") + finish("length") + DONE, "Hello", "LENGTH"),
          clean("content filter", text("Hel") + finish("content_filter") + DONE, "Hel", "FILTERED"),
          clean("unknown finish_reason", text("H") + finish("abort") + DONE, "H", "UNKNOWN_FINISH"),
          clean(
              "empty finish_reason in every chunk",
              "data: {\"choices\":[{\"delta\":{\"content\":\"Hello\"},\"finish_reason\":\"\"}]}\n\n"
                  + STOP
                  + DONE,
              "Hello",
              "STOP"),
          clean(
              "text after [DONE]",
              text("Hello") + STOP + DONE + text(" again") + "data: garbage\n\n",
              "Hello",
              "STOP"),
          cut("connection cut before any text", ROLE, "", "CONNECTION_LOST before the first token"),
          cut("connection cut in the text", text("Hel") + "data: {\"cho", "Hel", "CONNECTION_LOST"),
          cut(
              "connection cut after finish_reason",
              text("Hello") + STOP,
              "Hello",
              "CONNECTION_LOST"),
          cut("connection cut after [DONE]", text("Hello") + STOP + DONE, "Hello", "STOP"),
          stall(
              "stall before the first token",
              ROLE,
              "",
              "FIRST_TOKEN_TIMEOUT before the first token"),
          stall("stall after the first token", text("Hello"), "Hello", "IDLE_TIMEOUT"),
          stall(
              "stall while reasoning", reasoning("hm"), "", "IDLE_TIMEOUT before the first token"),
          stall("stall after [DONE]", text("Hello") + STOP + DONE, "Hello", "STOP"),
          stall(
              "endless line",
              text("Hello") + "data: " + "x".repeat(MAX_LINE_BYTES),
              "Hello",
              "LINE_TOO_LONG"),
          stall(
              "endless event",
              text("Hello") + ("data: " + "x".repeat(100) + "\n").repeat(MAX_LINE_BYTES / 100),
              "Hello",
              "LINE_TOO_LONG"),
          stall(
              "endless stream",
              text("Hello") + ": alive\n\n".repeat(MAX_BYTES / 9),
              "Hello",
              "STREAM_TOO_LONG"),
          stall(
              "endless answer",
              text("x".repeat(MAX_CHARACTERS)) + text("y"),
              "x".repeat(MAX_CHARACTERS),
              "ANSWER_TOO_LONG"),
          clean("usage late", text("Hi") + STOP + usageAlone("[]") + DONE, "Hi", "STOP 7+2"),
          clean(
              "usage with null choices", text("Hi") + STOP + usageAlone("null"), "Hi", "STOP 7+2"),
          clean(
              "usage merged with the finish",
              text("Hi") + STOP.replace("}\n\n", "," + USAGE + "}\n\n") + DONE,
              "Hi",
              "STOP 7+2"),
          clean(
              "usage null until the last",
              text("Hi").replace("}\n\n", ",\"usage\":null}\n\n") + STOP + usageAlone("[]") + DONE,
              "Hi",
              "STOP 7+2"),
          clean(
              "several choices",
              "data: {\"choices\":[{\"index\":1,\"delta\":{\"content\":\"No\"},\"finish_reason\":\"stop\"},"
                  + "{\"delta\":{\"content\":\"Yes\"},\"index\":0}]}\n\n"
                  + "data: {\"choices\":[{\"index\":1,\"delta\":{\"content\":\"No\"}}]}\n\n"
                  + STOP
                  + DONE,
              "Yes",
              "STOP"),
          clean(
              "tool calls",
              ROLE + finish("tool_calls") + DONE,
              "",
              "TOOL_CALLS before the first token"),
          clean(
              "tool calls under a plain stop",
              text("Let me see")
                  + delta("\"tool_calls\":[{\"index\":0,\"function\":{\"name\":\"f\"}}]")
                  + STOP
                  + DONE,
              "Let me see",
              "TOOL_CALLS"),
          clean(
              "reasoning is no answer",
              reasoning("The person says hello.") + text("Hello") + STOP + DONE,
              "Hello",
              "STOP"),
          clean(
              "reasoning alone",
              reasoning("Hm.") + STOP + DONE,
              "",
              "EMPTY before the first token"),
          clean("data that is no JSON", text("H") + "data: <html>\n\n" + STOP, "H", "MALFORMED"),
          clean(
              "two objects in one event", "data: {}{}\n\n", "", "MALFORMED before the first token"),
          clean("an array", "data: []\n\n", "", "MALFORMED before the first token"),
          clean(
              "content that is no string",
              delta("\"content\":[{\"text\":\"x\"}]"),
              "",
              "MALFORMED before the first token"),
          clean(
              "an absurd number",
              "data: {\"choices\":[{\"index\":1e999999999}]}\n\n",
              "",
              "MALFORMED before the first token"),
          clean(
              "nested without end",
              "data: {\"x\":" + "[".repeat(200) + "]".repeat(200) + "}\n\n",
              "",
              "MALFORMED before the first token"),
          raw(
              "bytes that are not UTF-8",
              text("Hel") + "data: \u00C3(\n\n" + STOP,
              "Hel",
              "MALFORMED"));

  private static String text(String content) {
    return delta("\"content\":\"" + content + "\"");
  }

  private static String reasoning(String content) {
    return delta("\"reasoning_content\":\"" + content + "\"");
  }

  private static String delta(String members) {
    return "data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{"
        + members
        + "},\"finish_reason\":null}]}\n\n";
  }

  private static String finish(String reason) {
    return "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\""
        + reason
        + "\"}]}\n\n";
  }

  private static String usageAlone(String choices) {
    return "data: {\"choices\":" + choices + "," + USAGE + "}\n\n";
  }

  private static HostileStream clean(String name, String body, String text, String end) {
    return of(name, body, Ending.CLEAN, text, end);
  }

  private static HostileStream cut(String name, String body, String text, String end) {
    return of(name, body, Ending.CUT, text, end);
  }

  private static HostileStream stall(String name, String body, String text, String end) {
    return of(name, body, Ending.STALL, text, end);
  }

  private static HostileStream of(
      String name, String body, Ending ending, String text, String end) {
    String bytes = new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    return new HostileStream(name, bytes, ending, text, end);
  }

  private static HostileStream raw(String name, String body, String text, String end) {
    return new HostileStream(name, body, Ending.CLEAN, text, end);
  }

  byte[] body() {
    return bytes.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public String toString() {
    return name;
  }
}
