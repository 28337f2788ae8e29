package org.privatearena.rating.engine.file.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.regex.Pattern;

/** Moments as files write them: seconds since 1970, or ISO 8601 (UTC where no offset is told). */
public final class Moments {

  private static final int LONGEST = 40;
  private static final int MOST_DIGITS = 12;
  private static final Pattern SECONDS = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?");
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendPattern("[XXX][X]")
          .optionalEnd()
          .optionalEnd()
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);

  private Moments() {}

  /** To the microsecond; empty where the text is neither. */
  public static Optional<Instant> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return SECONDS.matcher(text).matches()
          ? seconds(new BigDecimal(text))
          : Optional.of(
              instant(
                  ISO.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> seconds(BigDecimal seconds) {
    if (seconds.precision() - seconds.scale() > MOST_DIGITS) {
      return Optional.empty();
    }
    try {
      long micros = seconds.movePointRight(6).setScale(0, RoundingMode.FLOOR).longValueExact();
      return Optional.of(Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    } catch (ArithmeticException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Instant instant(TemporalAccessor found) {
    Instant instant;
    if (found instanceof OffsetDateTime time) {
      instant = time.toInstant();
    } else if (found instanceof LocalDateTime time) {
      instant = time.toInstant(ZoneOffset.UTC);
    } else {
      instant = ((LocalDate) found).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
    return instant.truncatedTo(ChronoUnit.MICROS);
  }
}
