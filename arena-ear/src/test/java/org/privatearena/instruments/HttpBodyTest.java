package org.privatearena.instruments;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class HttpBodyTest {

  private static final String LENGTH =
      "HTTP/1.1 201 Created\r\nX-Other: 1\r\ncontent-length: 5\r\n\r\nabcde";
  private static final String CHUNKS =
      """
      HTTP/1.1 200 OK
      Transfer-Encoding: chunked

      3
      abc
      A
      0123456789
      0

      """
          .replace("\n", "\r\n");

  private final StringBuilder heard = new StringBuilder();

  /** Reads in pieces of so many bytes. */
  private HttpBody read(String response, int piece) {
    HttpBody body = new HttpBody();
    for (int at = 0; at < response.length(); at += piece) {
      String part = response.substring(at, Math.min(response.length(), at + piece));
      body.read(ByteBuffer.wrap(part.getBytes(US_ASCII)), next -> heard.append((char) next));
    }
    return body;
  }

  @Test
  void a_response_may_be_cut_anywhere() {
    for (int piece = 1; piece < CHUNKS.length(); piece++) {
      heard.setLength(0);
      assertTrue(read(LENGTH, piece).over());
      assertTrue(read(CHUNKS, piece).over());
      assertEquals("abcdeabc0123456789", heard.toString(), "in pieces of " + piece);
    }
  }

  @Test
  void it_is_not_over_before_its_last_byte() {
    for (String response : new String[] {LENGTH, CHUNKS}) {
      assertFalse(read(response.substring(0, response.length() - 1), 7).over());
    }
  }

  @Test
  void the_status_is_known_with_the_head() {
    assertEquals(0, read("HTTP/1.1 201 Created\r\n", 5).status());
    assertEquals(201, read(LENGTH, 5).status());
  }

  @Test
  void a_response_that_ends_the_connection_says_so() {
    assertFalse(read(LENGTH, 9).last());
    assertFalse(read(CHUNKS, 9).last());
    assertTrue(read("HTTP/1.1 200 OK\r\nConnection: Close\r\nContent-Length: 0\r\n\r\n", 9).last());
    heard.setLength(0);
    HttpBody open = read("HTTP/1.1 200 OK\r\n\r\nto the end", 9);
    assertTrue(open.last());
    assertFalse(open.over());
    assertEquals("to the end", heard.toString());
  }
}
