package org.privatearena.audit.control;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in clear in a leaf; canonical JSON has one form, so no parser is needed. */
final class LeafText {

  private static final Pattern KIND = Pattern.compile("\"kind\":\"([a-z-]+)\"");
  private static final Pattern AT = Pattern.compile("\"at\":\"([^\"]+)\"");

  private static final Pattern COMMITMENT = Pattern.compile("\"commitment\":\"([0-9a-f]{64})\"");

  private LeafText() {}

  /** The kind; empty where there is none, which no leaf of the Ledger has. */
  static String kind(byte[] leaf) {
    return find(KIND, leaf);
  }

  /** The time, RFC 3339 in UTC; empty where there is none. */
  static String at(byte[] leaf) {
    return find(AT, leaf);
  }

  /** 64 hexadecimal digits; empty where there is none. */
  static String commitment(byte[] leaf) {
    return find(COMMITMENT, leaf);
  }

  private static String find(Pattern pattern, byte[] leaf) {
    Matcher matcher = pattern.matcher(new String(leaf, StandardCharsets.UTF_8));
    return matcher.find() ? matcher.group(1) : "";
  }
}
