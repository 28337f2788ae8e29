package org.privatearena.audit.verify.control;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The zip of a bundle. Nothing is unpacked beyond what the manifest says of its length. */
final class BundleFile implements Closeable {

  private static final int MOST_FILES = 20;
  private static final int SMALL = 16 << 20;

  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new HashMap<>();

  private BundleFile(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * @throws Finding where it is no zip, or one that no bundle can be
   */
  static BundleFile open(Path path) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(path.toFile());
    } catch (ZipException | EOFException e) {
      throw Finding.altered(String.valueOf(path.getFileName()), "it is no zip, or cut off");
    }
    BundleFile bundle = new BundleFile(zip);
    try {
      bundle.list();
      return bundle;
    } catch (Finding e) {
      zip.close();
      throw e;
    }
  }

  private void list() {
    Enumeration<? extends ZipEntry> all = zip.entries();
    while (all.hasMoreElements()) {
      ZipEntry entry = all.nextElement();
      if (entries.put(entry.getName(), entry) != null) {
        throw Finding.altered(entry.getName(), "it is in the zip twice");
      }
      if (entries.size() > MOST_FILES) {
        throw Finding.altered("the zip", "more than " + MOST_FILES + " files");
      }
    }
  }

  Set<String> names() {
    return entries.keySet();
  }

  /** The whole of a small file. */
  byte[] small(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = new Bounded(stream(name), name, SMALL)) {
      in.transferTo(bytes);
    } catch (ZipException e) {
      throw damaged(name);
    }
    return bytes.toByteArray();
  }

  private InputStream stream(String name) throws IOException {
    ZipEntry entry = entries.get(name);
    if (entry == null) {
      throw Finding.altered(name, "it is missing");
    }
    try {
      return zip.getInputStream(entry);
    } catch (ZipException e) {
      throw damaged(name);
    }
  }

  private static Finding damaged(String name) {
    return Finding.altered(name, "it cannot be unpacked");
  }

  /** A listed file, hashed while it is read. */
  Hashed hashed(Manifest.Listed listed) throws IOException {
    return new Hashed(new Bounded(stream(listed.name()), listed.name(), listed.bytes()), listed);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Ends with a finding where there is more than was said. */
  private static final class Bounded extends FilterInputStream {
    private final String name;
    private long left;

    Bounded(InputStream in, String name, long most) {
      super(in);
      this.name = name;
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
    }

    @Override
    public int read(byte[] bytes, int off, int len) throws IOException {
      int read;
      try {
        read = super.read(bytes, off, len);
      } catch (ZipException | EOFException e) {
        throw damaged(name);
      }
      left -= Math.max(0, read);
      if (left < 0) {
        throw Finding.altered(name, "it is longer than it may be");
      }
      return read;
    }
  }

  /** Counts and hashes what is read. */
  static final class Hashed extends FilterInputStream {
    private final Manifest.Listed listed;
    private final MessageDigest digest;
    private long bytes;

    Hashed(InputStream in, Manifest.Listed listed) {
      super(in);
      this.listed = listed;
      try {
        this.digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
    }

    @Override
    public int read(byte[] into, int off, int len) throws IOException {
      int read = super.read(into, off, len);
      if (read > 0) {
        digest.update(into, off, read);
        bytes += read;
      }
      return read;
    }

    /** Reads the rest, and holds all against the manifest. */
    void finish() throws IOException {
      transferTo(OutputStream.nullOutputStream());
      if (bytes != listed.bytes()
          || !HexFormat.of().formatHex(digest.digest()).equals(listed.sha256())) {
        throw Finding.altered(listed.name(), "it is not the file that was signed");
      }
    }
  }
}
