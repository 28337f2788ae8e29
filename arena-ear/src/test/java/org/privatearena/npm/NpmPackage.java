package org.privatearena.npm;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/**
 * A package that needs no other.
 *
 * @param name in the registry
 * @param version exactly this one
 * @param sha512 of its archive, in hexadecimal
 */
public record NpmPackage(String name, String version, String sha512) {

  /** What every archive calls its one folder. */
  public static final String FOLDER = "package";

  /**
   * Fetches the package and unpacks it to {@link #FOLDER} in npm's folder.
   *
   * @throws IOException also where it is not the one that was expected
   */
  public Path fetch(Npm npm) throws IOException {
    String file = name.replace("@", "").replace('/', '-') + "-" + version + ".tgz";
    Path archive = npm.pack(name + "@" + version, file);
    if (!sha512(archive).equals(sha512)) {
      throw new IOException(archive + " is not the package that was expected");
    }
    Tar.unpack(
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive))), npm.folder());
    return npm.folder().resolve(FOLDER);
  }

  /**
   * Fetches the package to where programs in the folder find it, unless it is there already.
   *
   * @param folder the one that holds node_modules
   */
  public void install(Npm npm, Path folder) throws IOException {
    Path place = folder.resolve("node_modules").resolve(name);
    Path mark = place.resolve(".fetched");
    if (Files.exists(mark) && Files.readString(mark).equals(sha512)) {
      return;
    }
    Path fetched = fetch(npm);
    Files.createDirectories(place.getParent());
    if (Files.exists(place)) {
      Files.move(place, place.resolveSibling("former-" + System.nanoTime()));
    }
    Files.move(fetched, place);
    Files.writeString(mark, sha512);
  }

  private static String sha512(Path file) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(
            new BufferedInputStream(Files.newInputStream(file)),
            MessageDigest.getInstance("SHA-512"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
