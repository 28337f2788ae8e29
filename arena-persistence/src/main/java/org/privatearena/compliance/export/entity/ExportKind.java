package org.privatearena.compliance.export.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an export holds. */
public enum ExportKind {
  /** Figures of votes, and no text. */
  VOTES(false),
  /** Votes with both conversations. */
  CONVERSATIONS(true),
  /** Pairs of a chosen and a rejected answer, for training. */
  PREFERENCES(true),
  /** Single answers with a label, for training. */
  KTO(true),
  /** A stored leaderboard. */
  LEADERBOARD(false);

  private final boolean texts;

  ExportKind(boolean texts) {
    this.texts = texts;
  }

  /** Whether it holds what people wrote or models answered, and so needs a second person. */
  public boolean texts() {
    return texts;
  }

  /** The stable name towards programs. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Empty where no kind has this key. */
  public static Optional<ExportKind> of(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }
}
