package org.privatearena.battle.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;

/**
 * What a side said in one attempt of a Turn, or why it said nothing. Written once, when it ends.
 */
@Entity
public class Answer {

  @Id private UUID id;

  @Column(name = "turn_id", nullable = false, updatable = false)
  private UUID turnId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Side side;

  @Column(nullable = false, updatable = false)
  private int attempt;

  @Column(name = "endpoint_id", updatable = false)
  private UUID endpointId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private AnswerState state;

  @Column(name = "finish_reason", updatable = false)
  private String finishReason;

  @Column(updatable = false)
  private String failure;

  @Column(name = "text_id", updatable = false)
  private UUID textId;

  @Embedded private Figures figures;

  protected Answer() {}

  /**
   * @param endpointId which Endpoint served it, null where none could be asked
   * @param finishReason as the endpoint said, null where it did not
   * @param failure the reason's code, null where it did not fail
   * @param textId what was received, null where nothing was
   */
  public Answer(
      UUID turnId,
      Side side,
      int attempt,
      UUID endpointId,
      AnswerState state,
      String finishReason,
      String failure,
      UUID textId,
      Figures figures) {
    this.id = Ids.next();
    this.turnId = turnId;
    this.side = side;
    this.attempt = attempt;
    this.endpointId = endpointId;
    this.state = state;
    this.finishReason = finishReason;
    this.failure = failure;
    this.textId = textId;
    this.figures = figures;
  }

  public UUID turnId() {
    return turnId;
  }

  public Side side() {
    return side;
  }

  public int attempt() {
    return attempt;
  }

  public AnswerState state() {
    return state;
  }

  public boolean complete() {
    return state == AnswerState.COMPLETE;
  }

  /** The reason's code; empty where it did not fail. */
  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  public Optional<UUID> textId() {
    return Optional.ofNullable(textId);
  }

  public Figures figures() {
    return figures;
  }
}
