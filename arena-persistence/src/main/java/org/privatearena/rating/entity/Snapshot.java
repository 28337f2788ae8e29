package org.privatearena.rating.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;

/** A board as it was at a moment, with what is needed to compute it again bit for bit. */
@Entity
public class Snapshot {

  @Id private UUID id;

  @Column(name = "taken_at", nullable = false, updatable = false)
  private Instant takenAt;

  @Column(name = "taken_by", updatable = false)
  private UUID takenBy;

  @Column(updatable = false)
  private LocalDate day;

  @Column(nullable = false, updatable = false)
  private String query;

  @Column(nullable = false, updatable = false)
  private long votes;

  @Column(nullable = false, updatable = false)
  private int raters;

  @Column(name = "effective_raters", nullable = false, updatable = false)
  private double effectiveRaters;

  @Column(updatable = false)
  private Long checkpoint;

  @Column(name = "engine_version", nullable = false, updatable = false)
  private int engineVersion;

  @Column(nullable = false, updatable = false)
  private String sha256;

  @Column(nullable = false, updatable = false)
  private String board;

  @Column(nullable = false, updatable = false)
  private byte[] export;

  protected Snapshot() {}

  /**
   * @param takenBy null for the daily one
   * @param day of the daily one, null for one that somebody asked for
   * @param query the question, by the names and values of an address
   * @param board the board in the engine's CSV, models as key/number of revision
   * @param sha256 of the board, 64 hexadecimal digits
   * @param export the engine's file for computing it again, compressed by gzip
   */
  public Snapshot(
      Instant now,
      UUID takenBy,
      LocalDate day,
      String query,
      Counted counted,
      int engineVersion,
      String board,
      String sha256,
      byte[] export) {
    this.id = Ids.next();
    this.takenAt = now;
    this.takenBy = takenBy;
    this.day = day;
    this.query = query;
    this.votes = counted.votes();
    this.raters = counted.raters();
    this.effectiveRaters = counted.effectiveRaters();
    this.checkpoint = counted.checkpoint();
    this.engineVersion = engineVersion;
    this.board = board;
    this.sha256 = sha256;
    this.export = export.clone();
  }

  /**
   * What a board was made of.
   *
   * @param checkpoint the size of the Ledger's signed state that has these votes, and all others
   *     below it that the question chooses, in the order of its tree; null where nothing had been
   *     signed, and for boards from before there were checkpoints on them
   */
  public record Counted(long votes, int raters, double effectiveRaters, Long checkpoint) {}

  public UUID id() {
    return id;
  }

  public Instant takenAt() {
    return takenAt;
  }

  /** Who asked for it; empty for the daily one. */
  public Optional<UUID> takenBy() {
    return Optional.ofNullable(takenBy);
  }

  /** The day that it stands for; empty for one that somebody asked for. */
  public Optional<LocalDate> day() {
    return Optional.ofNullable(day);
  }

  public String query() {
    return query;
  }

  public Counted counted() {
    return new Counted(votes, raters, effectiveRaters, checkpoint);
  }

  public int engineVersion() {
    return engineVersion;
  }

  public String sha256() {
    return sha256;
  }

  public String board() {
    return board;
  }

  /** This one without its votes. */
  public SnapshotHead head() {
    return new SnapshotHead(
        id,
        takenAt,
        day,
        query,
        votes,
        raters,
        effectiveRaters,
        checkpoint,
        engineVersion,
        sha256,
        board);
  }

  public byte[] export() {
    return export.clone();
  }
}
