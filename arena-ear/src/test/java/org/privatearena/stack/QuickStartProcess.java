package org.privatearena.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The quick start as a person runs it: a process in the foreground of a terminal of its own. */
final class QuickStartProcess implements AutoCloseable {

  private static final String READY = "Private Arena is ready: ";
  private static final Duration START = Duration.ofMinutes(6);
  private static final Duration END = Duration.ofSeconds(60);

  private final StackLayout layout;
  private final Process process;
  private final Queue<String> said = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<String> ready = new CompletableFuture<>();
  private final Thread listener = new Thread(this::listen, "what the quick start says");

  private QuickStartProcess(StackLayout layout, Process process) {
    this.layout = layout;
    this.process = process;
  }

  /**
   * Starts it in the layout's folder, on the layout's ports.
   *
   * @param more environment variables
   */
  static QuickStartProcess start(StackLayout layout, Map<String, String> more) {
    List<String> command = new ArrayList<>(terminal());
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(RunArena.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(layout.root().toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("ARENA_"));
    builder.environment().put("ARENA_FOLDER", layout.folder().toString());
    layout.ports().forEach((name, port) -> builder.environment().put(name, port.toString()));
    builder.environment().putAll(more);
    try {
      QuickStartProcess started = new QuickStartProcess(layout, builder.start());
      started.listener.start();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A session of its own, as a terminal has it. What a script starts in its background ignores
   * Ctrl-C, and all that it starts inherits this: it is undone where the system's env can.
   */
  private static List<String> terminal() {
    List<String> heeding = List.of("env", "--default-signal=INT");
    List<String> tried = Stream.concat(heeding.stream(), Stream.of("true")).toList();
    return Stream.concat(run(tried) == 0 ? heeding.stream() : Stream.of(), Stream.of("setsid"))
        .toList();
  }

  private static int run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).start();
      if (process.waitFor(10, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      process.destroyForcibly();
      throw new StackFailure(command + " does not end");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("interrupted", e);
    }
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        if (line.startsWith(READY)) {
          ready.complete(line.substring(READY.length()));
        }
      }
    } catch (IOException e) {
      said.add(e.toString());
    }
    ready.completeExceptionally(new StackFailure("the quick start ended: " + said()));
  }

  /**
   * Waits for the line that says so.
   *
   * @return the address that it names
   * @throws StackFailure with all that was said where the line does not come
   */
  String awaitReady() {
    try {
      return ready.get(START.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new StackFailure("not ready: " + e + "\n" + said(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("interrupted", e);
    }
  }

  /** How long it has been running. */
  Duration age() {
    return Duration.between(process.info().startInstant().orElseThrow(), Instant.now());
  }

  /** All lines so far. */
  String said() {
    return String.join("\n", said);
  }

  /** Whether Ctrl-C would do nothing to it. */
  boolean ignoresInterrupts() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      String ignored =
          lines.filter(line -> line.startsWith("SigIgn:")).findFirst().orElseThrow().substring(7);
      // Signal 2 is the second bit.
      return (Long.parseUnsignedLong(ignored.strip(), 16) & 2) != 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its own number and those of all that it has started. */
  Set<Long> family() {
    Set<Long> family = new HashSet<>(inFolder(layout.folder()));
    family.add(process.pid());
    process.descendants().map(ProcessHandle::pid).forEach(family::add);
    return family;
  }

  /** Ends it as service managers do: a signal to this one process. */
  void terminate() {
    end("kill -TERM " + process.pid());
  }

  /** Ends it as Ctrl-C does: a signal to everything that the terminal has in its foreground. */
  void interrupt() {
    end("kill -INT -" + process.pid());
  }

  /**
   * @throws StackFailure where it does not end within a minute
   */
  private void end(String command) {
    if (run(List.of("/bin/sh", "-c", command)) != 0) {
      throw new StackFailure(command + " was refused");
    }
    try {
      if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
        throw new StackFailure("it goes on after " + command + "\n" + said());
      }
      listener.join(END.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("interrupted", e);
    }
  }

  /** Ends it in any case, with all that it started. */
  @Override
  public void close() {
    if (process.isAlive()) {
      ChildProcess.end(process.toHandle());
    }
    ArenaStack.endLeftovers(layout);
  }

  /** Those of these processes that are there; one that only its parent has not buried is not. */
  static Set<Long> running(Set<Long> numbers) {
    return numbers.stream().filter(QuickStartProcess::runs).collect(Collectors.toSet());
  }

  /** The processes that work in a folder or below; whoever started them. */
  static Set<Long> inFolder(Path folder) {
    return ProcessHandle.allProcesses()
        .map(ProcessHandle::pid)
        .filter(number -> worksIn(number, folder))
        .collect(Collectors.toSet());
  }

  private static boolean runs(long number) {
    try {
      String state = Files.readString(Path.of("/proc/" + number + "/stat"));
      return state.charAt(state.lastIndexOf(')') + 2) != 'Z';
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean worksIn(long number, Path folder) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/" + number + "/cwd"))
          .startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }
}
