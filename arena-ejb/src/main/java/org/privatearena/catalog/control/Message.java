package org.privatearena.catalog.control;

import java.util.Objects;

/** One message of a conversation. Its text is confidential, so toString tells only its length. */
public record Message(Role role, String content) {

  /** Who speaks. */
  public enum Role {
    /** The person. */
    USER("user"),
    /** The model, in a former turn. */
    ASSISTANT("assistant");

    private final String word;

    Role(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /** Neither part may be null. */
  public Message {
    Objects.requireNonNull(role);
    Objects.requireNonNull(content);
  }

  /** What the person said. */
  public static Message user(String content) {
    return new Message(Role.USER, content);
  }

  /** What the model said before. */
  public static Message assistant(String content) {
    return new Message(Role.ASSISTANT, content);
  }

  @Override
  public String toString() {
    return "Message[" + role + ", " + content.length() + " characters]";
  }
}
