package org.privatearena.compliance.export.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.privatearena.audit.control.LedgerBook;
import org.privatearena.audit.control.RecordLine;
import org.privatearena.audit.note.control.StrictBase64;
import org.privatearena.audit.tree.control.Multiproof;
import org.privatearena.audit.tree.control.TreeHash;
import org.privatearena.audit.verify.control.Shape;
import org.privatearena.compliance.export.entity.ExportFormat;
import org.privatearena.compliance.export.entity.ExportKind;

/**
 * Writes the bundle of an export of votes, a page after the other; memory grows by places and
 * hashes.
 */
final class VoteBundle {

  private static final int PAGE = 2_000;
  private static final String ERASED = "erased";

  /** Texts are large, and to open them takes its time. */
  private static final int PAGE_OF_TEXTS = 200;

  private static final Set<String> FIGURES =
      Set.of(
          "id",
          "model_a",
          "revision_a",
          "model_b",
          "revision_b",
          "winner",
          "evaluation_order",
          "turns",
          "draw_probability",
          "eligible_pairs",
          "groups",
          "campaign",
          "language",
          "style_a",
          "style_b",
          "flags",
          "timestamp");

  private static final Set<String> TEXTS =
      Set.of("id", "winner", "turns", "conversation_a", "conversation_b");

  /**
   * Styles are in the records since their second version; order, groups and time are closed where
   * the person was erased.
   */
  private static final List<String> UNCOMMITTED =
      List.of(
          "judge",
          "evaluation_session_id",
          "category_tag",
          "category_version",
          "style_a",
          "style_b",
          "evaluation_order",
          "groups",
          "timestamp");

  private final ExportCard export;
  private final ExportRows rows;
  private final ExportRecorder recorder;
  private final LedgerBook book;
  private final Consistency consistency;
  private final Shape shape;
  private final List<ExportColumn> columns;
  private final ThreadLocal<RecordLine> lines;
  private final Map<ExportFormat, RowsFile> renderings = new EnumMap<>(ExportFormat.class);
  private long[] indices = new long[1_024];
  private byte[] hashes = new byte[1_024 * TreeHash.BYTES];
  private int written;
  private long shaped;
  private long anonymous;

  VoteBundle(
      ExportCard export,
      ExportRows rows,
      ExportRecorder recorder,
      LedgerBook book,
      Consistency consistency) {
    this.export = export;
    this.rows = rows;
    this.recorder = recorder;
    this.book = book;
    this.consistency = consistency;
    this.shape = shape(export);
    this.columns = ExportColumn.of(export.kind(), export.filter().implicit());
    Set<String> open = open(export.kind());
    this.lines = ThreadLocal.withInitial(() -> new RecordLine(open));
  }

  private static Shape shape(ExportCard export) {
    return switch (export.kind()) {
      case PREFERENCES -> export.filter().implicit() ? Shape.WHOLE_PREFERENCES : Shape.PREFERENCES;
      case KTO -> Shape.KTO;
      case LEADERBOARD -> Shape.BOARD;
      case VOTES, CONVERSATIONS -> Shape.ROWS;
    };
  }

  private static Set<String> open(ExportKind kind) {
    if (kind == ExportKind.VOTES) {
      return FIGURES;
    }
    if (kind == ExportKind.CONVERSATIONS) {
      Set<String> all = new HashSet<>(FIGURES);
      all.addAll(TEXTS);
      return all;
    }
    return TEXTS;
  }

  /**
   * Writes all files but the manifest.
   *
   * @param work a folder for what cannot be written into the bundle at once
   */
  ExportRun.Made write(long size, BundleWriter bundle, Path work) throws IOException {
    ExportPlan plan = rows.plan(export, size);
    bundle.add("checkpoint.txt", plan.state().note().getBytes(StandardCharsets.UTF_8));
    try {
      for (ExportFormat format : export.formats()) {
        renderings.put(format, RowsFile.of(format, columns, work.resolve(name(format))));
      }
      records(plan, bundle);
    } finally {
      for (RowsFile rendering : renderings.values()) {
        rendering.close();
      }
    }
    proof(plan.state(), bundle);
    bundle.add(Consistency.FILE, consistency.file(plan.state()));
    for (ExportFormat format : export.formats()) {
      bundle.add(name(format), work.resolve(name(format)), shaped);
    }
    Map<String, Long> leftOut = new TreeMap<>(plan.leftOut());
    // Erased since it was counted.
    leftOut.merge(ERASED, plan.rows() - written, Long::sum);
    leftOut.values().removeIf(count -> count == 0);
    return ExportRun.Made.of(manifest(plan, leftOut), written, leftOut);
  }

