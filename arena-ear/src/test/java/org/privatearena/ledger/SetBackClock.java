package org.privatearena.ledger;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.privatearena.stack.StackFailure;

/** The clock of one server, which can be set back while it runs; that of the machine goes on. */
final class SetBackClock {

  private static final String SOURCE =
      """
      package java.lang;

      public final class SetBackClock {
        public static long currentTimeMillis() {
          return System.currentTimeMillis() - Long.getLong("%s", 0);
        }

        public static java.time.Instant now() {
          return java.time.Instant.now().minusMillis(Long.getLong("%s", 0));
        }
      }
      """
          .formatted(SetBackAgent.PROPERTY, SetBackAgent.PROPERTY);

  private final Path folder;

  /**
   * @param folder for what it is made of
   */
  SetBackClock(Path folder) {
    this.folder = folder;
    try {
      Path source = folder.resolve("sources/java/lang/SetBackClock.java");
      Files.createDirectories(source.getParent());
      Files.writeString(source, SOURCE);
      compile(source, Files.createDirectories(patch()));
      pack();
      set(Duration.ZERO);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets it to so much before the machine's. */
  void set(Duration back) throws IOException {
    // Whoever reads meanwhile reads the one or the other.
    Path next = Files.writeString(folder.resolve("next"), Long.toString(back.toMillis()));
    Files.move(
        next,
        folder.resolve("back"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** What the server's virtual machine is started with. */
  String arguments() {
    return "-XX:TieredStopAtLevel=1 --patch-module=java.base=%s -javaagent:%s=%s"
        .formatted(patch(), archive(), folder.resolve("back"));
  }

  private Path patch() {
    return folder.resolve("patch");
  }

  private Path archive() {
    return folder.resolve("set-back.jar");
  }

  private static void compile(Path source, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new StackFailure("This is no JDK: it has no compiler");
    }
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "--patch-module",
              "java.base=" + source.getParent().getParent().getParent(),
              "-d",
              classes.toString());
      if (!compiler
          .getTask(
              said,
              files,
              null,
              options,
              null,
              files.getJavaFileObjects(new File(source.toString())))
          .call()) {
        throw new StackFailure("The clock cannot be set back: " + said);
      }
    }
  }

  private void pack() throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(new Attributes.Name("Premain-Class"), SetBackAgent.class.getName());
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(archive()), manifest)) {
      for (String part : List.of("", "$Pool")) {
        String name = SetBackAgent.class.getName().replace('.', '/') + part + ".class";
        try (InputStream own = SetBackClock.class.getResourceAsStream("/" + name)) {
          out.putNextEntry(new ZipEntry(name));
          out.write(own.readAllBytes());
          out.closeEntry();
        }
      }
    }
  }
}
