package org.privatearena.hostile;

import static org.privatearena.hostile.HostileStream.EVENT_STREAM;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.privatearena.hostile.HostileStream.Ending;
import org.privatearena.hostile.HostileStream.Framing;

/** All the streams, made for some limits. Each has its row in the table. */
public final class HostileStreams {

  private static final String DONE = "data: [DONE]\n\n";
  private static final String STOP = finish("stop");
  private static final String ROLE = delta("\"role\":\"assistant\",\"content\":\"\"");
  private static final String USAGE = "\"usage\":{\"prompt_tokens\":7,\"completion_tokens\":2}";
  private static final String HELLO = text("Hello") + STOP + DONE;
  private static final String STREAM = "Content-Type: text/event-stream";
  private static final String HTML = "<!doctype html><h1>Sign in here</h1>";

  private final List<HostileStream> all = new ArrayList<>();
  private final HostileLimits limits;

  private HostileStreams(HostileLimits limits) {
    this.limits = limits;
    bytesAndLines();
    errors();
    ends();
    silence();
    tooMuch();
    usage();
    otherThanText();
    notTheProtocol();
    notAnEventStream();
    brokenHttp();
  }

  /** In the order of the table. */
  public static List<HostileStream> all(HostileLimits limits) {
    return List.copyOf(new HostileStreams(limits).all);
  }

  private void bytesAndLines() {
    clean("well behaved", ROLE + text("Hel") + text("lo") + STOP + DONE);
    clean("split UTF-8", text("é€😀") + STOP + DONE);
    clean("surrogate pair over two chunks", text("a\\ud83d") + text("\\ude00b") + STOP + DONE);
    clean(
        "lone surrogates and controls", text("a\\ude00b\\u0000c\\u001b\\td\\ud83d") + STOP + DONE);
    clean("CRLF line ends", HELLO.replace("\n", "\r\n"));
    clean("CR line ends", HELLO.replace("\n", "\r"));
    clean("mixed line ends", text("Hel").replace("\n\n", "\r\n\r") + text("lo") + STOP + DONE);
    clean("byte order mark", "\uFEFF" + HELLO);
    clean(
        "empty data lines",
        "data\n\ndata:\n\ndata: \n\n" + text("Hello") + "data:\n\n" + STOP + DONE);
    clean(
        "comment lines and unknown fields",
        ": hello\n\n:\nid: 1\nretry: 5\nnonsense\n" + text("Hello") + ": x\n" + STOP + DONE);
    clean("ping events", "event: ping\ndata: {\"type\":\"ping\"}\n\n" + HELLO);
    clean(
        "a chunk over several data lines",
        "data: {\"choices\":[{\"delta\":\ndata: {\"content\":\"Hello\"}}]}\n\n" + STOP + DONE);
    clean("no space after the colon", HELLO.replace("data: ", "data:"));
    raw("bytes that are not UTF-8", text("Hel") + "data: \u00C3(\n\n" + STOP);
    raw("surrogates as UTF-8", text("Hel") + text("\u00ED\u00A0\u00BD") + STOP);
    raw("UTF-16", "\u00FF\u00FE" + "d\0a\0t\0a\0:\0{\0}\0\n\0\n\0");
    clean("a character cut off by the end", text("Hel") + "data: {\"choices\":[{\"delta\":\u00E9");
    clean("NUL bytes", text("Hel") + text("\0") + STOP + DONE);
    clean("huge chunk", text("x".repeat(limits.characters())) + STOP + DONE);
  }

