package org.privatearena.overhead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.privatearena.instruments.MeasuredPart;

/** The measured figures as the tables of docs/performance.md. */
final class Report {

  private final List<Way> ways;
  private final List<Slot> slots;
  private final Slot few;
  private final List<Slot> many;
  private final int idleThreads;
  private final MeasureOverhead.Memory memory;
  private final Beginnings beginnings;

  /**
   * @param slots round by round, each with every way once
   * @param few the arena with few streams
   * @param many the same with many streams
   */
  Report(
      List<Way> ways,
      List<Slot> slots,
      Slot few,
      List<Slot> many,
      int idleThreads,
      MeasureOverhead.Memory memory,
      Beginnings beginnings) {
    this.ways = ways;
    this.slots = slots;
    this.few = few;
    this.many = many;
    this.idleThreads = idleThreads;
    this.memory = memory;
    this.beginnings = beginnings;
  }

  /** Replaces the measured part of the document. */
  void writeInto(Path document) throws IOException {
    new MeasuredPart(document, "measured").write(text());
  }

  String text() {
    StringBuilder text = new StringBuilder("\n");
    text.append(machine()).append("\n\n");
    chunks(text);
    requests(text);
    many(text);
    verdicts(text);
    return text.toString();
  }

  private String machine() {
    return "%s, %d processors (%s), %s, Java %s, %d rounds."
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            Runtime.getRuntime().availableProcessors(),
            processor(),
            System.getProperty("os.name") + " " + System.getProperty("os.version"),
            System.getProperty("java.version"),
            slots.size() / ways.size());
  }

  private static String processor() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }

  private void chunks(StringBuilder text) {
    text.append("From a chunk sent to the chunk read, added to the direct call, ")
        .append(streams(slots))
        .append(" streams:\n\n")
        .append(
            "| way | p50 ms | p95 ms | p99 ms | p50 to bare | p95 to bare | CPU us a chunk | CPU to nginx |\n")
        .append("|---|---|---|---|---|---|---|---|\n");
    for (Way way : ways) {
      text.append("| ").append(way.words());
      for (double share : new double[] {0.5, 0.95, 0.99}) {
        text.append(" | ")
            .append(
                way == Way.DIRECT
                    ? "(" + spread(rounds(slot -> slot.delays().millis(share), way), 2) + ")"
                    : spread(added(way, share), 2));
      }
      text.append(" | ").append(way == Way.DIRECT ? "" : spread(toBare(way, 0.5), 2));
      text.append(" | ").append(way == Way.DIRECT ? "" : spread(toBare(way, 0.95), 2));
      text.append(" | ").append(way == Way.DIRECT ? "" : spread(rounds(Slot::cpuPerChunk, way), 1));
      text.append(" | ").append(way == Way.DIRECT ? "" : spread(cpuToNginx(way), 2));
      text.append(" |\n");
    }
    text.append(
        "\nMedian of the rounds, smallest and largest behind it. The direct call's own figures stand in brackets. ");
    text.append(
        "PostgreSQL took %s us a chunk beside the arena, the endpoint %s.%n%n"
            .formatted(
                spread(rounds(Slot::databasePerChunk, Way.ARENA), 1),
                spread(rounds(Slot::endpointPerChunk, Way.ARENA), 1)));
  }

  private void requests(StringBuilder text) {
    text.append(
        """
        From the request sent to the endpoint's hearing of it, while the streams are opened:

        | way | p50 ms | p95 ms | p99 ms | p50 to bare | p95 to bare |
        |---|---|---|---|---|---|
        """);
    for (Way way : ways) {
      text.append("| ").append(way.words());
      for (double share : new double[] {0.5, 0.95, 0.99}) {
        text.append(" | ").append(spread(rounds(slot -> slot.requests().millis(share), way), 2));
      }
      text.append(" | ").append(spread(requestsToBare(way, 0.5), 2));
      text.append(" | ").append(spread(requestsToBare(way, 0.95), 2));
      text.append(" |\n");
    }
    text.append("\n").append(beginnings.text()).append('\n');
  }

  private void many(StringBuilder text) {
    text.append(many.get(0).streams())
        .append(
            """
             streams:

            | way | p50 ms | p95 ms | p99 ms | p50 to bare | p95 to bare | on time | errors | CPU us a chunk |
            |---|---|---|---|---|---|---|---|---|
            """);
    for (Way way : ways) {
      text.append("| ").append(way.words());
      for (double share : new double[] {0.5, 0.95, 0.99}) {
        text.append(" | ")
            .append(spread(rounds(many, slot -> slot.delays().millis(share), way), 2));
      }
      for (double share : new double[] {0.5, 0.95}) {
        text.append(" | ").append(way == Way.DIRECT ? "" : spread(toBare(many, way, share), 2));
      }
      text.append(
          " | %s %% | %d | %s |%n"
              .formatted(
                  number(-worst(rounds(many, slot -> -100 * slot.onTimeShare(), way)), 2),
                  (int) Arrays.stream(rounds(many, Slot::errors, way)).sum(),
                  spread(rounds(many, Slot::cpuPerChunk, way), 1)));
    }
    text.append(
        """

        On time is a chunk that was read within 100 ms of its moment, in the worst round; one that never came is late. The ratios are of what each adds to the direct call of its round, the errors those of all %d rounds.

        Threads of the server: %d idle, %d with %d streams, %d with %d, %d with %d. Heap after a full collection: %d kB,
        with %d battles open %d kB, which is %s kB a battle.

        """
            .formatted(
                many.size() / ways.size(),
                idleThreads,
                few.threads(),
                few.streams(),
                most(slots, Way.ARENA),
                streams(slots),
                most(many, Way.ARENA),
                streams(many),
                memory.before(),
                memory.battles(),
                memory.with(),
                number(memory.perBattle(), 0)));
  }

  private void verdicts(StringBuilder text) {
    text.append("| target | measured | |\n|---|---|---|\n");
    verdict(text, "added p50 at most 2 ms", median(added(Way.ARENA, 0.5)), 2, "ms");
    verdict(text, "added p95 at most 5 ms", median(added(Way.ARENA, 0.95)), 5, "ms");
    verdict(text, "added p99 at most 10 ms", median(added(Way.ARENA, 0.99)), 10, "ms");
    if (ways.contains(Way.BARE)) {
      verdict(text, "p50 at most 1.3 times bare", median(toBare(Way.ARENA, 0.5)), 1.3, "");
      verdict(text, "p95 at most 1.3 times bare", median(toBare(Way.ARENA, 0.95)), 1.3, "");
    }
    verdict(text, "beginning without commit: p50 at most 2 ms", own(0.5), 2, "ms");
    verdict(text, "beginning without commit: p95 at most 5 ms", own(0.95), 5, "ms");
    verdict(text, "beginning without commit: p99 at most 10 ms", own(0.99), 10, "ms");
    if (ways.contains(Way.BARE)) {
      verdict(
          text,
          "beginning: p50 from driver to endpoint at most 1.3 times bare",
          median(requestsToBare(Way.ARENA, 0.5)),
          1.3,
          "");
      verdict(
          text,
          "beginning: p95 from driver to endpoint at most 1.3 times bare",
          median(requestsToBare(Way.ARENA, 0.95)),
          1.3,
          "");
    }
    if (ways.contains(Way.NGINX)) {
      verdict(text, "CPU a chunk at most 4.5 times nginx", median(cpuToNginx(Way.ARENA)), 4.5, "");
    }
    verdict(
        text,
        "late chunks of " + streams(many) + " streams at most 0.5 %",
        worst(rounds(many, slot -> 100 * (1 - slot.onTimeShare()), Way.ARENA)),
        0.5,
        "%");
    verdict(
        text,
        "errors with " + streams(many) + " streams: 0",
        worst(rounds(many, Slot::errors, Way.ARENA)),
        0,
        "");
    verdict(
        text,
        "threads over idle at most 16",
        Math.max(Math.max(few.threads(), most(many, Way.ARENA)), most(slots, Way.ARENA))
            - idleThreads,
        16,
        "");
    verdict(
        text,
        "as many threads with " + streams(many) + " streams as with " + few.streams(),
        most(many, Way.ARENA) - few.threads(),
        0,
        "more");
    text.append('\n');
  }

  private static void verdict(
      StringBuilder text, String target, double measured, double limit, String unit) {
    text.append(
        "| %s | %s %s | %s |%n"
            .formatted(
                target, number(measured, 2), unit, measured <= limit ? "kept" : "**missed**"));
  }

  private static int most(List<Slot> list, Way way) {
    return list.stream()
        .filter(slot -> slot.way() == way)
        .mapToInt(Slot::threads)
        .max()
        .orElseThrow();
  }

  private static int streams(List<Slot> list) {
    return list.get(0).streams();
  }

  private double[] added(List<Slot> of, Way way, double share) {
    ToDoubleFunction<Slot> delay = slot -> slot.delays().millis(share);
    double[] own = rounds(of, delay, way);
    double[] direct = rounds(of, delay, ways.contains(Way.DIRECT) ? Way.DIRECT : way);
    Arrays.setAll(own, i -> own[i] - direct[i]);
    return own;
  }

  private double[] added(Way way, double share) {
    return added(slots, way, share);
  }

  /** Of what each adds to the direct call of its round. */
  private double[] toBare(List<Slot> of, Way way, double share) {
    double[] own = added(of, way, share);
    return ratios(own, ways.contains(Way.BARE) ? added(of, Way.BARE, share) : own);
  }

  private double[] toBare(Way way, double share) {
    return toBare(slots, way, share);
  }

  private double own(double share) {
    return beginnings.own().millis(share);
  }

  /** Of the whole way from the driver to the endpoint. */
  private double[] requestsToBare(Way way, double share) {
    ToDoubleFunction<Slot> request = slot -> slot.requests().millis(share);
    return ways.contains(Way.BARE)
        ? ratios(rounds(request, way), rounds(request, Way.BARE))
        : new double[] {Double.NaN};
  }

  private double[] cpuToNginx(Way way) {
    return ways.contains(Way.NGINX)
        ? ratios(rounds(Slot::cpuPerChunk, way), rounds(Slot::cpuPerChunk, Way.NGINX))
        : new double[] {Double.NaN};
  }

  private static double[] ratios(double[] own, double[] others) {
    double[] ratios = new double[own.length];
    Arrays.setAll(ratios, i -> own[i] / others[i]);
    return ratios;
  }

  private double[] rounds(ToDoubleFunction<Slot> figure, Way way) {
    return rounds(slots, figure, way);
  }

  private static double[] rounds(List<Slot> of, ToDoubleFunction<Slot> figure, Way way) {
    return of.stream().filter(slot -> slot.way() == way).mapToDouble(figure).toArray();
  }

  private static double worst(double[] values) {
    return Arrays.stream(values).max().orElseThrow();
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  static String spread(double[] values, int digits) {
    double least = Arrays.stream(values).min().orElseThrow();
    double most = Arrays.stream(values).max().orElseThrow();
    return number(median(values), digits)
        + " ("
        + number(least, digits)
        + "-"
        + number(most, digits)
        + ")";
  }

  private static String number(double value, int digits) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%." + digits + "f", value) : "-";
  }
}
