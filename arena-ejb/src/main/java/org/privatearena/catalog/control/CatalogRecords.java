package org.privatearena.catalog.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.privatearena.audit.control.Field;
import org.privatearena.audit.control.LedgerRecord;
import org.privatearena.catalog.entity.Endpoint;
import org.privatearena.catalog.entity.Model;
import org.privatearena.catalog.entity.Revision;
import org.privatearena.catalog.entity.Stage;
import org.privatearena.catalog.entity.Use;
import org.privatearena.shared.control.Hashes;
import org.privatearena.shared.entity.Ids;

/**
 * What the Ledger says of a change of the catalogue by somebody. Of a secret it says that there is
 * one, or in which environment variable, never more; a person is named by the pseudonym.
 */
final class CatalogRecords {

  /** Who changed it, where the file did. */
  static final String FILE = "catalogue-file";

  /** The kind of {@link #staged} and {@link #moved}. */
  static final String STAGED = "model-staged";

  private final String by;

  private CatalogRecords(String by) {
    this.by = by;
  }

  static CatalogRecords byFile() {
    return new CatalogRecords(FILE);
  }

  static CatalogRecords by(UUID member) {
    return new CatalogRecords(member.toString());
  }

  LedgerRecord submitted(Model model, Instant now) {
    return record(
        "model-submitted",
        1,
        model.id(),
        now,
        Field.text("model", model.id()),
        Field.text("key", model.key()),
        Field.text("name", model.name()),
        Field.text("owner", model.owner()),
        Field.text("family", model.family().orElse(null)));
  }

  LedgerRecord staged(Model model, Stage before, Instant now) {
    return record(
        STAGED,
        1,
        model.id(),
        now,
        Field.text("model", model.id()),
        Field.text("key", model.key()),
        Field.text("stage_before", small(before)),
        Field.text("stage", small(model.stage())));
  }

  LedgerRecord revised(Revision revision, Instant now) {
    return record(
        "model-revised",
        1,
        revision.model().id(),
        now,
        Field.text("model", revision.model().id()),
        Field.text("key", revision.model().key()),
        Field.text("revision", revision.id()),
        Field.number("number", revision.number()),
        Field.text("upstream_name", revision.upstreamName()),
        Field.text(
            "system_prompt_sha256",
            revision.systemPrompt().map(CatalogRecords::sha256).orElse(null)),
        Field.text("parameters", revision.parameters()),
        Field.text("fingerprint", revision.fingerprint()));
  }

  /** What became of an Endpoint. */
  enum Change {
    ADDED,
    ADJUSTED,
    DISABLED,
    SECRET_SET,
    SECRET_REPLACED,
    SECRET_REMOVED
  }

  /**
   * An Endpoint was changed.
   *
   * @param secretKept whether the arena keeps a secret of it from now on
   */
  LedgerRecord changed(Endpoint endpoint, boolean secretKept, Change change, Instant now) {
    return record(
        "endpoint-changed",
        3,
        endpoint.id(),
        now,
        Field.text("endpoint", endpoint.id()),
        Field.text("revision", endpoint.revision().id()),
        Field.text("change", small(change)),
        Field.text("url", endpoint.url()),
        Field.text("upstream_name", endpoint.upstreamName()),
        Field.text("secret_env", endpoint.secretEnv().orElse(null)),
        Field.flag("secret_kept", secretKept),
        Field.text("max_concurrent", endpoint.maxConcurrent().orElse(null)),
        Field.number("weight", endpoint.weight()),
        Field.flag("enabled", endpoint.enabled()));
  }

  /** Somebody has moved a Model, and says why. */
  LedgerRecord moved(Model model, Stage before, String reason, Instant now) {
    return record(
        STAGED,
        2,
        model.id(),
        now,
        Field.text("model", model.id()),
        Field.text("key", model.key()),
        Field.text("stage_before", small(before)),
        Field.text("stage", small(model.stage())),
        Field.text("reason", reason));
  }

  /**
   * Somebody has replaced all grants of a Model.
   *
   * @param before and after: of each group its path and its uses, with spaces between
   */
  LedgerRecord replaced(Model model, List<String> before, List<String> after, Instant now) {
    return record(
        "access-changed",
        2,
        model.id(),
        now,
        Field.text("model", model.id()),
        Field.text("key", model.key()),
        Field.text("change", "replaced"),
        Field.words("grants_before", before),
        Field.words("grants", after));
  }

  /** A group was granted some uses of a Model. */
  LedgerRecord granted(Model model, String group, List<Use> uses, Instant now) {
    return record(
        "access-changed",
        1,
        model.id(),
        now,
        Field.text("model", model.id()),
        Field.text("key", model.key()),
        Field.text("change", "granted"),
        Field.text("group", group),
        Field.words("uses", uses.stream().map(CatalogRecords::small).toList()));
  }

  private LedgerRecord record(String kind, int version, UUID subject, Instant now, Field... own) {
    UUID id = Ids.next();
    List<Field> fields = new ArrayList<>();
    fields.add(Field.text("id", id));
    fields.addAll(Arrays.asList(own));
    fields.add(Field.text("changed_by", by));
    fields.add(Field.time("timestamp", now));
    return new LedgerRecord(kind, version, id, now, by, subject.toString(), fields);
  }

  static String small(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static String sha256(String text) {
    return HexFormat.of().formatHex(Hashes.sha256(text.getBytes(UTF_8)));
  }
}
