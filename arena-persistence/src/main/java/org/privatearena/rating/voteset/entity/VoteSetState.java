package org.privatearena.rating.voteset.entity;

/** What has become of a set. */
public enum VoteSetState {
  /** The file is here and waits for its turn. */
  RECEIVED,
  /** It is being read. */
  RUNNING,
  /** Its votes are there; it never changes again. */
  READY,
  /** Nothing of it was taken. */
  REFUSED,
  /** Somebody stopped it; nothing of it was taken. */
  CANCELLED;

  /** Whether it may still become ready. */
  public boolean unfinished() {
    return this == RECEIVED || this == RUNNING;
  }
}
