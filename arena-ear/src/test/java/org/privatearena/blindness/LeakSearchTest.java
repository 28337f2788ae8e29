package org.privatearena.blindness;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A searcher that finds nothing proves nothing: each channel has a planted leak here. */
class LeakSearchTest {

  private static final String KEY = "zorvex-a1";
  private static final UUID REVISION = UUID.fromString("3f2b8c1e-5d47-4a90-b6ce-0f1a2b3c4d5e");
  private static final Base64.Encoder BASE64 = Base64.getEncoder();

  private static final LeakSearch SEARCH =
      new LeakSearch(
          new Identifiers()
              .word("key", KEY)
              .word("name", "Zorvex Alto")
              .word("owner", "/modelowners/zanquil")
              .word("endpoint", "localhost:20500")
              .id("revision", REVISION));

  static Stream<Arguments> planted() throws IOException {
    String json = "{\"text\":\"hello\",\"m\":\"" + KEY + "\"}";
    return Stream.of(
        plant("a header", "X-Served-By: " + KEY),
        plant("a header in capitals", "x-model: ZORVEX-A1"),
        plant("a cookie", "Set-Cookie: hint=" + KEY + "; Path=/; HttpOnly"),
        plant("a cookie in base64", "Set-Cookie: hint=" + base64(KEY) + "; Path=/"),
        plant("a body", "<p>Zorvex Alto</p>"),
        plant("a body in gzip", gzip(json)),
        plant("a body in deflate", deflate(json)),
        plant("a body in deflate without a header", rawDeflate(json)),
        plant("a body in Brotli", HexFormat.of().parseHex("0b04807a6f727665782d613103")),
        plant("gzip behind other bytes", concat("view=".getBytes(UTF_8), gzip(json))),
        plant("base64", "{\"token\":\"" + base64(json) + "\"}"),
        plant("base64 behind a prefix", "{\"token\":\"id" + base64(json) + "\"}"),
        plant("base64 in a path", "/api/v1/things/" + base64(json) + "/x"),
        plant("base64 without padding", base64(KEY + "x").replace("=", "")),
        plant("base64url", Base64.getUrlEncoder().encodeToString(("~~~???" + KEY).getBytes(UTF_8))),
        plant("base64url of a token's middle part", "e30." + base64url(json) + ".c2lnbmF0dXJl"),
        plant("a URL escape", "/?next=%7a%6Frvex%2Da1"),
        plant("a name as a form sends it", "q=Zorvex+Alto"),
        plant("a URL escape twice", "/?u=" + twice("owner=/modelowners/zanquil")),
        plant("a JSON escape", "{\"owner\":\"\\/modelowners\\/zanquil\"}"),
        plant("a JSON escape by code", "{\"m\":\"\\u007a\\u006Frvex-a1\"}"),
        plant("a JavaScript escape", "var m = '\\x7aorvex\\u{2d}a1';"),
        plant("an HTML entity", "<i title='&#122;orvex&#x2D;a1'>"),
        plant("an HTML entity in an escaped script", "&quot;\\u007aorvex-a1&quot;"),
        plant("hexadecimal", "id=" + HexFormat.of().formatHex(KEY.getBytes(UTF_8))),
        plant(
            "hexadecimal after an odd digit", "f" + HexFormat.of().formatHex(KEY.getBytes(UTF_8))),
        plant("view state in a hidden field", hidden(base64(gzip(serialized(KEY))))),
        plant("view state holding an id", hidden(base64(serialized(REVISION)))),
        plant("a stream's id", "id: " + KEY + ".1.2\nevent: delta\ndata: {}\n\n"),
        plant("a stream's comment", ": " + KEY + "\n\n"),
        plant("a stream's data", "id: 1\ndata: {\"side\":\"a\",\"model\":\"zorvex-a1\"}\n\n"),
        plant("a redirect", "Location: /?battle=1&model=" + KEY),
        plant(
            "a redirect with an encoded address", "Location: /go?u=http%3A%2F%2Flocalhost%3A20500"),
        plant("an attribute", "<article data-revision=\"" + REVISION + "\">"),
        plant(
            "an id without dashes", REVISION.toString().replace("-", "").toUpperCase(Locale.ROOT)),
        plant("storage", "{\"arena.last\":\"{\\\"a\\\":\\\"" + KEY + "\\\"}\"}"),
        plant("two bytes a character", KEY.getBytes(UTF_16BE)),
        plant("a digest of the key", "etag: \"" + sha256(KEY) + "\""),
        plant("a digest in base64", base64(HexFormat.of().parseHex(sha256(KEY)))),
        plant("four layers", base64(gzip(URLEncoder.encode(base64(KEY + "?"), UTF_8)))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("planted")
  void a_planted_leak_is_found_in(String channel, byte[] received) {
    List<Leak> leaks = SEARCH.search(channel, received);
    assertFalse(leaks.isEmpty(), channel);
    assertEquals(channel, leaks.get(0).channel());
  }

  @Test
  void a_leak_tells_what_it_is_and_how_it_was_hidden() {
    Leak leak = SEARCH.search("body", base64(KEY)).get(0);
    assertEquals("key", leak.identifier());
    assertEquals(List.of("BASE64"), leak.decodings());
    assertTrue(leak.around().contains(KEY), leak.around());
  }

  @Test
  void other_models_ids_and_noise_are_not_leaks() {
    StringBuilder noise =
        new StringBuilder("bryndle-b2 Bryndle Basso /modelowners localhost:20480");
    java.util.Random random = new java.util.Random(7);
    for (int i = 0; i < 500; i++) {
      noise.append(' ').append(new UUID(random.nextLong(), random.nextLong()));
      byte[] bytes = new byte[40];
      random.nextBytes(bytes);
      noise.append(' ').append(base64(bytes)).append(new String(bytes, ISO_8859_1));
    }
    assertEquals(List.of(), SEARCH.search("noise", noise.toString()));
  }

  private static Arguments plant(String channel, String received) {
    return plant(channel, received.getBytes(UTF_8));
  }

  private static Arguments plant(String channel, byte[] received) {
    return Arguments.of(channel, received);
  }

  private static String hidden(String value) {
    return "<input type=\"hidden\" name=\"jakarta.faces.ViewState\" value=\"" + value + "\"/>";
  }

  private static String twice(String text) {
    return URLEncoder.encode(URLEncoder.encode(text, UTF_8), UTF_8);
  }

  private static String base64(String text) {
    return base64(text.getBytes(UTF_8));
  }

  private static String base64(byte[] bytes) {
    return BASE64.encodeToString(bytes);
  }

  private static String base64url(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }

  private static byte[] gzip(String text) throws IOException {
    return gzip(text.getBytes(UTF_8));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] deflate(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream deflate = new DeflaterOutputStream(out)) {
      deflate.write(text.getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  private static byte[] rawDeflate(String text) throws IOException {
    byte[] zlib = deflate(text);
    return Arrays.copyOfRange(zlib, 2, zlib.length - 4);
  }

  private static byte[] serialized(Object value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
      objects.writeObject(value);
    }
    return out.toByteArray();
  }

  private static byte[] concat(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private static String sha256(String text) {
    Identifiers one = new Identifiers().word("x", text);
    return one.words().stream()
        .filter(word -> one.what(word).startsWith("SHA-256"))
        .findFirst()
        .orElseThrow();
  }
}
