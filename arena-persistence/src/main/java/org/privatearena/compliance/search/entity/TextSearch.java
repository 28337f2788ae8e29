package org.privatearena.compliance.search.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.OptionalInt;
import java.util.UUID;

/** What a job of kind TEXT_SEARCH looks for and, at its end, how much it found. */
@Entity
@Table(name = "text_search")
public class TextSearch {

  @Id
  @Column(name = "job_id")
  private UUID jobId;

  @Column(nullable = false, updatable = false)
  private String filter;

  @Column(name = "words_id", nullable = false, updatable = false)
  private UUID wordsId;

  @Column(name = "reason_id", nullable = false, updatable = false)
  private UUID reasonId;

  @Column(nullable = false, updatable = false)
  private long battles;

  private Integer found;
  private Integer texts;
  private Integer unreadable;

  protected TextSearch() {}

  /**
   * @param filter the part of an address that asks for the same Battles
   * @param words id of the sealed words
   * @param reason id of the sealed reason
   * @param battles how many the filter left when the search was asked for
   */
  public TextSearch(UUID job, String filter, UUID words, UUID reason, long battles) {
    this.jobId = job;
    this.filter = filter;
    this.wordsId = words;
    this.reasonId = reason;
    this.battles = battles;
  }

  /**
   * Keeps how it ended.
   *
   * @param found Battles with the words
   * @param texts texts with the words
   * @param unreadable texts that could not be opened
   */
  public void ended(int found, int texts, int unreadable) {
    if (this.found != null) {
      throw new IllegalStateException("a search ends once");
    }
    this.found = found;
    this.texts = texts;
    this.unreadable = unreadable;
  }

  public UUID jobId() {
    return jobId;
  }

  /** The part of an address that asks for the same Battles; empty for all. */
  public String filter() {
    return filter;
  }

  public UUID wordsId() {
    return wordsId;
  }

  public UUID reasonId() {
    return reasonId;
  }

  /** How many Battles the filter left. */
  public long battles() {
    return battles;
  }

  /** Battles with the words; empty before the end. */
  public OptionalInt found() {
    return found == null ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** Texts that could not be opened; 0 before the end. */
  public int unreadable() {
    return unreadable == null ? 0 : unreadable;
  }
}
