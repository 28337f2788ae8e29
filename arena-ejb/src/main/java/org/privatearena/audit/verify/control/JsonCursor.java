package org.privatearena.audit.verify.control;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Walks through the bytes of one JSON text, strictly after RFC 8259, and knows where each value
 * begins and ends. Not for two threads at once.
 */
final class JsonCursor {

  private static final int DEEPEST = 64;

  private final byte[] bytes;
  private final int end;
  private int at;

  JsonCursor(byte[] bytes) {
    this(bytes, bytes.length);
  }

  JsonCursor(byte[] bytes, int end) {
    this.bytes = bytes;
    this.end = end;
  }

  int at() {
    return at;
  }

  byte[] bytes() {
    return bytes;
  }

  boolean atEnd() {
    return at == end;
  }

  /** The next byte, or -1 at the end. */
  int peek() {
    return at < end ? bytes[at] : -1;
  }

  /** Steps over exactly this text. */
  void expect(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (peek() != text.charAt(i)) {
        throw malformed("expected " + text);
      }
      at++;
    }
  }

  /** Whether the text is next; steps over it where it is. */
  boolean accept(char c) {
    if (peek() == c) {
      at++;
      return true;
    }
    return false;
  }

  void space() {
    while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
      at++;
    }
  }

  /** Steps over one value. */
  void value() {
    value(0);
  }

  private void value(int depth) {
    if (depth > DEEPEST) {
      throw malformed("nested too deeply");
    }
    switch (peek()) {
      case '"' -> string();
      case '{' -> object(depth);
      case '[' -> array(depth);
      case 't' -> expect("true");
      case 'f' -> expect("false");
      case 'n' -> expect("null");
      default -> number();
    }
  }

  private void object(int depth) {
    at++;
    space();
    if (accept('}')) {
      return;
    }
    do {
      space();
      string();
      space();
      expect(":");
      space();
      value(depth + 1);
      space();
    } while (accept(','));
    expect("}");
  }

  private void array(int depth) {
    at++;
    space();
    if (accept(']')) {
      return;
    }
    do {
      space();
      value(depth + 1);
      space();
    } while (accept(','));
    expect("]");
  }

  private void number() {
    int begin = at;
    accept('-');
    if (!accept('0')) {
      digits();
    }
    if (accept('.')) {
      digits();
    }
    if (peek() == 'e' || peek() == 'E') {
      at++;
      if (!accept('+')) {
        accept('-');
      }
      digits();
    }
    if (at == begin) {
      throw malformed("no value");
    }
  }

  private void digits() {
    int begin = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    if (at == begin) {
      throw malformed("no number");
    }
  }

  /** A whole number from 0 without leading zeros. */
  long whole() {
    int begin = at;
    digits();
    if (at - begin > 18 || (bytes[begin] == '0' && at - begin > 1)) {
      throw malformed("no whole number");
    }
    long value = 0;
    for (int i = begin; i < at; i++) {
      value = (10 * value) + (bytes[i] - '0');
    }
    return value;
  }

  private void string() {
    expect("\"");
    while (peek() != '"') {
      int c = peek();
      if ((c >= 0 && c < ' ') || at >= end) {
        throw malformed("a string that does not end");
      }
      at++;
      if (c == '\\') {
        escape();
      }
    }
    at++;
  }

  private void escape() {
    int c = peek();
    at++;
    if (c == 'u') {
      for (int i = 0; i < 4; i++) {
        if (Character.digit(peek(), 16) < 0) {
          throw malformed("no escape");
        }
        at++;
      }
    } else if (c < 0 || "\"\\/bfnrt".indexOf(c) < 0) {
      throw malformed("no escape");
    }
  }

  /** The text of the string that is next. */
  String text() {
    int begin = at;
    string();
    return unescaped(begin + 1, at - 1);
  }

  private String unescaped(int from, int to) {
    String raw = decoded(from, to);
    if (raw.indexOf('\\') < 0) {
      return raw;
    }
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      char kind = raw.charAt(++i);
      switch (kind) {
        case 'b' -> text.append('\b');
        case 'f' -> text.append('\f');
        case 'n' -> text.append('\n');
        case 'r' -> text.append('\r');
        case 't' -> text.append('\t');
        case 'u' -> {
          text.append((char) Integer.parseInt(raw.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> text.append(kind);
      }
    }
    return text.toString();
  }

  private String decoded(int from, int to) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, to - from))
          .toString();
    } catch (CharacterCodingException e) {
      throw malformed("no UTF-8");
    }
  }

  IllegalArgumentException malformed(String what) {
    return new IllegalArgumentException(what + " at byte " + at);
  }
}
