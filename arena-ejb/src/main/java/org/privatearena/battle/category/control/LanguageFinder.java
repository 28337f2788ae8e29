package org.privatearena.battle.category.control;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a prompt: by its script where one language is written in it, else by Apache
 * OpenNLP's model, which chooses among the languages below. Anything else comes out as one of them
 * or not at all.
 */
final class LanguageFinder {

  private static final String MODEL = "/langdetect-183.bin";

  /** Characters that are enough; more costs time and tells no more. */
  private static final int LONGEST = 2000;

  /** Letters under which nobody can tell. */
  private static final int FEWEST = 4;

  private static final Pattern FENCED = Pattern.compile("```[^`]*(?:```|$)");

  /** What the model calls a language, and its two-letter code. */
  private static final Map<String, String> LATIN =
      Map.ofEntries(
          entry("eng", "en"),
          entry("deu", "de"),
          entry("fra", "fr"),
          entry("spa", "es"),
          entry("ita", "it"),
          entry("por", "pt"),
          entry("nld", "nl"),
          entry("pol", "pl"),
          entry("tur", "tr"),
          entry("swe", "sv"),
          entry("dan", "da"),
          entry("nob", "no"),
          entry("nno", "no"),
          entry("fin", "fi"),
          entry("ces", "cs"),
          entry("slk", "sk"),
          entry("slv", "sl"),
          entry("hrv", "hr"),
          entry("hun", "hu"),
          entry("ron", "ro"),
          entry("cat", "ca"),
          entry("est", "et"),
          entry("ekk", "et"),
          entry("lav", "lv"),
          entry("lvs", "lv"),
          entry("lit", "lt"),
          entry("vie", "vi"),
          entry("ind", "id"));

  private static final Map<String, String> CYRILLIC =
      Map.of("rus", "ru", "ukr", "uk", "bul", "bg", "srp", "sr");

  private static final Map<String, String> ARABIC = Map.of("ara", "ar", "pes", "fa", "urd", "ur");

  private final LanguageDetectorModel model;

  /** Reads the model: about half a second, and 35 MB that stay. */
  LanguageFinder() {
    try (InputStream file = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
      this.model = new LanguageDetectorModel(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The two-letter code, or null where the text is too short or is no language. */
  String find(String prompt) {
    String start = prompt.substring(0, Math.min(prompt.length(), LONGEST));
    String text = FENCED.matcher(start).replaceAll(" ");
    Letters letters = Letters.of(text);
    String alone = letters.onlyLanguage();
    if (alone != null) {
      return alone;
    }
    return switch (letters.most()) {
      case LATIN -> letters.count() < FEWEST ? null : guess(text, LATIN);
      case CYRILLIC -> letters.count() < FEWEST ? null : guess(text, CYRILLIC);
      case ARABIC -> letters.count() < FEWEST ? null : guess(text, ARABIC);
      default -> null;
    };
  }

  /** The detector is made anew for each text: it is cheap, and not made for several threads. */
  private String guess(String text, Map<String, String> candidates) {
    for (Language language : new LanguageDetectorME(model).predictLanguages(text)) {
      String code = candidates.get(language.getLang());
      if (code != null) {
        return code;
      }
    }
    return null;
  }
}
