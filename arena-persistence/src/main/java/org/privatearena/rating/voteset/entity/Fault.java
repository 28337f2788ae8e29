package org.privatearena.rating.voteset.entity;

/** Why a row, or a whole file, is refused. */
public enum Fault {
  // A row
  WRONG_COLUMN_COUNT,
  MISSING_MODEL,
  BAD_MODEL_NAME,
  MODEL_AGAINST_ITSELF,
  MISSING_OUTCOME,
  UNKNOWN_OUTCOME,
  BAD_TIME,
  TIME_IN_FUTURE,
  BAD_TURN,
  VALUE_TOO_LONG,
  NOT_JSON,
  WRONG_SHAPE,
  DUPLICATE_ID,
  // The file
  EMPTY_FILE,
  MISSING_COLUMN,
  COLUMN_TWICE,
  NO_VOTES,
  NOT_UTF_8,
  LINE_TOO_LONG,
  BAD_QUOTES,
  GZIP_BROKEN,
  GZIP_BOMB,
  TOO_MANY_MODELS,
  TOO_MANY_RATERS,
  TOO_MANY_VOTES,
  REFUSED_ROWS,
  SERVER_ENDED,
  SERVER_FAILED;

  /** How the fault is called towards programs, such as {@code unknown-outcome}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
