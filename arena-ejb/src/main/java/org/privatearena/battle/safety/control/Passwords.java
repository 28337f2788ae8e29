package org.privatearena.battle.safety.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values that are said to be secret ({@code password = ...}, {@code api_key: ...}) and are too
 * irregular to be a word, a name in a program or a placeholder; and passwords within addresses.
 */
final class Passwords {

  private static final int SHORTEST = 8;

  /** Bits a character, by how often each occurs in the value itself. */
  private static final double LEAST_ENTROPY = 2.5;

  private static final Pattern SAID =
      Pattern.compile(
          "(?:password|passwd|passphrase|pwd|secret|token|(?:api|access|private|account|auth)[_ -]?key"
              + "|passwort|kennwort|mot de passe)[A-Za-z0-9_]{0,20}+[\"'`]?\\s{0,3}+"
              + "(?:=>|:=|[:=]|is:?\\s|ist:?\\s|lautet:?\\s|est\\s?:?\\s)\\s{0,3}+[\"'`]?"
              + "([^\\s\"'`,;]{"
              + SHORTEST
              + ",200}+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern IN_ADDRESS =
      Pattern.compile("://([^\\s/:@]{1,64}+:[^\\s/@]{1,128}+)@");

  /** What a program would compute, or a template put in. */
  private static final Pattern COMPUTED =
      Pattern.compile("[()\\[\\]{}<>$%]|^[./~]|^[A-Za-z_]+(?:[.:-]+[A-Za-z_]+)*[.:!?]?$|^https?:");

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "your|example|placeholder|changeme|change_me|xxx|\\*\\*\\*|\\.\\.\\.|123456789");

  private Passwords() {}

  static List<Finding> in(String text) {
    List<Finding> found = new ArrayList<>();
    Matcher address = IN_ADDRESS.matcher(text);
    while (address.find()) {
      found.add(new Finding(FindingKind.PASSWORD, address.start(1), address.end(1)));
    }
    Matcher said = SAID.matcher(text);
    while (said.find()) {
      if (secret(said.group(1))) {
        found.add(new Finding(FindingKind.PASSWORD, said.start(1), said.end(1)));
      }
    }
    return found;
  }

  private static boolean secret(String value) {
    return value.chars().anyMatch(Character::isLetter)
        && !COMPUTED.matcher(value).find()
        && !PLACEHOLDER.matcher(value.toLowerCase(Locale.ROOT)).find()
        && entropy(value) >= LEAST_ENTROPY;
  }

  /** Shannon's, of the value's own characters. */
  static double entropy(String value) {
    return value
        .chars()
        .distinct()
        .mapToDouble(c -> value.chars().filter(other -> other == c).count())
        .map(count -> count / value.length())
        .map(share -> -share * Math.log(share) / Math.log(2))
        .sum();
  }
}
