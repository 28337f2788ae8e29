package org.privatearena.access.banner.control;

import java.util.List;
import org.privatearena.access.banner.entity.Banner;
import org.privatearena.audit.control.Field;
import org.privatearena.audit.control.LedgerRecord;

/** The Ledger's kind {@code settings-changed}, version 4: what every page announces. */
final class BannerRecords {

  private static final int VERSION = 4;
  private static final String SETTING = "banner";

  private BannerRecords() {}

  static LedgerRecord of(Banner banner) {
    return new LedgerRecord(
        "settings-changed",
        VERSION,
        banner.id(),
        banner.statedAt(),
        banner.statedBy().toString(),
        SETTING,
        List.of(
            Field.text("id", banner.id()),
            Field.text("setting", SETTING),
            Field.text("version", banner.version()),
            Field.text("value", banner.text()),
            banner.shownFrom().map(t -> Field.time("from", t)).orElse(Field.text("from", null)),
            banner.shownUntil().map(t -> Field.time("to", t)).orElse(Field.text("to", null)),
            Field.text("changed_by", banner.statedBy()),
            Field.time("timestamp", banner.statedAt())));
  }
}
