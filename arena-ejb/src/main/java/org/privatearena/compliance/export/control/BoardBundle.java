package org.privatearena.compliance.export.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.privatearena.audit.verify.control.Shape;
import org.privatearena.compliance.export.entity.ExportFormat;

/** Writes the bundle of a stored leaderboard: its record, its rows, and what computes it again. */
final class BoardBundle {

  private final ExportCard export;
  private final BoardRows.Board board;
  private final Consistency consistency;

  BoardBundle(ExportCard export, BoardRows.Board board, Consistency consistency) {
    this.export = export;
    this.board = board;
    this.consistency = consistency;
  }

  /**
   * Writes all files but the manifest.
   *
   * @param work a folder for what cannot be written into the bundle at once
   */
  ExportRun.Made write(BundleWriter bundle, Path work) throws IOException {
    bundle.add("checkpoint.txt", utf8(board.state().note()));
    try (BundleWriter.Part part = bundle.begin("records.jsonl")) {
      part.write(utf8(board.line()));
      part.has(1);
    }
    bundle.add("proof.json", utf8(board.proof()));
    bundle.add(Consistency.FILE, consistency.file(board.state()));
    bundle.add("board.txt", utf8(board.text()));
    bundle.add("snapshot.txt.gz", board.file());
    List<ExportColumn> columns = ExportColumn.of(export.kind(), false);
    for (ExportFormat format : export.formats()) {
      String name = "leaderboard." + format.key();
      Path path = work.resolve(name);
      try (RowsFile file = RowsFile.of(format, columns, path)) {
        for (Map<String, String> row : board.rows()) {
          file.add(row);
        }
      }
      bundle.add(name, path, board.rows().size());
    }
    return ExportRun.Made.of(
        new ExportManifest(
            export,
            board.state(),
            Shape.BOARD,
            columns,
            List.of(),
            1,
            0,
            Map.of(),
            board.requester()),
        1,
        Map.of());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