  private void errors() {
    clean(
        "in-band error",
        text("Hel") + "data: {\"error\":{\"message\":\"out of memory\",\"code\":500}}\n\n" + DONE);
    clean("in-band error before any text", "data: {\"error\":\"overloaded\"}\n\n" + DONE);
    clean(
        "error beside choices",
        "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hello\"},"
            + "\"finish_reason\":\"stop\"}],\"error\":{\"message\":\"no\"}}\n\n"
            + DONE);
    clean("error event without JSON", text("Hel") + "event: error\ndata: worker died\n\n" + STOP);
    clean("error event without words", text("Hel") + "event: error\ndata:\n\n" + STOP + DONE);
    clean(
        "error object in a chunk's place",
        text("Hel")
            + "data: {\"object\":\"error\",\"message\":\"no memory\",\"code\":50001}\n\n"
            + STOP
            + DONE);
    clean("error as a finish_reason", text("Hel") + finish("error") + DONE);
    clean("error after finish_reason", text("Hello") + STOP + "data: {\"error\":{}}\n\n" + DONE);
    clean(
        "error that is null", text("Hello") + STOP.replace("}\n\n", ",\"error\":null}\n\n") + DONE);
    clean("error without data:", text("Hel") + "{\"error\":{\"message\":\"no\"}}\n\n");
  }

  private void ends() {
    clean("finish_reason without [DONE]", text("Hello") + STOP);
    clean("[DONE] without finish_reason", text("Hello") + DONE);
    clean("neither finish_reason nor [DONE]", text("Hello"));
    clean("finish_reason in a block that never ends", text("Hello") + STOP.stripTrailing() + "\n");
    clean("nothing at all", "");
    clean("[DONE] alone", DONE);
    clean("no text", ROLE + STOP + DONE);
    clean("length limit", text("Hello") + finish("length") + DONE);
    clean("content filter", text("Hel") + finish("content_filter") + DONE);
    clean("content filter before any text", finish("content_filter") + DONE);
    clean("unknown finish_reason", text("Hel") + finish("abort") + DONE);
    clean("two finish reasons", text("Hello") + STOP + finish("length") + DONE);
    clean(
        "empty finish_reason in every chunk",
        "data: {\"choices\":[{\"delta\":{\"content\":\"Hello\"},\"finish_reason\":\"\"}]}\n\n"
            + STOP
            + DONE);
    clean("text after finish_reason", text("Hel") + STOP + text("lo") + DONE);
    clean("text after [DONE]", HELLO + text(" again") + "data: garbage\n\n");
    clean("[DONE] twice, with spaces", text("Hello") + STOP + "data:   [DONE]  \n\n" + DONE);
    cut("connection cut before any text", ROLE);
    cut("connection cut in the text", text("Hel") + "data: {\"cho");
    cut("connection cut after finish_reason", text("Hello") + STOP);
    cut("connection cut after [DONE]", HELLO);
    of("reset before any text", EVENT_STREAM, Framing.CHUNKED, ROLE, Ending.RESET);
    of("reset in the text", EVENT_STREAM, Framing.CHUNKED, text("Hel"), Ending.RESET);
  }

  private void silence() {
    stall("stall before the first token", ROLE);
    stall("stall after the first token", text("Hel"));
    stall("stall while reasoning", reasoning("hm"));
    stall("stall after finish_reason", text("Hello") + STOP);
    stall("stall after [DONE]", HELLO);
    stall("stall in a line", text("Hel") + "data: {\"choices\":[{\"delta\":{\"content\":\"lo");
  }

  private void tooMuch() {
    stall("endless line", text("Hello") + "data: " + "x".repeat(limits.lineBytes()));
    stall(
        "endless event",
        text("Hello") + ("data: " + "x".repeat(100) + "\n").repeat(limits.lineBytes() / 100 + 1));
    stall("endless stream", text("Hello") + ": alive\n\n".repeat(limits.bytes() / 9));
    stall("endless answer", text("x".repeat(limits.characters())) + text("y"));
  }

  private void usage() {
    clean("usage late", text("Hello") + STOP + usageAlone("[]") + DONE);
    clean("usage with null choices", text("Hello") + STOP + usageAlone("null"));
    clean(
        "usage merged with the finish",
        text("Hello") + STOP.replace("}\n\n", "," + USAGE + "}\n\n") + DONE);
    clean(
        "usage null until the last",
        text("Hello").replace("}\n\n", ",\"usage\":null}\n\n") + STOP + usageAlone("[]") + DONE);
    clean(
        "usage in every chunk",
        text("Hello").replace("}\n\n", "," + USAGE.replace(":2}", ":1}") + "}\n\n")
            + STOP.replace("}\n\n", "," + USAGE + "}\n\n")
            + DONE);
    clean("usage after [DONE]", HELLO + usageAlone("[]"));
    clean("usage that is no count", text("Hello") + usageAlone("[]").replace(":2}", ":-2}"));
  }

