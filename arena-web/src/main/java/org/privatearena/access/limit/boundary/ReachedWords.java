package org.privatearena.access.limit.boundary;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.privatearena.access.limit.control.Reached;
import org.privatearena.shared.boundary.Texts;

/** Says that a limit is reached: which, how much, and when again, in the reader's language. */
public final class ReachedWords {

  private ReachedWords() {}

  public static String sentence(Reached reached, Locale locale) {
    DateTimeFormatter time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(locale);
    return new Texts(locale)
        .say(
            "refused.limit-reached." + reached.kind().word(),
            reached.most(),
            time.format(reached.again().atZone(reached.zone())),
            reached.zone().getId());
  }
}
