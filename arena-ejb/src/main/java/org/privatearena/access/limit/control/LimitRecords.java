package org.privatearena.access.limit.control;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privatearena.access.limit.entity.LimitPlan;
import org.privatearena.audit.control.Field;
import org.privatearena.audit.control.LedgerRecord;

/**
 * The Ledger's kind {@code settings-changed}, version 3: how much people may do. Limits are a
 * group's path and a {@code kind=number} for each kind that is limited, with spaces between.
 */
final class LimitRecords {

  private static final int VERSION = 3;
  private static final String SETTING = "limits";

  private LimitRecords() {}

  static LedgerRecord of(LimitPlan plan) {
    return new LedgerRecord(
        "settings-changed",
        VERSION,
        plan.id(),
        plan.decidedAt(),
        plan.decidedBy().toString(),
        SETTING,
        List.of(
            Field.text("id", plan.id()),
            Field.text("setting", SETTING),
            Field.text("version", plan.version()),
            Field.words(
                "limits",
                LimitTable.of(plan).groups().entrySet().stream().map(LimitRecords::said).toList()),
            Field.text("changed_by", plan.decidedBy()),
            Field.time("timestamp", plan.decidedAt())));
  }

  private static String said(Map.Entry<String, Limits> group) {
    Stream<String> limits =
        Stream.of(LimitKind.values())
            .filter(kind -> group.getValue().of(kind) != null)
            .map(kind -> kind.word() + "=" + group.getValue().of(kind));
    return Stream.concat(Stream.of(group.getKey()), limits).collect(Collectors.joining(" "));
  }
}
