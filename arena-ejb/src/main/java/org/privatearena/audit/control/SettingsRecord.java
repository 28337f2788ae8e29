package org.privatearena.audit.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.privatearena.shared.control.Time;
import org.privatearena.shared.entity.Ids;

/**
 * Says in the Ledger what is set, whenever a start finds it other than what the Ledger said last.
 */
@Singleton
@Startup
@DependsOn({"SchemaGuard", "PaceGuard"})
public class SettingsRecord {

  private static final String KIND = "settings-changed";
  private static final int VERSION = 1;
  private static final String LOCK =
      "select 1 from (select pg_advisory_xact_lock(7163201784022)) l";

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Ledger ledger;
  @Inject private RecordsSaid said;
  @Inject @Any private Instance<RecordedSettings> all;

  @PostConstruct
  void compare() {
    Map<String, String> settings = new TreeMap<>();
    all.forEach(some -> settings.putAll(some.recorded()));
    // Two servers that start at once say it once.
    store.createNativeQuery(LOCK).getSingleResult();
    settings.forEach(this::compare);
  }

  private void compare(String name, String value) {
    Optional<String> before = said.last(KIND, name, "value");
    if (before.isEmpty() || !before.get().equals(value)) {
      ledger.appendOpen(record(name, before.orElse(null), value, Time.now()));
    }
  }

  /** The kind {@code settings-changed}: this list of fields is version 1. */
  private static LedgerRecord record(String name, String before, String value, Instant now) {
    UUID id = Ids.next();
    return new LedgerRecord(
        KIND,
        VERSION,
        id,
        now,
        "arena",
        name,
        List.of(
            Field.text("id", id),
            Field.text("setting", name),
            Field.text("value_before", before),
            Field.text("value", value),
            Field.text("changed_by", "operator"),
            Field.text("reason", null),
            Field.time("timestamp", now)));
  }
}
