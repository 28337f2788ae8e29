package org.privatearena.browser;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brotli.dec.BrotliInputStream;
import org.privatearena.npm.Npm;
import org.privatearena.npm.NpmPackage;
import org.privatearena.npm.Tar;
import org.privatearena.stack.Alone;

/**
 * A Chromium for Linux on amd64 that needs neither root nor anything installed: a package of the
 * npm registry that holds the program and the libraries that a bare machine lacks.
 *
 * @param folder where it is unpacked
 */
record ChromiumPackage(Path folder) {

  static final List<String> FLAGS =
      // A program that nobody installed has no sandbox helper, and some kernels allow no other way.
      List.of("--no-sandbox", "--no-zygote", "--disable-gpu");

  private static final String VERSION = "147.0.0";
  private static final String SHA512 =
      "e1929e01041af2ea769adebbe6a4a2b73b4b75b42b95ff0129d0b99da79aa7ee"
          + "4cbf5395d4e94974fa14f84242fe9e6c414254426378afeab9f8485a68e507a5";

  /** The package in this folder, fetched now where it is not there yet: by one process, once. */
  static ChromiumPackage in(Path folder) {
    ChromiumPackage here = new ChromiumPackage(folder.resolve(VERSION));
    Alone.with(folder.resolve("lock"), here::fetchMissing);
    return here;
  }

  private void fetchMissing() {
    if (!Files.isExecutable(program())) {
      try {
        fetch();
      } catch (IOException e) {
        throw new UncheckedIOException("No Chromium could be fetched to " + folder, e);
      }
    }
  }

  Path program() {
    return folder.resolve("chromium");
  }

  Map<String, String> environment(Map<String, String> own) {
    Map<String, String> all = new HashMap<>(own);
    all.put("LD_LIBRARY_PATH", folder.resolve("lib").toString());
    all.put("FONTCONFIG_FILE", folder.resolve("fonts.conf").toString());
    return all;
  }

  private void fetch() throws IOException {
    Files.createDirectories(folder);
    Path workshop = folder.resolve("npm");
    Path raw = new NpmPackage("@sparticuz/chromium", VERSION, SHA512).fetch(Npm.in(workshop));
    Tar.unpack(new BrotliInputStream(open(raw.resolve("bin/al2023.tar.br"))), folder);
    Tar.unpack(new BrotliInputStream(open(raw.resolve("bin/fonts.tar.br"))), folder);
    Files.writeString(folder.resolve("fonts.conf"), fonts());
    Path unfinished = folder.resolve("chromium.part");
    try (InputStream in = new BrotliInputStream(open(raw.resolve("bin/chromium.br")))) {
      Files.deleteIfExists(unfinished);
      Files.copy(in, unfinished);
    }
    Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
    remove(workshop);
    Files.move(unfinished, program());
  }

  /** The package's own names places that exist only where its makers run it. */
  private String fonts() {
    return "<?xml version='1.0'?><fontconfig><dir>"
        + folder.resolve("fonts")
        + "</dir><dir>/usr/share/fonts</dir><cachedir>"
        + folder.resolve("fonts-cache")
        + "</cachedir></fontconfig>";
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(path);
      }
    }
  }

  private static InputStream open(Path file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file));
  }
}
