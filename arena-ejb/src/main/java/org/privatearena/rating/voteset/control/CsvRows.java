package org.privatearena.rating.voteset.control;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privatearena.rating.voteset.entity.Fault;

/** CSV after RFC 4180 with a header; empty lines count as lines and for nothing else. */
final class CsvRows {

  private static final int MOST_COLUMNS = 10_000;

  /** How the parser names the line where the row began that it could not read. */
  private static final Pattern BEGUN = Pattern.compile("started in line (\\d{1,18})");

  private CsvRows() {}

  /**
   * @param longest line, in characters (UTF-16 units); a quoted field that spans lines is no longer
   * @return columns of the header that mean nothing here
   * @throws UnreadableFile where the text ends it, the header does, or there is none
   */
  static List<String> read(Reader text, int longest, Instant now, Consumer<FoundRow> rows)
      throws IOException {
    long last = 0;
    try (CsvReader<CsvRecord> csv = reader(text, longest)) {
      Iterator<CsvRecord> records = csv.iterator();
      if (!records.hasNext()) {
        throw new UnreadableFile(Fault.EMPTY_FILE, 1, "");
      }
      CsvRecord first = records.next();
      last = first.getStartingLineNumber();
      CsvHeader header = new CsvHeader(last, first.getFields());
      while (records.hasNext()) {
        CsvRecord row = records.next();
        last = row.getStartingLineNumber();
        rows.accept(header.row(last, row.getFieldCount(), row::getField, now));
      }
      return header.ignored();
    } catch (CsvParseException e) {
      throw unreadable(e, last);
    }
  }

  private static CsvReader<CsvRecord> reader(Reader text, int longest) {
    return CsvReader.builder()
        .commentStrategy(CommentStrategy.NONE)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(longest)
        .build(
            CsvRecordHandler.of(
                handler ->
                    handler.maxFields(MOST_COLUMNS).maxFieldSize(longest).maxRecordSize(longest)),
            text);
  }

  /** The parser wraps what the text said of itself. */
  private static UnreadableFile unreadable(CsvParseException e, long last) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableFile own) {
        return own;
      }
    }
    String said = String.valueOf(e.getMessage()) + e.getCause();
    boolean size = said.contains("exceed") || said.contains("limit") || said.contains("size");
    Matcher begun = BEGUN.matcher(said);
    long line = begun.find() ? Long.parseLong(begun.group(1)) : last + 1;
    return new UnreadableFile(size ? Fault.LINE_TOO_LONG : Fault.BAD_QUOTES, line, "");
  }
}
