package org.privatearena.compliance.export.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.privatearena.audit.verify.control.Rendering;
import org.privatearena.compliance.export.entity.ExportKind;

/**
 * A column of the rows of an export. docs/compliance.md says what each means.
 *
 * @param form what its values are
 */
record ExportColumn(String name, Form form) {

  /** What the values of a column are. */
  enum Form {
    TEXT(PrimitiveType.PrimitiveTypeName.BINARY),
    /** JSON as text, in Parquet too. */
    JSON(PrimitiveType.PrimitiveTypeName.BINARY),
    WHOLE(PrimitiveType.PrimitiveTypeName.INT64),
    DECIMAL(PrimitiveType.PrimitiveTypeName.DOUBLE),
    FLAG(PrimitiveType.PrimitiveTypeName.BOOLEAN),
    /** RFC 3339 in UTC with milliseconds; in Parquet milliseconds since 1970. */
    TIME(PrimitiveType.PrimitiveTypeName.INT64);

    private final PrimitiveType.PrimitiveTypeName primitive;

    Form(PrimitiveType.PrimitiveTypeName primitive) {
      this.primitive = primitive;
    }

    private LogicalTypeAnnotation logical() {
      return switch (this) {
        case TEXT, JSON -> LogicalTypeAnnotation.stringType();
        case TIME ->
            LogicalTypeAnnotation.timestampType(true, LogicalTypeAnnotation.TimeUnit.MILLIS);
        case WHOLE, DECIMAL, FLAG -> null;
      };
    }

    /**
     * The value for Parquet.
     *
     * @param json as in the other forms
     * @return null for null
     */
    Object value(String json) {
      if (json.equals("null")) {
        return null;
      }
      return switch (this) {
        case JSON -> json;
        case TEXT -> Rendering.text(json);
        case WHOLE -> Long.valueOf(json);
        case DECIMAL -> Double.valueOf(Rendering.text(json));
        case FLAG -> Boolean.valueOf(json);
        case TIME -> Instant.parse(Rendering.text(json)).toEpochMilli();
      };
    }
  }

  /** Its type in Parquet. */
  Type parquet() {
    return Types.optional(form.primitive).as(form.logical()).named(name);
  }

  private static ExportColumn of(String name, Form form) {
    return new ExportColumn(name, form);
  }

  /** The columns of a kind in their order. */
  static List<ExportColumn> of(ExportKind kind, boolean implicit) {
    return switch (kind) {
      case VOTES -> figures();
      case CONVERSATIONS -> conversations();
      case PREFERENCES -> preferences(implicit);
      case KTO ->
          List.of(
              of("vote_id", Form.TEXT),
              of("ledger_index", Form.WHOLE),
              of("side", Form.TEXT),
              of("prompt", Form.JSON),
              of("completion", Form.JSON),
              of("label", Form.FLAG),
              of("split", Form.TEXT));
      case LEADERBOARD ->
          List.of(
              of("rank", Form.WHOLE),
              of("rank_low", Form.WHOLE),
              of("rank_high", Form.WHOLE),
              of("model", Form.TEXT),
              of("revision", Form.WHOLE),
              of("rating", Form.DECIMAL),
              of("low", Form.DECIMAL),
              of("high", Form.DECIMAL),
              of("battles", Form.WHOLE));
    };
  }

  private static List<ExportColumn> figures() {
    return List.of(
        of("id", Form.TEXT),
        of("ledger_index", Form.WHOLE),
        of("model_a", Form.TEXT),
        of("revision_a", Form.TEXT),
        of("model_b", Form.TEXT),
        of("revision_b", Form.TEXT),
        of("winner", Form.TEXT),
        of("judge", Form.TEXT),
        of("evaluation_session_id", Form.TEXT),
        of("evaluation_order", Form.WHOLE),
        of("turns", Form.WHOLE),
        of("draw_probability", Form.DECIMAL),
        of("eligible_pairs", Form.WHOLE),
        of("groups", Form.JSON),
        of("campaign", Form.TEXT),
        of("category_tag", Form.JSON),
        of("category_version", Form.WHOLE),
        of("language", Form.TEXT),
        of("style_a", Form.JSON),
        of("style_b", Form.JSON),
        of("flags", Form.JSON),
        of("timestamp", Form.TIME));
  }

  private static List<ExportColumn> conversations() {
    List<ExportColumn> columns = new ArrayList<>(figures());
    columns.add(of("conversation_a", Form.JSON));
    columns.add(of("conversation_b", Form.JSON));
    return columns;
  }

  private static List<ExportColumn> preferences(boolean implicit) {
    List<ExportColumn> columns = new ArrayList<>();
    columns.add(of("vote_id", Form.TEXT));
    columns.add(of("ledger_index", Form.WHOLE));
    if (!implicit) {
      columns.add(of("prompt", Form.JSON));
    }
    columns.add(of("chosen", Form.JSON));
    columns.add(of("rejected", Form.JSON));
    columns.add(of("split", Form.TEXT));
    return columns;
  }
}
