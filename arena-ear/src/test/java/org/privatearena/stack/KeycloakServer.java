package org.privatearena.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A real Keycloak with the realm of the demonstration, on the loopback only. */
final class KeycloakServer implements AutoCloseable {

  private static final String NAME = "keycloak";
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final StackLayout layout;
  private final ChildProcess process;

  private KeycloakServer(StackLayout layout, ChildProcess process) {
    this.layout = layout;
    this.process = process;
  }

  static KeycloakServer start(StackLayout layout, StackSecrets secrets) {
    Path home = unpacked(layout);
    String clientSecret = secrets.of("oidc.arena-web");
    importRealm(layout, home, clientSecret);
    List<String> command =
        List.of(
            "/bin/sh",
            home.resolve("bin/kc.sh").toString(),
            "start-dev",
            "--import-realm",
            "--http-host=127.0.0.1",
            "--http-port=" + layout.keycloak(),
            "--hostname=http://localhost:" + layout.keycloak());
    Map<String, String> environment =
        Map.of(
            "ARENA_HTTP_PORT",
            Integer.toString(layout.http()),
            "ARENA_OIDC_CLIENT_SECRET",
            clientSecret,
            "KC_BOOTSTRAP_ADMIN_USERNAME",
            "keycloak",
            "KC_BOOTSTRAP_ADMIN_PASSWORD",
            secrets.of("keycloak.administrator"),
            "JAVA_OPTS_KC_HEAP",
            "-Xms64m -Xmx512m");
    return new KeycloakServer(layout, ChildProcess.start(layout, NAME, command, environment));
  }

  static void endLeftover(StackLayout layout) {
    ChildProcess.endLeftover(layout, NAME);
  }

  /** Returns when the realm answers. */
  void awaitReady() {
    HttpReadiness.await(
        URI.create(layout.issuer() + "/.well-known/openid-configuration"),
        LIMIT,
        () -> process.running() ? null : "Keycloak ended while starting, see " + process.log());
  }

  CompletableFuture<String> ended() {
    return process.ended();
  }

  @Override
  public void close() {
    process.close();
  }

  /** Keycloak imports a realm only while it has none, so its store goes when the realm changes. */
  private static void importRealm(StackLayout layout, Path home, String clientSecret) {
    Path realm = layout.root().resolve("liberty-config/keycloak/arena-demo-realm.json");
    Path stamp = home.resolve("data/arena-realm.stamp");
    try {
      String now = Digests.sha256(realm) + " " + layout.http() + " " + clientSecret;
      if (!Files.exists(stamp) || !Files.readString(stamp).equals(now)) {
        PrivateFiles.remove(home.resolve("data/h2"));
        Files.createDirectories(home.resolve("data/import"));
        Files.copy(
            realm,
            // Its name must be the realm's.
            home.resolve("data/import/arena-realm.json"),
            StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(stamp, now);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path unpacked(StackLayout layout) {
    Path zip = distribution(layout.root().resolve("arena-ear/target/dist"));
    String version = zip.getFileName().toString().replace(".zip", "");
    Path home = layout.folder().resolve(version);
    if (Files.exists(home)) {
      return home;
    }
    Path half = PrivateFiles.folder(layout.folder().resolve("unpacking"));
    PrivateFiles.remove(half);
    try (InputStream file = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(file)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        Path target = half.resolve(entry.getName()).normalize();
        if (!target.startsWith(half)) {
          throw new StackFailure(zip + " names a file outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(entries, target);
        }
      }
      Files.move(half.resolve(version), home, StandardCopyOption.ATOMIC_MOVE);
      return home;
    } catch (IOException e) {
      throw new StackFailure("Keycloak cannot be unpacked: " + e.getMessage(), e);
    } finally {
      PrivateFiles.remove(half);
    }
  }

  private static Path distribution(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("keycloak-.*\\.zip"))
          .max(Path::compareTo)
          .orElseThrow(() -> new StackFailure("No Keycloak in " + folder + ": build first"));
    } catch (IOException e) {
      throw new StackFailure("No Keycloak in " + folder + ": build first", e);
    }
  }
}
