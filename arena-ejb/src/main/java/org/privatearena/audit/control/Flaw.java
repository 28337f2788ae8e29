package org.privatearena.audit.control;

/** What can be wrong with the Ledger or with a record. */
public enum Flaw {
  /** A place in the tree has no entry, or the entry no leaf. */
  ENTRY_GONE,
  /** There are entries behind the newest checkpoint. */
  ENTRY_UNSIGNED,
  /** A full tile is missing. */
  TILE_GONE,
  /** A stored tile holds other hashes than the leaves give. */
  TILE_ALTERED,
  /** A checkpoint's root is not that of the leaves, or its columns are not what was signed. */
  CHECKPOINT_ALTERED,
  /** A checkpoint is not signed by a known key. */
  CHECKPOINT_UNSIGNED,
  /** A checkpoint does not go on from the one before. */
  CHECKPOINT_CHAIN,
  /** A file of checkpoints outside the database is missing or empty. */
  COPY_GONE,
  /** A checkpoint outside the database is not signed by a known key. */
  COPY_UNSIGNED,
  /** A checkpoint outside the database has another root than the database. */
  COPY_DIFFERS,
  /** A checkpoint outside the database has more entries than the database. */
  COPY_AHEAD,
  /** A record is not what its leaf commits to. */
  RECORD_ALTERED,
  /** The row that an entry was written for is gone, or contradicts another row. */
  RECORD_GONE,
  /** A record cannot be read, so it cannot be held against its leaf. */
  RECORD_UNREADABLE,
  /** A row that belongs in the Ledger has no entry. */
  RECORD_WITHOUT_ENTRY
}
