package org.privatearena.rating.voteset.entity;

/** How the file of a set is written. */
public enum VoteSetKind {
  /** CSV with a header. */
  GENERIC,
  /** JSON lines as the public releases of chatbot arenas have them. */
  ARENA,
  /** Conversation logs of FastChat's web server. */
  FASTCHAT
}
