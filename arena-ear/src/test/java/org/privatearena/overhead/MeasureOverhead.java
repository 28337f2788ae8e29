package org.privatearena.overhead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.privatearena.instruments.MeasuredProcess;
import org.privatearena.instruments.Variables;
import org.privatearena.stack.ArenaStack;
import org.privatearena.stack.StackFailure;
import org.privatearena.stack.StackLayout;

/**
 * The command: starts the stack, the endpoint and the proxies, measures all ways in rotation, and
 * writes its table into docs/performance.md.
 */
public final class MeasureOverhead {

  private static final int STREAMS = 200;
  private static final int MANY = 500;
  private static final int FEW = 50;
  private static final int ROUNDS = Variables.whole("OVERHEAD_ROUNDS", 5);
  private static final int MANY_ROUNDS = Variables.whole("OVERHEAD_MANY_ROUNDS", 3);
  private static final int WARM_UP_SECONDS = Variables.whole("OVERHEAD_WARM_UP_SECONDS", 60);
  private static final int SECONDS = Variables.whole("OVERHEAD_SECONDS", 8);
  private static final int PATIENCE_SECONDS = 60;

  /** With fewer rounds nothing is written: a table of less would look like one of these. */
  private static final int FEWEST_ROUNDS = 5;

  /** Short streams of the warm-up, so that beginnings are warm too and not the streams alone. */
  private static final int SHORT_CHUNKS = 5;

  private static final int SHORT_A_SECOND = 50;

  /** At first, so that no server is asked for more than cold code can do. */
  private static final int GENTLE_A_SECOND = 10;

  private final StackLayout layout;
  private final Proxies proxies;
  private final StreamDriver driver;
  private final Evaluators evaluators;
  private final MeasuredProcess arena;
  private final MeasuredProcess database;
  private final List<Way> ways;
  private final Random random = new Random(1);

  private MeasureOverhead(StackLayout layout, Proxies proxies, StreamDriver driver)
      throws IOException, InterruptedException {
    this.layout = layout;
    this.proxies = proxies;
    this.driver = driver;
    this.evaluators = new Evaluators(layout);
    this.arena = MeasuredProcess.numbered(layout.folder().resolve("liberty.pid")).java();
    this.database = MeasuredProcess.numbered(postmaster(layout.folder()));
    this.ways =
        Stream.of(
                System.getenv().getOrDefault("OVERHEAD_WAYS", "DIRECT,NGINX,BARE,ARENA").split(","))
            .map(Way::valueOf)
            .filter(way -> way != Way.NGINX || proxies.hasNginx())
            .toList();
  }

  public static void main(String[] arguments) {
    int status = 1;
    try {
      run();
      status = 0;
    } catch (StackFailure e) {
      System.err.println("The overhead cannot be measured: " + e.getMessage());
    } catch (IOException | InterruptedException e) {
      System.err.println("The overhead cannot be measured: " + e);
    }
    System.exit(status);
  }

  private static void run() throws IOException, InterruptedException {
    StackLayout tests = StackLayout.tests(StackLayout.checkout(), System.getenv());
    StackLayout layout =
        new StackLayout(
            tests.root(),
            tests.root().resolve("arena-ear/target/overhead"),
            tests.http(),
            tests.https(),
            tests.keycloak(),
            tests.database(),
            tests.models());
    ArenaStack.endLeftovers(layout);
    ArenaStack.forgetData(layout);
    int port = layout.models() + 20;
    Proxies proxies = new Proxies(port, layout.folder().resolve("proxies"));
    // By a signal too; main ends by exit, so that this is the one way.
    Runtime.getRuntime().addShutdownHook(new Thread(proxies::close, "proxies stop"));
    ArenaStack stack =
        new ArenaStack(
            layout,
            MeasureOverhead::say,
            Map.of(
                "ARENA_CATALOG_FILE",
                catalogue(layout.folder(), port).toString(),
                "ARENA_CATALOG_ALLOWED_HOSTS",
                "localhost:" + port));
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stack stops"));
    stack.start();
    new MeasureOverhead(layout, proxies, new StreamDriver()).measure();
  }

