package org.privatearena.compliance.export.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;
import org.privatearena.shared.entity.Words;

/** A bundle that somebody asked for, from the request to its end. */
@Entity
public class Export {

  /** Longest purpose, in characters (UTF-16 units). */
  public static final int LONGEST_PURPOSE = 2000;

  /** Longest reason of a refusal, in characters (UTF-16 units). */
  public static final int LONGEST_REFUSAL = 2000;

  /** A node that gives no sign for so long is gone, and its exports are begun again. */
  public static final Duration LEASE = Duration.ofSeconds(30);

  /** So often an export is begun before it is given up. */
  public static final int MOST_ATTEMPTS = 3;

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private ExportKind kind;

  @Column(nullable = false, updatable = false)
  private String formats;

  @Column(nullable = false, updatable = false)
  private String filter;

  @Column(nullable = false, updatable = false)
  private String purpose;

  @Column(name = "requested_by", nullable = false, updatable = false)
  private UUID requestedBy;

  @Column(name = "requested_at", nullable = false, updatable = false)
  private Instant requestedAt;

  @Column(name = "tree_size")
  private Long treeSize;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ExportState state;

  @Column(nullable = false)
  private double progress;

  @Column(nullable = false)
  private String node;

  @Column(name = "lease_until", nullable = false)
  private Instant leaseUntil;

  @Column(nullable = false)
  private int attempts;

  @Embedded private MadeBundle made;

  @Column(name = "left_out", nullable = false)
  private String leftOut;

  private String fault;

  @Column(name = "decided_by")
  private UUID decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String refusal;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected Export() {}

  /**
   * A request.
   *
   * @param filter canonical JSON
   * @param treeSize the signed state that the rows are to be of; null for the next one
   * @param node that will make it
   */
  public Export(
      ExportKind kind,
      Set<ExportFormat> formats,
      String filter,
      String purpose,
      Long treeSize,
      UUID requestedBy,
      String node,
      Instant now) {
    this.id = Ids.next();
    this.kind = kind;
    this.formats = Words.join(formats.stream().map(ExportFormat::key).toList());
    this.filter = filter;
    this.purpose = purpose;
    this.treeSize = treeSize;
    this.requestedBy = requestedBy;
    this.requestedAt = now;
    this.state = ExportState.QUEUED;
    this.node = node;
    this.leaseUntil = now.plus(LEASE);
    this.leftOut = "";
  }

  /** Begins to make it, for the first time or again. */
  public void run() {
    expect(state.unfinished());
    state = ExportState.RUNNING;
    attempts++;
    progress = 0;
  }

  /** Another node takes it over, from the beginning. */
  public void requeue(String by, Instant now) {
    expect(state.unfinished());
    state = ExportState.QUEUED;
    node = by;
    leaseUntil = now.plus(LEASE);
    progress = 0;
  }

  /** Whether it is being made, and by this node. */
  public boolean runsOn(String name) {
    return state == ExportState.RUNNING && node.equals(name);
  }

  /** Whether nobody works on it any more although somebody should. */
  public boolean leftBehind(Instant now) {
    return state.unfinished() && leaseUntil.isBefore(now);
  }

  /** Whether its time is over although its file is still there. */
  public boolean overdue(Instant now) {
    boolean kept = state == ExportState.READY || state == ExportState.AWAITING_RELEASE;
    return kept && expiresAt.isBefore(now);
  }

  /** From which signed state its rows are; said once. */
  public void fix(long size) {
    expect(state == ExportState.RUNNING && treeSize == null);
    treeSize = size;
  }

  /**
   * Says how far the work is.
   *
   * @param share 0 to 1; what is less than before counts for nothing
   */
  public void advance(double share) {
    expect(state == ExportState.RUNNING);
    progress = Math.max(progress, Math.min(share, 1));
  }

  /**
   * The file is there. Figures can be fetched, texts wait for a second person.
   *
   * @param left what was left out and why, a {@code reason=count} each
   * @param lasts how long it can be fetched
   */
  public void finish(MadeBundle bundle, Collection<String> left, Instant now, Duration lasts) {
    expect(state == ExportState.RUNNING);
    made = bundle;
    leftOut = Words.join(left);
    progress = 1;
    expiresAt = now.plus(lasts);
    if (kind.texts()) {
      state = ExportState.AWAITING_RELEASE;
    } else {
      state = ExportState.READY;
      endedAt = now;
    }
  }

  /**
   * A second person lets it go.
   *
   * @throws IllegalArgumentException where it is the requester
   */
  public void release(UUID by, Instant now, Duration lasts) {
    decide(by, now);
    state = ExportState.READY;
    expiresAt = now.plus(lasts);
    endedAt = now;
  }

  /**
   * A second person does not let it go.
   *
   * @throws IllegalArgumentException where it is the requester
   */
  public void refuse(UUID by, String reason, Instant now) {
    decide(by, now);
    refusal = reason;
    end(ExportState.CANCELLED, now);
  }

  private void decide(UUID by, Instant now) {
    expect(state == ExportState.AWAITING_RELEASE);
    if (by.equals(requestedBy)) {
      throw new IllegalArgumentException("who asked cannot decide");
    }
    decidedBy = by;
    decidedAt = now;
  }

  /** It cannot be made. */
  public void fail(String why, Instant now) {
    expect(state.unfinished());
    fault = why;
    end(ExportState.FAILED, now);
  }

  /** Nobody wants it any more. */
  public void cancel(Instant now) {
    expect(state.open());
    end(ExportState.CANCELLED, now);
  }

  /** Its time is over. */
  public void expire(Instant now) {
    expect(state == ExportState.READY || state == ExportState.AWAITING_RELEASE);
    end(ExportState.EXPIRED, now);
  }

  private void end(ExportState how, Instant now) {
    state = how;
    endedAt = now;
  }

  private void expect(boolean allowed) {
    if (!allowed) {
      throw new IllegalStateException("not for an export that is " + state);
    }
  }

  public UUID id() {
    return id;
  }

  public ExportKind kind() {
    return kind;
  }

  /** At least one. */
  public Set<ExportFormat> formats() {
    Set<ExportFormat> set = EnumSet.noneOf(ExportFormat.class);
    Words.split(formats).forEach(key -> set.add(ExportFormat.of(key).orElseThrow()));
    return set;
  }

  /** Canonical JSON. */
  public String filter() {
    return filter;
  }

  public String purpose() {
    return purpose;
  }

  public UUID requestedBy() {
    return requestedBy;
  }

  public Instant requestedAt() {
    return requestedAt;
  }

  /** The signed state that its rows are of, in entries; empty until it is known. */
  public Optional<Long> treeSize() {
    return Optional.ofNullable(treeSize);
  }

  public ExportState state() {
    return state;
  }

  public double progress() {
    return progress;
  }

  public int attempts() {
    return attempts;
  }

  /** Empty until it is made. */
  public Optional<MadeBundle> made() {
    return Optional.ofNullable(made).filter(bundle -> bundle.sha256() != null);
  }

  /** What was left out and why, a {@code reason=count} each. */
  public Set<String> leftOut() {
    return Words.split(leftOut);
  }

  public Optional<String> fault() {
    return Optional.ofNullable(fault);
  }

  /** The second person; empty before the decision, and where none is needed. */
  public Optional<UUID> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  /** Why the second person did not let it go; empty where nobody refused. */
  public Optional<String> refusal() {
    return Optional.ofNullable(refusal);
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiresAt);
  }
}
