package org.privatearena.blindness;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HttpMessageTest {

  private static final String CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

  @Test
  void messages_that_follow_each_other_are_told_apart() {
    List<HttpMessage> messages =
        HttpMessage.responses(
            bytes(
                "HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n"
                    + "HTTP/1.1 204 No Content\r\n\r\n"
                    + "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello"
                    + "HTTP/1.1 200 OK\r\n\r\nto the end"));
    assertEquals(List.of(302, 204, 200, 200), messages.stream().map(HttpMessage::status).toList());
    assertEquals("hello", messages.get(2).body());
    assertEquals("to the end", messages.get(3).body());
    assertEquals(List.of("Location: /x", "Content-Length: 0"), messages.get(0).headers());
  }

  @Test
  void a_word_cut_by_a_chunk_is_whole_again_and_the_framing_is_kept() {
    List<HttpMessage> messages =
        HttpMessage.responses(
            bytes(
                CHUNKED
                    + "3;note=a\r\nzor\r\n6\r\nvex-a1\r\n0\r\nX-Late: b\r\n\r\n"
                    + "HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno"));
    assertEquals("zorvex-a1", messages.get(0).body());
    assertEquals("3;note=a\n6\n0\nX-Late: b\n", messages.get(0).framing());
    assertEquals("no", messages.get(1).body());
  }

  @Test
  void what_has_come_of_an_unfinished_stream_is_there() {
    assertEquals("dat", HttpMessage.responses(bytes(CHUNKED + "8\r\ndat")).get(0).body());
    assertEquals("data", HttpMessage.responses(bytes(CHUNKED + "4\r\ndata\r\n")).get(0).body());
    assertEquals("4", HttpMessage.responses(bytes(CHUNKED + "4")).get(0).framing());
  }

  @Test
  void a_request_without_a_length_has_no_body() {
    List<HttpMessage> messages =
        HttpMessage.requests(
            bytes("GET /a HTTP/1.1\r\n\r\nPOST /b HTTP/1.1\r\nContent-Length: 1\r\n\r\nxGET /c"));
    assertEquals(
        List.of("GET /a HTTP/1.1", "POST /b HTTP/1.1", "GET /c"),
        messages.stream().map(HttpMessage::firstLine).toList());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }
}