  private static Path catalogue(Path folder, int port) throws IOException {
    String row =
        "{\"key\":\"load-%s\",\"name\":\"Load %s\",\"owner\":\"/load\","
            + "\"endpoints\":[{\"url\":\"http://localhost:%d/v1\",\"model\":\"load\"}]}";
    return Files.writeString(
        Files.createDirectories(folder).resolve("load-models.json"),
        "[" + row.formatted("a", "A", port) + "," + row.formatted("b", "B", port) + "]");
  }

  private static Path postmaster(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("postgres"))) {
      return files
          .filter(file -> file.endsWith("postmaster.pid"))
          .findFirst()
          .orElseThrow(() -> new StackFailure("PostgreSQL's process is not found"));
    }
  }

  private void measure() throws IOException, InterruptedException {
    slot(Way.ARENA, 2, 2, 1);
    Thread.sleep(5_000);
    int idleThreads = arena.threads();
    say("idle: " + idleThreads + " threads");
    warmUp();
    Beginnings.record(arena, layout.folder());
    List<Slot> slots = rounds(ROUNDS, STREAMS, 4);
    Beginnings beginnings = Beginnings.read(arena, layout.folder());
    Slot few = slot(Way.ARENA, FEW, 2, SECONDS);
    List<Slot> many = rounds(MANY_ROUNDS, MANY, 6);
    Memory memory = memory();
    Report report = new Report(ways, slots, few, many, idleThreads, memory, beginnings);
    say(report.text());
    if (ROUNDS < FEWEST_ROUNDS) {
      say(
          "A try of "
              + ROUNDS
              + " rounds: the document keeps what it says; "
              + FEWEST_ROUNDS
              + " are needed.");
      return;
    }
    if (ways.size() < Way.values().length) {
      say("Not all ways were measured: the document keeps what it says.");
      return;
    }
    if (slots.stream().anyMatch(slot -> slot.errors() > 0)) {
      say("Some streams ended in errors: the document keeps what it says.");
      return;
    }
    report.writeInto(layout.root().resolve("docs/performance.md"));
  }

  /** Every way once in each round, and each time another one first. */
  private List<Slot> rounds(int rounds, int streams, int rampSeconds) throws InterruptedException {
    List<Slot> slots = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < ways.size(); i++) {
        slots.add(slot(ways.get((round + i) % ways.size()), streams, rampSeconds, SECONDS));
      }
    }
    return slots;
  }

  /**
   * A minute for the arena, and some seconds for each of the others: two thirds of it in short
   * streams that are begun all the time, the rest in long ones. Before it half as long a time in
   * which few are begun.
   */
  private void warmUp() throws InterruptedException {
    for (Way way : ways) {
      int seconds = way == Way.ARENA ? WARM_UP_SECONDS : WARM_UP_SECONDS / 5;
      int beginning = seconds * 2 / 3;
      beginAllTheTime(way, seconds / 2, GENTLE_A_SECOND);
      beginAllTheTime(way, beginning, SHORT_A_SECOND);
      slot(way, STREAMS, 4, Math.max(1, seconds - beginning - 4));
    }
  }

  private void beginAllTheTime(Way way, int seconds, int perSecond) throws InterruptedException {
    int streams = seconds * perSecond;
    Load load = open(way, streams, SHORT_CHUNKS, seconds);
    await(load, streams);
    say(
        String.format(
            Locale.ROOT,
            "%-14s %d short streams begun: requests %.1f / %.1f / %.1f ms, %d errors %s",
            way.words(),
            streams,
            load.requests().millis(0.5),
            load.requests().millis(0.95),
            load.requests().millis(0.99),
            load.errors(),
            load.firstError() == null ? "" : load.firstError()));
  }

  private Slot slot(Way way, int streams, int rampSeconds, int seconds)
      throws InterruptedException {
    int chunks = (int) ((rampSeconds + seconds + 3) * 1_000_000L / LoadEndpoint.EVERY);
    int perConnection = way == Way.ARENA ? 2 : 1;
    int connections = streams / perConnection;
    Load load = open(way, connections, chunks, rampSeconds);
    Thread.sleep(1_000);
    long begin = Stamp.now();
    long end = begin + seconds * 1_000_000L;
    load.measure(begin, end);
    MeasuredProcess between = way == Way.ARENA ? arena : proxies.process(way);
    Duration cpu = cpu(between);
    Duration databaseCpu = database.cpu();
    Duration endpointCpu = proxies.recorded().cpu();
    long before = load.chunks();
    int threads = 0;
    while (Stamp.now() < end) {
      threads = Math.max(threads, between == null ? 0 : between.threads());
      Thread.sleep(500);
    }
    double chunksRead = load.chunks() - before;
    double cpuPerChunk = micros(cpu(between).minus(cpu)) / chunksRead;
    double databasePerChunk = micros(database.cpu().minus(databaseCpu)) / chunksRead;
    double endpointPerChunk = micros(proxies.recorded().cpu().minus(endpointCpu)) / chunksRead;
    await(load, connections);
    long due = streams * (end - begin) / LoadEndpoint.EVERY;
    Slot slot =
        new Slot(
            way,
            streams,
            load.delays(),
            load.requests(),
            cpuPerChunk,
            way == Way.ARENA ? databasePerChunk : 0,
            endpointPerChunk,
            threads,
            due,
            load.arrived(),
            load.onTime(),
            load.errors() + connections - load.streams());
    say(
        String.format(
            Locale.ROOT,
            "%-14s %d streams: chunks %.2f / %.2f / %.2f ms, requests %.1f / %.1f / %.1f ms, %.1f"
                + " us a chunk (endpoint %.1f, database %.1f), %d threads, %.2f %% on time, %d errors %s",
            way.words(),
            streams,
            slot.delays().millis(0.5),
            slot.delays().millis(0.95),
            slot.delays().millis(0.99),
            slot.requests().millis(0.5),
            slot.requests().millis(0.95),
            slot.requests().millis(0.99),
            slot.cpuPerChunk(),
            slot.endpointPerChunk(),
            slot.databasePerChunk(),
            slot.threads(),
            100 * slot.onTimeShare(),
            slot.errors(),
            load.firstError() == null ? "" : load.firstError()));
    return slot;
  }

  private Load open(Way way, int connections, int chunks, int rampSeconds)
      throws InterruptedException {
    Load load = new Load();
    long begin = System.nanoTime();
    double gap = rampSeconds * 1e9 / connections;
    for (int i = 0; i < connections; i++) {
      // At random, so that no two streams beat in time with each other.
      long at = begin + (long) (gap * (i + random.nextDouble()));
      Thread.sleep(Math.max(0, (at - System.nanoTime()) / 1_000_000));
      driver.open(
          way == Way.ARENA
              ? DrivenStream.battle(layout.http(), chunks, evaluators.token(), load)
              : DrivenStream.answer(proxies.port(way), chunks, load));
    }
    return load;
  }

  private static void await(Load load, int connections) throws InterruptedException {
    long last = Stamp.now() + PATIENCE_SECONDS * 1_000_000L;
    while (!load.over(connections) && Stamp.now() < last) {
      Thread.sleep(100);
    }
    if (!load.over(connections)) {
      throw new StackFailure("streams did not end within " + PATIENCE_SECONDS + " s");
    }
  }

  private Memory memory() throws InterruptedException {
    int battles = MANY / 2;
    Thread.sleep(3_000);
    long before = arena.heapAfterCollection();
    int seconds = 16;
    Load load = open(Way.ARENA, battles, (int) (seconds * 1_000_000L / LoadEndpoint.EVERY), 6);
    Thread.sleep(3_000);
    long with = arena.heapAfterCollection();
    await(load, battles);
    say("heap " + before + " kB, with " + battles + " open battles " + with + " kB");
    return new Memory(battles, before, with);
  }

  /**
   * The heap after a full collection, in kilobytes.
   *
   * @param battles that were open at the second look
   */
  record Memory(int battles, long before, long with) {
    double perBattle() {
      return (double) (with - before) / battles;
    }
  }

  private static Duration cpu(MeasuredProcess process) {
    return process == null ? Duration.ZERO : process.cpu();
  }

  private static double micros(Duration duration) {
    return duration.toNanos() / 1e3;
  }

  static void say(String words) {
    System.out.println(words);
  }
}
