package org.privatearena.overhead;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.privatearena.instruments.MeasuredProcess;
import org.privatearena.stack.StackFailure;

/** The endpoint and the two proxies beside it, each a process, ended together. */
final class Proxies implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 20;

  private final List<Process> started = new ArrayList<>();
  private final Path folder;
  private final int endpoint;
  private final MeasuredProcess recorded;
  private final MeasuredProcess bare;
  private final MeasuredProcess nginx;

  /**
   * @param endpoint port; the two after it are the proxies'
   * @param folder for nginx's files and everybody's words
   */
  Proxies(int endpoint, Path folder) throws IOException {
    this.endpoint = endpoint;
    this.folder = Files.createDirectories(folder);
    try {
      recorded = java(LoadEndpoint.class, "-Xmx128m", endpoint);
      bare = java(BareProxy.class, "-Xmx512m", endpoint + 1, endpoint);
      nginx = nginxProgram().isPresent() ? nginx(nginxProgram().get()) : null;
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  int port(Way way) {
    return switch (way) {
      case BARE -> endpoint + 1;
      case NGINX -> endpoint + 2;
      default -> endpoint;
    };
  }

  /** The process between driver and endpoint, or null where there is none. */
  MeasuredProcess process(Way way) {
    return switch (way) {
      case BARE -> bare;
      case NGINX -> nginx;
      default -> null;
    };
  }

  MeasuredProcess recorded() {
    return recorded;
  }

  boolean hasNginx() {
    return nginx != null;
  }

  private static Optional<Path> nginxProgram() {
    String path = System.getenv().getOrDefault("PATH", "") + ":/usr/sbin";
    return Stream.of(path.split(":"))
        .map(folder -> Path.of(folder, "nginx"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private MeasuredProcess java(Class<?> main, String heap, int... ports) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(heap);
    command.add("-cp");
    command.add(Path.of(classes(main)).toString());
    command.add(main.getName());
    for (int port : ports) {
      command.add(Integer.toString(port));
    }
    return start(main.getSimpleName(), command, ports[0]);
  }

  private static java.net.URI classes(Class<?> main) {
    try {
      return main.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private MeasuredProcess nginx(Path program) throws IOException {
    Path config =
        Files.writeString(
            folder.resolve("nginx.conf"),
            """
            daemon off;
            worker_processes 1;
            pid nginx.pid;
            error_log nginx.log warn;
            events { worker_connections 4096; }
            http {
              access_log off;
              client_body_temp_path body;
              proxy_temp_path proxy;
              fastcgi_temp_path fastcgi;
              uwsgi_temp_path uwsgi;
              scgi_temp_path scgi;
              server {
                listen 127.0.0.1:%d backlog=2048;
                tcp_nodelay on;
                location / {
                  proxy_pass http://127.0.0.1:%d;
                  proxy_http_version 1.1;
                  proxy_set_header Connection "";
                  proxy_buffering off;
                }
              }
            }
            """
                .formatted(endpoint + 2, endpoint));
    List<String> command =
        List.of(
            program.toString(),
            "-p",
            folder.toAbsolutePath() + "/",
            "-c",
            config.toAbsolutePath().toString());
    return start("nginx", command, endpoint + 2);
  }

  private MeasuredProcess start(String name, List<String> command, int port) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".out").toFile())
            .start();
    started.add(process);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!answers(port)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new StackFailure(name + " did not start, see " + folder);
      }
    }
    return new MeasuredProcess(process.toHandle());
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
      // A port among those that clients get by chance can be answered by the very caller.
      return socket.getLocalPort() != port;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    for (Process process : started) {
      process.destroy();
    }
    for (Process process : started) {
      try {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException e) {
        process.destroyForcibly();
        Thread.currentThread().interrupt();
      }
    }
  }
}
