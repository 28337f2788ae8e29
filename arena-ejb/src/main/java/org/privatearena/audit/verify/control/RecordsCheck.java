package org.privatearena.audit.verify.control;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.tree.control.Multiproof;
import org.privatearena.audit.tree.control.TreeHash;

/**
 * Checks records.jsonl row by row, the renderings beside it, and that all leaves lead to the root.
 * Rows are read in batches, which both processors hash.
 */
final class RecordsCheck {

  private static final String RECORDS = "records.jsonl";

  /** Listed files that are held against the manifest by others. */
  private static final Set<String> ELSEWHERE = Set.of(RECORDS, "checkpoint.txt", "proof.json");

  private static final int BATCH = 2_048;
  private static final int BATCH_BYTES = 8 << 20;

  /** So few rows are not worth a second thread. */
  private static final int ALONE = 64;

  private final BundleFile bundle;
  private final Manifest manifest;
  private final Checkpoint checkpoint;
  private final Shape shape;
  private final Map<String, RowRendering> renderings = new LinkedHashMap<>();
  private final List<BundleFile.Hashed> open = new ArrayList<>();
  private long[] indices = new long[1_024];
  private byte[] hashes = new byte[1_024 * TreeHash.BYTES];
  private int rows;
  private long shapedRows;
  private final Set<String> unread = new TreeSet<>();

  RecordsCheck(BundleFile bundle, Manifest manifest, Checkpoint checkpoint) {
    this.bundle = bundle;
    this.manifest = manifest;
    this.checkpoint = checkpoint;
    this.shape = manifest.shape();
  }

  /** How many rows were checked. */
  long check(List<byte[]> proof) throws IOException {
    try {
      Lines records = new Lines(hashed(RECORDS), RECORDS);
      openRenderings();
      List<byte[]> batch = batch(records);
      while (!batch.isEmpty()) {
        take(batch, records);
        batch = batch(records);
      }
      for (RowRendering rendering : renderings.values()) {
        rendering.end();
      }
      for (BundleFile.Hashed file : open) {
        file.finish();
      }
    } finally {
      for (BundleFile.Hashed file : open) {
        file.close();
      }
    }
    count();
    root(proof);
    return rows;
  }

  private BundleFile.Hashed hashed(String name) throws IOException {
    BundleFile.Hashed file = bundle.hashed(manifest.files().get(name));
    open.add(file);
    return file;
  }

  private void openRenderings() throws IOException {
    boolean rowsAreRecords = shape != Shape.BOARD;
    for (String name : manifest.files().keySet()) {
      if (rowsAreRecords && name.endsWith(".csv")) {
        renderings.put(
            name, new RowRendering.Csv(new Lines(hashed(name), name), manifest.columns()));
      } else if (rowsAreRecords && name.endsWith(".jsonl") && !name.equals(RECORDS)) {
        renderings.put(
            name, new RowRendering.Jsonl(new Lines(hashed(name), name), manifest.columns()));
      } else if (!ELSEWHERE.contains(name)) {
        // Of a form that is not read here: its bytes are held against the manifest.
        hashed(name);
        if (!name.equals("consistency.json")) {
          unread.add(name);
        }
      }
    }
  }

  private static List<byte[]> batch(Lines records) throws IOException {
    List<byte[]> batch = new ArrayList<>(BATCH);
    long bytes = 0;
    while (batch.size() < BATCH && bytes < BATCH_BYTES) {
      byte[] line = records.next();
      if (line == null) {
        break;
      }
      batch.add(line);
      bytes += line.length;
    }
    return batch;
  }

  private void take(List<byte[]> batch, Lines records) throws IOException {
    long before = records.count() - batch.size();
    List<Row> read =
        inParallel(IntStream.range(0, batch.size()), batch.size() > ALONE)
            .mapToObj(i -> row(batch.get(i), before + i + 1))
            .toList();
    for (Row row : read) {
      add(row);
      rendered(row);
    }
  }

