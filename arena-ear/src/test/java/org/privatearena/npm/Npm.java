package org.privatearena.npm;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * npm without an installation: itself from a jar, on the Node.js inside the jar of Playwright's
 * driver, so that a JDK is enough. It takes registry, proxy and cache from where npm always does.
 *
 * @param folder where it is unpacked and works
 */
public record Npm(Path folder) {

  private static final String PLACE = "META-INF/resources/webjars/npm/";
  private static final String CLIENT = "bin/npm-cli.js";
  private static final String NODE = "driver/linux/node";
  private static final long MINUTES = 10;

  /** npm in this folder, unpacked now. */
  public static Npm in(Path folder) throws IOException {
    Npm here = new Npm(folder);
    here.unpack();
    return here;
  }

  /**
   * Fetches a package's archive.
   *
   * @param file what npm calls it
   */
  Path pack(String wanted, String file) throws IOException {
    Path log = folder.resolve("npm.log");
    Process process =
        new ProcessBuilder(node().toString(), client().toString(), "pack", wanted)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new IOException("npm pack " + wanted + " failed: " + Files.readString(log));
      }
      return folder.resolve(file);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      process.destroyForcibly();
    }
  }

  /** The program node. */
  public Path node() {
    return folder.resolve("node");
  }

  private Path client() {
    return folder.resolve("client").resolve(CLIENT);
  }

  private void unpack() throws IOException {
    try (InputStream in = resource(NODE).openStream()) {
      Tar.write(in, folder, "node");
    }
    Files.setPosixFilePermissions(node(), PosixFilePermissions.fromString("rwxr-xr-x"));
    try (ZipInputStream zip = new ZipInputStream(jar().openStream())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.startsWith(PLACE) && !entry.isDirectory()) {
          // The folder of the version is left out.
          Tar.write(
              zip, folder.resolve("client"), name.substring(name.indexOf('/', PLACE.length()) + 1));
        }
      }
    }
  }

  private static URL jar() throws IOException {
    String place = resource(PLACE).toString();
    return URI.create(place.substring("jar:".length(), place.indexOf('!'))).toURL();
  }

  private static URL resource(String name) throws IOException {
    URL found = Npm.class.getClassLoader().getResource(name);
    if (found == null) {
      throw new IOException("Not on the class path: " + name);
    }
    return found;
  }
}
