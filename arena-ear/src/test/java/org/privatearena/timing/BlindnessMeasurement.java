package org.privatearena.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.TestArena;
import org.privatearena.scenario.TimedModel;
import org.privatearena.stack.StackLayout;

/**
 * The whole measurement, which writes its table into docs/blindness.md. It is no test of the test
 * command: {@code ./mvnw -Pblindness} runs it. {@code -Dblindness.modes=live}, {@code
 * -Dblindness.pairs=15} measure a part; parts measured before are kept until {@code clean}.
 */
class BlindnessMeasurement {

  private static final int AT_ONCE = Integer.getInteger("blindness.at-once", 50);
  private static final int BATTLES = Integer.getInteger("blindness.battles", 2_000);

  /** The card of every so many battles is looked at; 1 is that of all. */
  private static final int LOOKED_AT = Integer.getInteger("blindness.looked-at", 1);

  private static final int TOLD_BY = 5;

  @Test
  void measure() throws Exception {
    Path kept = StackLayout.checkout().resolve("arena-ear/target/blindness");
    TestArena arena = TestArena.get();
    for (String slow : wanted("blindness.pairs", "30,20,15")) {
      for (String mode : wanted("blindness.modes", "live,paced,complete")) {
        Measured row = measure(arena, new TimedModel(Integer.parseInt(slow), false), mode);
        row.keep(kept);
        System.out.println(row);
        new BlindnessReport(rows(kept), AT_ONCE).write();
      }
    }
    assertEquals(List.of(), rows(kept).stream().filter(row -> !asPromised(row)).toList());
  }

  /** All that was measured, now or before. */
  private static List<Measured> rows(Path kept) throws IOException {
    List<Measured> rows = new ArrayList<>();
    for (String mode : List.of("live", "paced", "complete")) {
      for (TimedModel pair : TimedModel.slow()) {
        Measured row = Measured.kept(kept, mode, pair.pair());
        if (row != null) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static List<String> wanted(String property, String all) {
    return Arrays.asList(System.getProperty(property, all).split(","));
  }

  private static Measured measure(TestArena arena, TimedModel pair, String mode) throws Exception {
    List<Caller> people = Held.people(arena, pair);
    long began = System.nanoTime();
    Held held;
    double load;
    try (ProcessorLoad busy = new ProcessorLoad()) {
      held = Held.hold(arena, people, pair, mode, BATTLES, AT_ONCE, LOOKED_AT);
      load = busy.mean();
    }
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
    List<Attack.Sample> streams = held.streams();
    return new Measured(
        mode,
        pair.pair(),
        new Attack().crossValidated(streams),
        new Attack().crossValidated(held.cards()),
        seconds,
        load,
        LocalDate.now(ZoneOffset.UTC).toString(),
        String.join("; ", Attack.loudest(streams, TOLD_BY)));
  }

  private static boolean asPromised(Measured row) {
    return row.mode().equals("live")
        ? row.stream().share() >= 0.9
        : row.stream().share() <= 0.55 && row.card().share() <= 0.55;
  }
}
