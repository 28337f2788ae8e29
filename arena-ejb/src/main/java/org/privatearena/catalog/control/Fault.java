package org.privatearena.catalog.control;

import java.util.Locale;

/** Why a change of the catalogue was not made. */
public enum Fault {
  /** No short name of small letters, digits, dots and hyphens. */
  BAD_KEY,
  /** Empty, too long or with control characters, as are the next four. */
  BAD_NAME,
  BAD_FAMILY,
  BAD_SYSTEM_PROMPT,
  BAD_REASON,
  /** No full path of a group. */
  BAD_OWNER,
  /** A number that is out of range. */
  BAD_PARAMETERS,
  /** None, too many, twice the same, without a model's name, or with a weight out of range. */
  BAD_ENDPOINTS,
  /** The list of allowed hosts does not have it. */
  ENDPOINT_NOT_ALLOWED,
  /** Empty, too long, or with other than visible ASCII characters. */
  BAD_SECRET,
  /** The catalogue file names an environment variable for it. */
  SECRET_IN_ENVIRONMENT,
  /** The owner is no group of the person. */
  OWNER_NOT_YOURS,
  /** Another Model has this key. */
  KEY_TAKEN,
  /** It does not exist for the person. */
  NO_SUCH_MODEL,
  /** Answers would be made as the current Revision makes them. */
  NOTHING_WOULD_CHANGE,
  /** The Model is at the end of its way. */
  MODEL_RETIRED,
  /** No way leads from its stage to that one. */
  MOVE_NOT_POSSIBLE,
  /** A group is named twice, is no path, or has no use; or there are too many. */
  BAD_GRANTS,
  /** Somebody else has changed the Model at the same moment. */
  CHANGED_MEANWHILE,
  /** Somebody else has changed the Model since the person saw it. */
  OUTDATED;

  /** As an address or a key of a text has it, such as {@code bad-key}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
