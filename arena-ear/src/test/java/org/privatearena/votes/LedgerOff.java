package org.privatearena.votes;

import jakarta.ejb.Stateless;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.privatearena.audit.control.Ledger;
import org.privatearena.audit.entity.PendingEntry;
import org.privatearena.stack.StackFailure;

/**
 * An archive by which a server of ours keeps no Ledger of votes: an agent with two of the product's
 * own classes, compiled from its sources with some lines put in. The product itself has no such
 * switch. Whatever is no vote is recorded as always.
 */
final class LedgerOff {

  private static final Path SOURCES = Path.of("arena-ejb/src/main/java");

  private static final List<Change> CHANGES =
      List.of(
          // No record is made: neither figures nor texts are put together for it.
          new Change(
              "org/privatearena/battle/control/VoteRecords",
              "  public LedgerRecord of(Battle battle, Vote vote, Optional<VoteStyle> style, List<Exchange> said) {\n",
              "if (style != null) { return new LedgerRecord(\"vote-cast\", CAST, vote.id(),"
                  + " vote.castAt(), \"\", \"\", java.util.List.of()); }\n"),
          // No entry is made: nothing of the vote is hashed, and no leaf and no salt are stored.
          new Change(
              "org/privatearena/audit/control/Ledger",
              "  public Commitment append(LedgerRecord entry) {\n",
              "if (entry.kind().equals(\"vote-cast\")) {"
                  + " return Commitment.to(java.util.List.of(), new byte[32]); }\n"));

  /**
   * Lines that are put into a source.
   *
   * @param name of the class, with slashes
   * @param behind the one line behind which they stand
   */
  record Change(String name, String behind, String lines) {

    /**
     * The source with the lines.
     *
     * @throws StackFailure where the source has changed so that there is no one place for them
     */
    String in(String source) {
      int place = source.indexOf(behind);
      if (place < 0 || source.indexOf(behind, place + 1) >= 0) {
        throw new StackFailure(name + " has not one line like this: " + behind.strip());
      }
      int end = place + behind.length();
      return source.substring(0, end) + lines + source.substring(end);
    }
  }

  private LedgerOff() {}

  /**
   * Writes the archive.
   *
   * @param checkout where the product's sources are
   * @param folder for the archive and what it is made of
   */
  static Path archive(Path checkout, Path folder) {
    try {
      List<Path> sources = new ArrayList<>();
      for (Change change : CHANGES) {
        String name = change.name() + ".java";
        Path source = folder.resolve("sources").resolve(name);
        Files.createDirectories(source.getParent());
        String text = Files.readString(checkout.resolve(SOURCES).resolve(name));
        sources.add(Files.writeString(source, change.in(text)));
      }
      Path classes = Files.createDirectories(folder.resolve("classes"));
      compile(sources, classes);
      return pack(classes, folder.resolve("ledger-off.jar"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compile(List<Path> sources, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new StackFailure("This is no JDK: it has no compiler");
    }
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-d", classes.toString(), "-classpath", classPath(), "-proc:none", "-implicit:none");
      if (!compiler
          .getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call()) {
        throw new StackFailure("The Ledger cannot be switched off: " + said);
      }
    }
  }

  /** Where control, entities and the platform come from: whoever runs this has no class path. */
  private static String classPath() {
    return Stream.of(Ledger.class, PendingEntry.class, Stateless.class)
        .map(LedgerOff::origin)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String origin(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path pack(Path classes, Path archive) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest
        .getMainAttributes()
        .put(new Attributes.Name("Premain-Class"), LedgerOffAgent.class.getName());
    String agent = LedgerOffAgent.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(archive), manifest);
        InputStream own = LedgerOff.class.getResourceAsStream("/" + agent)) {
      add(out, agent, own.readAllBytes());
      for (Change change : CHANGES) {
        String name = change.name() + ".class";
        add(out, LedgerOffAgent.FOLDER + name, Files.readAllBytes(classes.resolve(name)));
      }
    }
    return archive;
  }

  private static void add(JarOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
  }
}