  private String name(ExportFormat format) {
    return export.kind().key() + "." + format.key();
  }

  private ExportManifest manifest(ExportPlan plan, Map<String, Long> leftOut) {
    return new ExportManifest(
        export,
        plan.state(),
        shape,
        columns,
        shape == Shape.ROWS ? UNCOMMITTED : List.of(),
        written,
        anonymous,
        leftOut,
        plan.pseudonym().apply("requester/" + export.requestedBy()));
  }

  private void records(ExportPlan plan, BundleWriter bundle) throws IOException {
    int limit = export.kind().texts() ? PAGE_OF_TEXTS : PAGE;
    try (BundleWriter.Part part = bundle.begin("records.jsonl")) {
      long last = -1;
      boolean more = true;
      while (more) {
        ExportRows.Page page = rows.page(plan, last, limit);
        write(page.rows(), part);
        recorder.advance(export.id(), (double) written / Math.max(1, plan.rows()));
        last = page.last();
        more = page.more();
      }
      part.has(written);
    }
  }

  /** A record as it is written. */
  private record Line(ExportRow row, String text, List<Map<String, String>> rows) {}

  private void write(List<ExportRow> page, BundleWriter.Part part) throws IOException {
    List<Line> made = page.parallelStream().map(this::line).toList();
    for (Line line : made) {
      place(line);
      part.write(line.text().getBytes(StandardCharsets.UTF_8));
      shaped += line.rows().size();
      anonymous += line.row().anonymous() ? 1 : 0;
    }
    // Each format has a file of its own, so that they can be written side by side.
    try {
      renderings.values().parallelStream().forEach(rendering -> render(rendering, made));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void render(RowsFile rendering, List<Line> made) {
    try {
      for (Line line : made) {
        for (Map<String, String> row : line.rows()) {
          rendering.add(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Line line(ExportRow row) {
    Map<String, String> open = new HashMap<>();
    String text = lines.get().of(row.placed(), open);
    long index = row.placed().index();
    List<Map<String, String>> shapedRows = shape.rows(index, open);
    if (shape == Shape.ROWS) {
      Map<String, String> whole = new HashMap<>(row.beside());
      whole.putAll(shapedRows.get(0));
      shapedRows = List.of(whole);
    }
    return new Line(row, text, shapedRows);
  }

  private void place(Line line) {
    if (written == indices.length) {
      indices = Arrays.copyOf(indices, 2 * written);
      hashes = Arrays.copyOf(hashes, 2 * written * TreeHash.BYTES);
    }
    indices[written] = line.row().placed().index();
    byte[] hash = TreeHash.leaf(line.row().placed().leaf());
    System.arraycopy(hash, 0, hashes, written * TreeHash.BYTES, TreeHash.BYTES);
    written++;
  }

  private void proof(LedgerBook.SealedState state, BundleWriter bundle) throws IOException {
    long[] places = Arrays.copyOf(indices, written);
    List<byte[]> proof = new ArrayList<>();
    book.multiproof(places, state.size(), proof::add);
    hold(places, state, proof);
    try (BundleWriter.Part part = bundle.begin("proof.json")) {
      write(part, "{\"hashes\":[");
      for (int i = 0; i < proof.size(); i++) {
        write(part, (i == 0 ? "\"" : ",\"") + StrictBase64.encode(proof.get(i)) + '"');
      }
      write(part, "]}");
    }
  }

  /** What an auditor would find is found before anything leaves. */
  private void hold(long[] places, LedgerBook.SealedState state, List<byte[]> proof) {
    Optional<byte[]> root =
        Multiproof.root(
            places,
            state.size(),
            at -> Arrays.copyOfRange(hashes, at * TreeHash.BYTES, (at + 1) * TreeHash.BYTES),
            proof.iterator());
    if (root.isEmpty() || !Arrays.equals(root.get(), state.root())) {
      throw RecordLine.altered("the rows do not lead to the signed root of the Ledger");
    }
  }

  private static void write(BundleWriter.Part part, String text) throws IOException {
    part.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
