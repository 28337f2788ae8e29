package org.privatearena.compliance.export.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the rows of an export are written beside the records. */
public enum ExportFormat {
  CSV,
  JSONL,
  PARQUET;

  /** The stable name towards programs, and the ending of the file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Empty where no format has this key. */
  public static Optional<ExportFormat> of(String key) {
    return Arrays.stream(values()).filter(format -> format.key().equals(key)).findFirst();
  }
}
