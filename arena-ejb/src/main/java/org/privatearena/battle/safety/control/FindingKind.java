package org.privatearena.battle.safety.control;

/** What something in a prompt looks like. */
public enum FindingKind {
  /** A private key between its lines BEGIN and END. */
  PRIVATE_KEY("private-key"),
  /** A key or token for a service, by its well-known form. */
  TOKEN("access-token"),
  /** What is said to be a password, or to be secret. */
  PASSWORD("password"),
  EMAIL("e-mail"),
  /** A bank account's number with right check digits. */
  IBAN("iban"),
  /** The number of a payment card with a right check digit. */
  CARD("card"),
  PHONE("phone");

  private final String word;

  FindingKind(String word) {
    this.word = word;
  }

  /** How interfaces and bundles call it. */
  public String word() {
    return word;
  }
}
