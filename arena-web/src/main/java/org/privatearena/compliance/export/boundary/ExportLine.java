package org.privatearena.compliance.export.boundary;

import java.util.UUID;
import org.privatearena.compliance.export.control.ExportCard;
import org.privatearena.compliance.export.entity.ExportFormat;
import org.privatearena.compliance.export.entity.ExportState;

/**
 * An export as the page shows it.
 *
 * @param own whether the reader asked for it
 * @param words which votes it is of
 * @param leftOut empty for none
 * @param fault why it could not be made; null for none
 */
public record ExportLine(ExportCard card, boolean own, String words, String leftOut, String fault) {

  private static final double KILO = 1_000;

  static ExportLine of(ExportCard card, UUID reader, ExportWords words, String fault) {
    return new ExportLine(
        card,
        card.requestedBy().equals(reader),
        words.filter(card.filter()),
        words.leftOut(card.leftOut()),
        fault);
  }

  public UUID id() {
    return card.id();
  }

  /** For the name of the kind and of the state. */
  public String kind() {
    return card.kind().name();
  }

  public String state() {
    return card.state().name();
  }

  /** Names of the formats, one behind the other. */
  public String formats() {
    return String.join(", ", card.formats().stream().map(ExportFormat::key).sorted().toList());
  }

  public boolean unfinished() {
    return card.state().unfinished();
  }

  /** 0 to 100. */
  public int percent() {
    return (int) (card.progress() * 100);
  }

  public boolean ready() {
    return card.ready();
  }

  /** Whether it waits for a second person. */
  public boolean waiting() {
    return card.awaitsRelease();
  }

  /** Whether the reader can decide. */
  public boolean decidable() {
    return card.awaitsRelease() && !own;
  }

  public boolean cancellable() {
    return card.state().open();
  }

  public boolean made() {
    return card.made() != null;
  }

  public long rows() {
    return card.made().rows();
  }

  /** Of the zip, in thousands of bytes, at least 1. */
  public long kilobytes() {
    return Math.max(1, Math.round(card.made().bytes() / KILO));
  }

  /** Whether a second person did not let it go. */
  public boolean refused() {
    return card.state() == ExportState.CANCELLED && card.refusal() != null;
  }
}
