package org.privatearena.compliance.export.control;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a bundle, a file after the other, and keeps what its manifest has to say of them. */
final class BundleWriter implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final MessageDigest whole = sha256();
  private final OutputStream disk;
  private final ZipOutputStream zip;
  private final JsonArrayBuilder files = Json.createArrayBuilder();

  BundleWriter(Path path) throws IOException {
    this.disk = Files.newOutputStream(path);
    OutputStream file = new BufferedOutputStream(disk, BUFFER);
    this.zip = new ZipOutputStream(new DigestOutputStream(file, whole));
    zip.setLevel(Deflater.BEST_SPEED);
  }

  /**
   * Begins a file, which ends when the stream is closed.
   *
   * @param name within the bundle
   */
  Part begin(String name) throws IOException {
    entry(name);
    return new Part(name);
  }

  private void entry(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    // No time of its own: equal rows give equal files.
    entry.setTime(0);
    zip.putNextEntry(entry);
  }

  /** Adds a file whose text is at hand. */
  void add(String name, byte[] bytes) throws IOException {
    try (Part part = begin(name)) {
      part.write(bytes);
    }
  }

  /** Adds a file that lies elsewhere. */
  void add(String name, Path path, long rows) throws IOException {
    try (InputStream in = Files.newInputStream(path);
        Part part = begin(name)) {
      in.transferTo(part);
      part.has(rows);
    }
  }

  /**
   * Writes the manifest and its signature, and ends the bundle.
   *
   * @param manifest canonical JSON that lists the files
   * @param seal the signed note over it
   * @return SHA-256 of the whole bundle, in hexadecimal
   */
  String finish(byte[] manifest, String seal) throws IOException {
    entry("manifest.json");
    zip.write(manifest);
    zip.closeEntry();
    entry("manifest.sig");
    zip.write(seal.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.close();
    return HexFormat.of().formatHex(whole.digest());
  }

  /** Every file so far, as the manifest lists it. */
  JsonArrayBuilder files() {
    return files;
  }

  /** Closes the file whatever happens: a zip on a disk that is full does not close it. */
  @Override
  public void close() throws IOException {
    try {
      zip.close();
    } finally {
      disk.close();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One file of the bundle while it is written. */
  final class Part extends FilterOutputStream {
    private final String name;
    private final MessageDigest digest = sha256();
    private long bytes;
    private Long rows;

    private Part(String name) {
      super(zip);
      this.name = name;
    }

    /** How many rows it has. */
    void has(long count) {
      rows = count;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
      zip.write(from, offset, length);
      digest.update(from, offset, length);
      bytes += length;
    }

    @Override
    public void close() throws IOException {
      zip.closeEntry();
      var listed =
          Json.createObjectBuilder()
              .add("name", name)
              .add("sha256", HexFormat.of().formatHex(digest.digest()))
              .add("bytes", bytes);
      if (rows != null) {
        listed.add("rows", rows);
      }
      files.add(listed);
    }
  }
}
