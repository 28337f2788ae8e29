package org.privatearena.compliance.job.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;

/** Work that takes longer than a page may. While it is unfinished it belongs to one node. */
@Entity
@Table(name = "compliance_job")
public class Job {

  /** How long a node keeps a job without a sign of life. */
  public static final Duration LEASE = Duration.ofSeconds(30);

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private JobKind kind;

  @Column(name = "member_id", nullable = false, updatable = false)
  private UUID memberId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private JobState state;

  @Column(nullable = false)
  private String stage;

  @Column(nullable = false)
  private long done;

  @Column(nullable = false)
  private long total;

  @Column(nullable = false, updatable = false)
  private String node;

  @Column(name = "lease_until", nullable = false)
  private Instant leaseUntil;

  @Column(name = "asked_at", nullable = false, updatable = false)
  private Instant askedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected Job() {}

  /**
   * @param node the server that will do it
   */
  public Job(JobKind kind, UUID memberId, String node, Instant now) {
    this.id = Ids.next();
    this.kind = kind;
    this.memberId = memberId;
    this.state = JobState.QUEUED;
    this.stage = "";
    this.node = node;
    this.leaseUntil = now.plus(LEASE);
    this.askedAt = now;
  }

  /** Begins. */
  public void run() {
    expect(state == JobState.QUEUED);
    state = JobState.RUNNING;
  }

  /**
   * Says how far it is.
   *
   * @param stage a word for what is being done
   * @param total as far as it is known, at least {@code done}
   */
  public void advance(String stage, long done, long total) {
    expect(state == JobState.RUNNING);
    this.stage = stage;
    this.done = done;
    this.total = total;
  }

  /** All is done. */
  public void finish(Instant now) {
    expect(state == JobState.RUNNING);
    done = total;
    end(JobState.DONE, now);
  }

  /** It came to no end. */
  public void fail(Instant now) {
    end(JobState.FAILED, now);
  }

  /** Nobody wants it any more. */
  public void cancel(Instant now) {
    end(JobState.CANCELLED, now);
  }

  private void end(JobState how, Instant now) {
    expect(state.unfinished());
    state = how;
    endedAt = now;
  }

  private void expect(boolean allowed) {
    if (!allowed) {
      throw new IllegalStateException("not for a job that is " + state);
    }
  }

  public UUID id() {
    return id;
  }

  public JobKind kind() {
    return kind;
  }

  /** Who asked for it. */
  public UUID memberId() {
    return memberId;
  }

  public JobState state() {
    return state;
  }

  /** A word for what is being done; empty before it begins. */
  public String stage() {
    return stage;
  }

  public long done() {
    return done;
  }

  public long total() {
    return total;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
