package org.privatearena.battle.safety.control;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys and tokens that can be told by their form alone. */
final class Tokens {

  private static final Pattern KEY_BEGINS =
      Pattern.compile("-----BEGIN [A-Z0-9 ]{0,40}+(?<=PRIVATE KEY|PRIVATE KEY BLOCK)-----");

  private static final Pattern KEY_ENDS =
      Pattern.compile("-----END [A-Z0-9 ]{0,40}+(?<=PRIVATE KEY|PRIVATE KEY BLOCK)-----");

  /** Begins where a token may, so that a long text is read once. */
  private static final Pattern FORMS =
      Pattern.compile(
          "(?<![A-Za-z0-9_-])(?:"
              + "(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])"
              + "|gh[pousr]_[A-Za-z0-9]{36,255}+"
              + "|github_pat_[A-Za-z0-9_]{22,255}+"
              + "|glpat-[A-Za-z0-9_-]{20,255}+"
              + "|xox[abeoprs]-[A-Za-z0-9-]{10,255}+"
              + "|AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])"
              + "|sk-[A-Za-z0-9_-]{20,255}+"
              + "|[rs]k_live_[A-Za-z0-9]{16,255}+"
              + "|npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])"
              + "|hf_[A-Za-z0-9]{34}(?![A-Za-z0-9])"
              + ")");

  /** Of RFC 7519, signed: three parts in Base64 for addresses. */
  private static final Pattern WEB_TOKEN =
      Pattern.compile(
          "(?<![A-Za-z0-9_.-])(eyJ[A-Za-z0-9_-]{2,4096}+)\\.([A-Za-z0-9_-]{2,16384}+)"
              + "\\.[A-Za-z0-9_-]{8,4096}+");

  private Tokens() {}

  static List<Finding> in(String text) {
    List<Finding> found = new ArrayList<>();
    privateKeys(text, found);
    Matcher form = FORMS.matcher(text);
    while (form.find()) {
      found.add(new Finding(FindingKind.TOKEN, form.start(), form.end()));
    }
    Matcher token = WEB_TOKEN.matcher(text);
    while (token.find()) {
      if (object(token.group(1)) && object(token.group(2))) {
        found.add(new Finding(FindingKind.TOKEN, token.start(), token.end()));
      }
    }
    return found;
  }

  /** One without an end reaches to the end of the text. */
  private static void privateKeys(String text, List<Finding> found) {
    Matcher begins = KEY_BEGINS.matcher(text);
    Matcher ends = KEY_ENDS.matcher(text);
    int at = 0;
    while (begins.find(at)) {
      at = ends.find(begins.end()) ? ends.end() : text.length();
      found.add(new Finding(FindingKind.PRIVATE_KEY, begins.start(), at));
    }
  }

  private static boolean object(String part) {
    try {
      String json = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8).strip();
      return json.startsWith("{") && json.endsWith("}");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
