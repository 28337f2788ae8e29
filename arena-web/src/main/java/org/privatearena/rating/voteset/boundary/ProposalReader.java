package org.privatearena.rating.voteset.boundary;

import java.util.Arrays;
import java.util.Locale;
import org.privatearena.rating.voteset.control.Proposal;
import org.privatearena.rating.voteset.entity.VoteSet;
import org.privatearena.rating.voteset.entity.VoteSetKind;
import org.privatearena.shared.boundary.Problem;

/** Reads what a form says of its file; every misunderstanding is said. */
final class ProposalReader {

  private ProposalReader() {}

  static Proposal read(UploadForm form) {
    return new Proposal(
        text(form, "name", VoteSet.LONGEST_NAME),
        kind(form.field("kind")),
        text(form, "provenance", VoteSet.LONGEST_PROVENANCE),
        skipRefused(form.field("skip_refused")));
  }

  private static String text(UploadForm form, String name, int longest) {
    String text = form.field(name);
    if (text == null || text.isEmpty()) {
      throw Problem.of(422, "missing-" + name, "The field \"" + name + "\" is needed.");
    }
    if (text.length() > longest) {
      throw Problem.of(
          422,
          name + "-too-long",
          "The field \"%s\" has %,d characters; at most %,d can be stored. Shorten it."
              .formatted(name, text.length(), longest));
    }
    if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r')) {
      throw Problem.of(
          422, name + "-control-character", "Remove control characters from \"" + name + "\".");
    }
    return text;
  }

  private static VoteSetKind kind(String word) {
    return Arrays.stream(VoteSetKind.values())
        .filter(kind -> word(kind).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(
                    422,
                    "unknown-kind",
                    "The kind must be \"generic\", \"arena\" or \"fastchat\"."));
  }

  /** How the kind is called towards programs. */
  static String word(VoteSetKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static boolean skipRefused(String word) {
    return switch (word == null ? "" : word) {
      case "", "false" -> false;
      case "true" -> true;
      default ->
          throw Problem.of(
              422, "bad-skip-refused", "The field \"skip_refused\" must be true or false.");
    };
  }
}