  private void otherThanText() {
    clean(
        "several choices",
        "data: {\"choices\":[{\"index\":1,\"delta\":{\"content\":\"No\"},\"finish_reason\":\"stop\"},"
            + "{\"delta\":{\"content\":\"Yes\"},\"index\":0}]}\n\n"
            + "data: {\"choices\":[{\"index\":1,\"delta\":{\"content\":\"No\"}}]}\n\n"
            + STOP
            + DONE);
    clean(
        "another choice finishes",
        text("Hel") + STOP.replace("\"index\":0", "\"index\":1") + text("lo") + DONE);
    clean(
        "a choice without anything first",
        "data: {\"choices\":[],\"prompt_filter_results\":[{\"prompt_index\":0}]}\n\n" + HELLO);
    clean("null content", delta("\"role\":\"assistant\",\"content\":null") + HELLO);
    clean("null delta", delta("").replace("{}", "null") + HELLO);
    clean(
        "content as parts",
        delta(
                "\"content\":[{\"type\":\"text\",\"text\":\"Hel\"},{\"type\":\"text\",\"text\":\"lo\"}]")
            + STOP
            + DONE);
    clean(
        "thinking among the parts",
        delta(
                "\"content\":[{\"type\":\"thinking\",\"thinking\":[{\"type\":\"text\",\"text\":\"Hm\"}]}]")
            + HELLO);
    clean(
        "parts that are no text",
        delta("\"content\":[{\"type\":\"image\",\"url\":\"x\"}]") + HELLO);
    clean("content that is a number", delta("\"content\":5") + STOP + DONE);
    clean("tool calls", ROLE + finish("tool_calls") + DONE);
    clean(
        "tool calls under a plain stop",
        text("Let me see")
            + delta("\"tool_calls\":[{\"index\":0,\"function\":{\"name\":\"f\"}}]")
            + STOP
            + DONE);
    clean("function call", delta("\"function_call\":{\"name\":\"f\",\"arguments\":\"\"}") + STOP);
    clean("empty list of tool calls", delta("\"tool_calls\":[]") + HELLO);
    clean("reasoning is no answer", reasoning("The person says hello.") + HELLO);
    clean("reasoning alone", reasoning("Hm.") + STOP + DONE);
    clean("refusal beside the content", delta("\"refusal\":\"I will not.\"") + STOP + DONE);
  }

  private void notTheProtocol() {
    clean("data that is no JSON", text("Hel") + "data: <html>\n\n" + STOP);
    clean("two objects in one event", "data: {}{}\n\n");
    clean("an array", "data: []\n\n");
    clean("an absurd number", "data: {\"choices\":[{\"index\":1e999999999}]}\n\n");
    clean("nested without end", "data: {\"x\":" + "[".repeat(200) + "]".repeat(200) + "}\n\n");
    clean(
        "an old completion's text", "data: {\"choices\":[{\"text\":\"Hello\"}]}\n\n" + STOP + DONE);
    clean(
        "a whole message in a chunk's place",
        "data: {\"choices\":[{\"message\":{\"content\":\"Hello\"},\"finish_reason\":\"stop\"}]}\n\n"
            + DONE);
    clean("HTML under the right content type", HTML);
    raw(
        "gzip that nobody declared",
        "\u001f\u008b\b\0\0\0\0\0\0\u00ff\u00cbH\u00cd\n\u00c9\u00c9\u0007\0\n\n");
  }

