package org.privatearena.compliance.export.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privatearena.access.control.Pseudonyms;
import org.privatearena.audit.control.Disclosure;
import org.privatearena.audit.control.Field;
import org.privatearena.audit.control.LedgerBook;
import org.privatearena.audit.control.LedgerRecord;
import org.privatearena.audit.control.RecordLine;
import org.privatearena.audit.note.control.StrictBase64;
import org.privatearena.rating.control.SnapshotStore;
import org.privatearena.rating.control.StoredBoard;

/** Reads what the bundle of a stored leaderboard is made of. */
@Stateless
public class BoardRows {

  private static final String TAKEN_BY = "taken_by";

  @Inject private SnapshotStore snapshots;
  @Inject private Disclosure disclosure;
  @Inject private LedgerBook book;
  @Inject private Pseudonyms pseudonyms;

  /**
   * What the bundle of a stored leaderboard is made of.
   *
   * @param line of its record
   * @param proof that the record is in the tree, as the file of a bundle
   * @param text of the board, whose SHA-256 the record commits to
   * @param file what computes it again, compressed by gzip
   * @param rows canonical JSON by column
   * @param requester the requester's pseudonym within this export
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Board(
      LedgerBook.SealedState state,
      String line,
      String proof,
      String text,
      byte[] file,
      List<Map<String, String>> rows,
      String requester) {}

  /**
   * Reads the board that an export is of.
   *
   * @param size of the tree in which its record must be
   */
  public Board read(ExportCard export, long size) {
    StoredBoard board = snapshots.stored(export.filter().snapshot()).orElseThrow();
    LedgerRecord entry = snapshots.record(board.id()).orElseThrow();
    long index = book.placeOf(entry.id()).filter(place -> place < size).orElseThrow();
    byte[] context = ("export/v1 board " + export.id()).getBytes(StandardCharsets.UTF_8);
    String text = snapshots.text(board.id()).orElseThrow();
    if (!entry.fields().contains(Field.text("sha256", ExportManifest.sha256(utf8(text))))) {
      throw RecordLine.altered("the stored leaderboard is not the one that was recorded");
    }
    return new Board(
        book.at(size).orElseThrow(),
        line(entry, index),
        proof(index, size),
        text,
        snapshots.file(board.id()).orElseThrow(),
        board.rows().stream().map(BoardRows::row).toList(),
        pseudonyms.within(context).apply("requester/" + export.requestedBy()));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String line(LedgerRecord entry, long index) {
    Set<String> open = new HashSet<>();
    entry.fields().stream()
        .map(Field::name)
        .filter(name -> !name.equals(TAKEN_BY))
        .forEach(open::add);
    return new RecordLine(open).of(disclosure.placed(entry, index).orElseThrow(), new HashMap<>());
  }

  private String proof(long index, long size) {
    List<String> hashes = new ArrayList<>();
    book.multiproof(
        new long[] {index}, size, hash -> hashes.add('"' + StrictBase64.encode(hash) + '"'));
    return "{\"hashes\":[" + String.join(",", hashes) + "]}";
  }

  private static Map<String, String> row(StoredBoard.Row row) {
    Map<String, String> values = new HashMap<>();
    values.put("rank", Integer.toString(row.rank()));
    values.put("rank_low", Integer.toString(row.rankLow()));
    values.put("rank_high", Integer.toString(row.rankHigh()));
    values.put("model", Json.createValue(row.model()).toString());
    values.put("revision", Integer.toString(row.revision()));
    values.put("rating", Double.toString(row.rating()));
    values.put("low", row.low() == null ? "null" : row.low().toString());
    values.put("high", row.high() == null ? "null" : row.high().toString());
    values.put("battles", Long.toString(row.battles()));
    return values;
  }
}