  /** Files whose bytes were held against the manifest, and their content against nothing. */
  Set<String> unread() {
    return unread;
  }

  private void rendered(Row row) throws IOException {
    List<Map<String, String>> expected;
    Set<String> free = new HashSet<>();
    try {
      expected = shape.rows(row.record().index(), row.record().open());
      if (shape == Shape.ROWS) {
        expected = List.of(OpenColumns.of(row.record(), expected.get(0), free));
      }
    } catch (IllegalArgumentException e) {
      throw Finding.altered(RECORDS + ", row " + row.number(), e.getMessage());
    }
    shapedRows += expected.size();
    for (RowRendering rendering : renderings.values()) {
      for (Map<String, String> one : expected) {
        rendering.hold(one, free);
      }
    }
  }

  private static IntStream inParallel(IntStream each, boolean both) {
    return both ? each.parallel() : each;
  }

  private record Row(RecordRow record, long number) {}

  private static Row row(byte[] line, long number) {
    try {
      return new Row(RecordRow.read(line, line.length), number);
    } catch (IllegalArgumentException e) {
      throw Finding.altered(RECORDS + ", row " + number, e.getMessage());
    }
  }

  private void add(Row row) {
    if (!row.record().ofKind(shape.entries())) {
      throw Finding.altered(
          RECORDS + ", row " + row.number(), "it is no entry of kind " + shape.entries());
    }
    board(row);
    long index = row.record().index();
    if (rows > 0 && index <= indices[rows - 1]) {
      throw Finding.altered(
          RECORDS + ", row " + row.number(), "rows are not in the order of the Ledger");
    }
    if (index >= checkpoint.size()) {
      throw Finding.altered(
          RECORDS + ", row " + row.number(), "entry " + index + " is behind the checkpoint");
    }
    if (rows == indices.length) {
      indices = Arrays.copyOf(indices, 2 * rows);
      hashes = Arrays.copyOf(hashes, 2 * rows * TreeHash.BYTES);
    }
    indices[rows] = index;
    System.arraycopy(row.record().leafHash(), 0, hashes, rows * TreeHash.BYTES, TreeHash.BYTES);
    rows++;
  }

  /** A leaderboard's text is what its record commits to. */
  private void board(Row row) {
    if (shape == Shape.BOARD) {
      Manifest.Listed text = manifest.files().get("board.txt");
      String committed = row.record().open().get("sha256");
      if (text == null || !('"' + text.sha256() + '"').equals(committed)) {
        throw Finding.altered("board.txt", "it is not the leaderboard that was recorded");
      }
      unread.remove("board.txt");
    }
  }

  private void count() {
    if (manifest.rows() != rows) {
      throw Finding.altered(
          RECORDS, "it has %d rows, %d were signed".formatted(rows, manifest.rows()));
    }
    for (Manifest.Listed listed : manifest.files().values()) {
      long found = listed.name().equals(RECORDS) ? rows : shapedRows;
      if (listed.rows() != null && listed.rows() != found && shape != Shape.BOARD) {
        throw Finding.altered(
            listed.name(), "%d rows were signed, there are %d".formatted(listed.rows(), found));
      }
    }
  }

  private void root(List<byte[]> proof) {
    if (proof.stream().anyMatch(hash -> hash.length != TreeHash.BYTES)) {
      throw Finding.altered("proof.json", "a hash that is none");
    }
    Optional<byte[]> root =
        Multiproof.root(
            Arrays.copyOf(indices, rows),
            checkpoint.size(),
            at -> Arrays.copyOfRange(hashes, at * TreeHash.BYTES, (at + 1) * TreeHash.BYTES),
            proof.iterator());
    if (root.isEmpty() || !Arrays.equals(root.get(), checkpoint.root())) {
      throw Finding.altered(
          "proof.json",
          "the rows do not lead to the signed root: a row was added, dropped or altered");
    }
  }
}
