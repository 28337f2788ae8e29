package org.privatearena.audit.verify.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * VER-2: whatever stands in a CSV file, it is read or a finding, and reads the same when written
 * again.
 */
class CsvFuzzTest {

  @FuzzTest(maxDuration = "10m")
  void rows(byte[] bytes) throws IOException {
    List<List<String>> rows;
    try {
      rows = read(bytes);
    } catch (Finding e) {
      return;
    }
    StringBuilder again = new StringBuilder();
    rows.forEach(row -> again.append(Rendering.csv(row)));
    assertEquals(rows, read(again.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static List<List<String>> read(byte[] bytes) throws IOException {
    CsvCells cells = new CsvCells(new Lines(new ByteArrayInputStream(bytes), "votes.csv"));
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row = cells.next(); row != null; row = cells.next()) {
      rows.add(row);
    }
    return rows;
  }
}