  private void notAnEventStream() {
    plain("HTML page", ok("Content-Type: text/html"), HTML);
    plain("JSON and no stream", ok("Content-Type: application/json"), "{\"choices\":[]}");
    plain("no content type", ok("X-None: 1"), HELLO);
    plain("event stream as plain text", ok("Content-Type: text/plain"), HELLO);
    plain("gzip", ok(STREAM, "Content-Encoding: gzip"), "\u001f\u008b");
    status("HTTP 400 with an error object", "400 Bad Request", "{\"error\":{\"message\":\"no\"}}");
    status("HTTP 401 without a body", "401 Unauthorized", "");
    status("HTTP 404 with a page", "404 Not Found", HTML);
    status("HTTP 429 without a body", "429 Too Many Requests", "", "Retry-After: 5");
    status("HTTP 500 with a body", "500 Internal Server Error", "out\r\nof\tmemory");
    status("HTTP 503 without a body", "503 Service Unavailable", "");
    plain("HTTP 204", HostileStream.headOf("204 No Content", "X-None: 1"), "");
    of(
        "error page that stalls",
        HostileStream.headOf("502 Bad Gateway", "Content-Length: 99"),
        Framing.PLAIN,
        "loading",
        Ending.STALL);
    status("redirect", "302 Found", "", "Location: /v1/chat/completions");
    status("redirect that keeps the method", "307 Temporary Redirect", "", "Location: /elsewhere");
    status("redirect to nowhere", "301 Moved Permanently", "");
  }

  private void brokenHttp() {
    int length = HELLO.length();
    plain("HTTP/1.0 without a length", "HTTP/1.0 200 OK\r\n" + STREAM + "\r\n\r\n", HELLO);
    plain("content length right", ok(STREAM, "Content-Length: " + length), HELLO);
    plain("content length longer than the body", ok(STREAM, "Content-Length: 999"), text("Hel"));
    plain("content length longer, after [DONE]", ok(STREAM, "Content-Length: 999"), HELLO);
    plain("content length shorter than the body", ok(STREAM, "Content-Length: 9"), HELLO);
    plain("content length that is no number", ok(STREAM, "Content-Length: many"), HELLO);
    String chunked = ok(STREAM, "Transfer-Encoding: chunked");
    plain("chunk size that is no number", chunked, "zz\r\n" + HELLO);
    plain(
        "chunk without its line end",
        chunked,
        chunk(ROLE).stripTrailing() + "\n\nno size\r\n" + STOP);
    plain("chunk size that is not finished", chunked, chunk(text("Hel")) + "f");
    plain("chunk shorter than its size", chunked, chunk(text("Hel")) + "fff\r\n" + STOP);
    plain("trailers after the last chunk", chunked, chunk(HELLO) + "0\r\nX-Trailer: 1\r\n\r\n");
    plain("closed without an answer", "", "");
    plain("another protocol", "SSH-2.0-OpenSSH_9.2\r\n", "");
    of("stall in the head", "HTTP/1.1 200 OK\r\nContent-", Framing.PLAIN, "", Ending.STALL);
    of("reset before the head", "", Framing.PLAIN, "", Ending.RESET);
  }

  private static String ok(String... headers) {
    return HostileStream.headOf("200 OK", headers);
  }

  private void status(String name, String status, String body, String... headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    all.add("Content-Length: " + body.length());
    plain(name, HostileStream.headOf(status, all.toArray(String[]::new)), body);
  }

  private static String chunk(String body) {
    return Integer.toHexString(body.length()) + "\r\n" + body + "\r\n";
  }

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

  private void clean(String name, String body) {
    of(name, EVENT_STREAM, Framing.CHUNKED, utf8(body), Ending.CLEAN);
  }

  private void raw(String name, String bytes) {
    of(name, EVENT_STREAM, Framing.CHUNKED, bytes, Ending.CLEAN);
  }

  private void cut(String name, String body) {
    of(name, EVENT_STREAM, Framing.CHUNKED, body, Ending.CUT);
  }

  private void stall(String name, String body) {
    of(name, EVENT_STREAM, Framing.CHUNKED, body, Ending.STALL);
  }

  private void plain(String name, String head, String body) {
    of(name, head, Framing.PLAIN, body, Ending.CLEAN);
  }

  private void of(String name, String head, Framing framing, String bytes, Ending ending) {
    all.add(new HostileStream(name, head, framing, bytes, ending));
  }

  private static String utf8(String body) {
    return new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
