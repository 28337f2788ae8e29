package org.privatearena.rating.voteset.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;

/**
 * Votes that were cast elsewhere, under a name, with where they came from. A set becomes ready as a
 * whole or not at all.
 */
@Entity
@Table(name = "vote_set")
public class VoteSet {

  /** Longest name, in characters (UTF-16 units). */
  public static final int LONGEST_NAME = 200;

  /** Longest provenance, in characters (UTF-16 units). */
  public static final int LONGEST_PROVENANCE = 4000;

  /** A node that gives no sign for so long is gone, and its unfinished sets are refused. */
  public static final Duration LEASE = Duration.ofSeconds(30);

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private VoteSetKind kind;

  @Column(nullable = false, updatable = false)
  private String provenance;

  @Column(name = "skip_refused", nullable = false, updatable = false)
  private boolean skipRefused;

  @Embedded private ReceivedFile file;

  @Column(name = "member_id", nullable = false, updatable = false)
  private UUID memberId;

  @Column(name = "received_at", nullable = false, updatable = false)
  private Instant receivedAt;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private VoteSetState state;

  @Column(nullable = false)
  private double progress;

  @Column(nullable = false, updatable = false)
  private String node;

  @Column(name = "lease_until", nullable = false)
  private Instant leaseUntil;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Embedded private FileFault fault;
  @Embedded private RowCounts counts;

  @Column(name = "ignored_columns", nullable = false)
  private String ignoredColumns;

  @Column(name = "stored_rows", nullable = false)
  private long storedRows;

  @Column(name = "record_version")
  private Integer recordVersion;

  private byte[] digests;
  private byte[] commitment;

  protected VoteSet() {}

  /**
   * A set whose file has arrived.
   *
   * @param skipRefused whether good rows are taken although others are refused
   * @param node that holds the file
   */
  public VoteSet(
      String name,
      VoteSetKind kind,
      String provenance,
      boolean skipRefused,
      ReceivedFile file,
      UUID member,
      String node,
      Instant now) {
    this.id = Ids.next();
    this.name = name;
    this.kind = kind;
    this.provenance = provenance;
    this.skipRefused = skipRefused;
    this.file = file;
    this.memberId = member;
    this.node = node;
    this.receivedAt = now;
    this.leaseUntil = now.plus(LEASE);
    this.state = VoteSetState.RECEIVED;
    this.counts = RowCounts.NONE;
    this.ignoredColumns = "";
  }

  /** Begins to read the file. */
  public void run() {
    expect(state == VoteSetState.RECEIVED);
    state = VoteSetState.RUNNING;
  }

  /**
   * Says how far the work is.
   *
   * @param progress 0 to 1; what is less than before counts for nothing
   * @param rows votes that were stored by now
   */
  public void advance(double progress, long rows) {
    expect(state == VoteSetState.RUNNING);
    this.progress = Math.max(this.progress, Math.min(progress, 1));
    this.storedRows = rows;
  }

  /** All votes are stored and nothing changes any more. */
  public void ready(RowCounts found, List<String> ignored, Instant now) {
    expect(state == VoteSetState.RUNNING && storedRows == found.taken());
    counts = found;
    ignoredColumns = String.join("\n", ignored);
    progress = 1;
    end(VoteSetState.READY, now);
  }

  /** Nothing of the file is taken. */
  public void refuse(FileFault why, RowCounts found, List<String> ignored, Instant now) {
    expect(state.unfinished());
    fault = why;
    counts = found;
    ignoredColumns = String.join("\n", ignored);
    end(VoteSetState.REFUSED, now);
  }

  /** Somebody does not want it any more. */
  public void cancel(Instant now) {
    expect(state.unfinished());
    end(VoteSetState.CANCELLED, now);
  }

  /** Some of what was stored before the set was refused or cancelled is gone. */
  public void sweep(long rows) {
    expect(!state.unfinished() && state != VoteSetState.READY && rows <= storedRows);
    storedRows -= rows;
  }

  /** Nothing of what was stored is left. */
  public void swept() {
    sweep(storedRows);
  }

  /**
   * Keeps what its Ledger entry commits to.
   *
   * @param recordVersion version of the list of fields
   * @param digests the fields' digests of 32 bytes each, in the order of that list
   */
  public void commitTo(int recordVersion, byte[] digests, byte[] commitment) {
    expect(this.commitment == null);
    this.recordVersion = recordVersion;
    this.digests = digests.clone();
    this.commitment = commitment.clone();
  }

  /** The fields' digests that its Ledger entry commits to; empty before it is ready. */
  public Optional<byte[]> digests() {
    return Optional.ofNullable(digests).map(byte[]::clone);
  }

  /** 32 bytes; empty before it is ready. */
  public Optional<byte[]> commitment() {
    return Optional.ofNullable(commitment).map(byte[]::clone);
  }

  private void end(VoteSetState how, Instant now) {
    state = how;
    endedAt = now;
  }

  private void expect(boolean allowed) {
    if (!allowed) {
      throw new IllegalStateException("not for a vote set that is " + state);
    }
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public VoteSetKind kind() {
    return kind;
  }

  public String provenance() {
    return provenance;
  }

  public boolean skipsRefused() {
    return skipRefused;
  }

  public ReceivedFile file() {
    return file;
  }

  public UUID memberId() {
    return memberId;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public VoteSetState state() {
    return state;
  }

  public double progress() {
    return progress;
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  public Optional<FileFault> fault() {
    return Optional.ofNullable(fault);
  }

  public RowCounts counts() {
    return counts;
  }

  /** Columns of the file's header that mean nothing here. */
  public List<String> ignoredColumns() {
    return ignoredColumns.lines().toList();
  }

  public long storedRows() {
    return storedRows;
  }
}
