package org.privatearena.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A server that runs as a process of its own, with a log file, and with its number in a file, so
 * that one left behind by a killed launcher is found and ended at the next start.
 */
final class ChildProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(6);

  /** The kernel's account of a start, and the time of a file. */
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

  private final String name;
  private final Path log;
  private final Path number;
  private final Process process;

  /** What it started, as seen while it ran: once a parent is gone its children cannot be found. */
  private final Set<ProcessHandle> family = ConcurrentHashMap.newKeySet();

  private ChildProcess(String name, Path log, Path number, Process process) {
    this.name = name;
    this.log = log;
    this.number = number;
    this.process = process;
  }

  static ChildProcess start(
      StackLayout layout, String name, List<String> command, Map<String, String> environment) {
    Path log = PrivateFiles.folder(layout.logs()).resolve(name + ".log");
    Path number = numberFile(layout, name);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.directory(layout.folder().toFile());
    builder.redirectOutput(log.toFile());
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      Files.writeString(number, Long.toString(process.pid()));
      return new ChildProcess(name, log, number, process);
    } catch (IOException e) {
      throw new StackFailure(name + " cannot be started: " + e.getMessage(), e);
    }
  }

  /**
   * Ends what an earlier start left running under that name, if its command speaks of our folder.
   */
  static void endLeftover(StackLayout layout, String name) {
    Path number = numberFile(layout, name);
    if (!Files.exists(number)) {
      return;
    }
    try {
      numbered(Files.readString(number))
          .filter(old -> runsIn(old, layout))
          .filter(old -> isNotYounger(old, number))
          .ifPresent(ChildProcess::end);
      Files.deleteIfExists(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process of a number; empty where it is none, as after a full disk. */
  static Optional<ProcessHandle> numbered(String number) {
    try {
      return ProcessHandle.of(Long.parseLong(number.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A younger one than its own file has got the number of one that is gone. */
  private static boolean isNotYounger(ProcessHandle process, Path number) {
    try {
      Instant written = Files.getLastModifiedTime(number).toInstant().plus(CLOCKS_DIFFER);
      return process.info().startInstant().filter(start -> start.isAfter(written)).isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /** Ends a process and all that it started: politely, and after some seconds by force. */
  static void end(ProcessHandle process) {
    end(Stream.concat(process.descendants(), Stream.of(process)).distinct().toList());
  }

  private static void end(List<ProcessHandle> all) {
    all.forEach(ProcessHandle::destroy);
    if (!gone(all)) {
      all.forEach(ProcessHandle::destroyForcibly);
      gone(all);
    }
  }

  /** Whether they are gone within some seconds. */
  private static boolean gone(List<ProcessHandle> all) {
    CompletableFuture<Void> gone =
        CompletableFuture.allOf(
            all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
    try {
      gone.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Ends when the process has ended. */
  CompletableFuture<String> ended() {
    return process
        .onExit()
        .thenApply(gone -> name + " ended with exit code " + gone.exitValue() + ", see " + log);
  }

  boolean running() {
    process.descendants().forEach(family::add);
    return process.isAlive();
  }

  Path log() {
    return log;
  }

  /** Ends it as a power failure does: without a chance to do anything. */
  void kill() {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().join());
  }

  @Override
  public void close() {
    process.descendants().forEach(family::add);
    family.add(process.toHandle());
    end(List.copyOf(family));
    try {
      Files.deleteIfExists(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean runsIn(ProcessHandle process, StackLayout layout) {
    return speaksOf(process, layout.root());
  }

  /** Whether a path is in the command line of a process. */
  static boolean speaksOf(ProcessHandle process, Path path) {
    try {
      // The command line of another person's process cannot be read, and is then none of ours.
      String line = Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
      return line.contains(path.toString());
    } catch (IOException e) {
      return false;
    }
  }

  private static Path numberFile(StackLayout layout, String name) {
    return PrivateFiles.folder(layout.folder()).resolve(name + ".pid");
  }
}
