package org.privatearena.audit.verify.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privatearena.audit.note.control.SigningKey;
import org.privatearena.audit.verify.command.control.Verify;

/** The command as an auditor types it, and as one mistypes it. */
class VerifyCommandTest {

  private static final SigningKey KEY = HonestBundles.KEY;
  private static final int EARLIER = 7;

  @TempDir private Path folder;
  private HonestBundle bundle;

  /** What it printed, and how it ended. */
  private record Said(int code, String out, String err) {

    /** A verdict is one line on standard output, and nothing else is said. */
    Said verdict(int expected, String begins) {
      assertEquals(expected, code, toString());
      assertTrue(out.startsWith(begins), toString());
      assertEquals(1, out.lines().count(), toString());
      assertEquals("", err);
      return this;
    }

    /** What is wrong with the arguments is one sentence on standard error. */
    Said mistake(String words) {
      assertEquals(2, code, toString());
      assertEquals("", out);
      assertTrue(err.contains(words), toString());
      assertTrue(err.endsWith("See --help." + System.lineSeparator()), err);
      assertTrue(!err.contains("..") && !err.contains("\tat "), err);
      return this;
    }
  }

  private static Said run(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Verify.run(
            Arrays.stream(arguments).map(Object::toString).toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Said(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path zip() {
    Path zip = folder.resolve("bundle.zip");
    HonestBundle.zip(bundle.files(), zip);
    return zip;
  }

  private Path keys() throws IOException {
    return write("arena.pub", KEY.verifier().line() + "\n");
  }

  @BeforeEach
  void make() {
    bundle = HonestBundle.grown(KEY, 1, EARLIER);
  }

  @Test
  void a_bundle_is_valid_with_or_without_an_earlier_checkpoint() throws IOException {
    run(zip(), "--key", keys()).verdict(0, "valid: ");
    Path since = write("old.txt", bundle.checkpoint(EARLIER));
    Said said = run("--since", since, "--key", keys(), zip()).verdict(0, "valid: ");
    assertTrue(said.out().contains("goes on from the earlier checkpoint at 7"), said.out());
  }

  @Test
  void what_is_wrong_with_a_bundle_is_exit_code_1() throws IOException {
    bundle.files().put("records.jsonl", HonestBundle.utf8("{}\n"));
    run(zip(), "--key", keys()).verdict(1, "altered: records.jsonl");
    run(write("some.zip", "no zip"), "--key", keys()).verdict(1, "altered: some.zip: it is no zip");
    run(write("none.zip", ""), "--key", keys()).verdict(1, "altered: none.zip: it is no zip");
    run(write("cut.json", "{\"format\":"), "--key", keys()).verdict(1, "altered: the receipt: ");
    run(write("other.json", "{}"), "--key", keys()).verdict(1, "cannot be judged: ");
    run(write("deep.json", "{\"a\":" + "[".repeat(100_000)), "--key", keys())
        .verdict(1, "altered: the receipt: ");
  }

  @Test
  void a_bundle_of_a_key_that_is_not_trusted_cannot_be_judged() throws IOException {
    Path others =
        write("others.pub", SigningKey.generate("arena.example/one").verifier().line() + "\n");
    run(zip(), "--key", others).verdict(1, "cannot be judged: manifest.sig was signed by a key");
  }

  @Test
  void what_is_wrong_with_the_arguments_is_exit_code_2() throws IOException {
    Path zip = zip();
    Path keys = keys();
    run().mistake("A file to check and --key are needed.");
    run(zip).mistake("A file to check and --key are needed.");
    run("--key", keys).mistake("A file to check and --key are needed.");
    run(zip, "--key").mistake("--key needs a file.");
    run(zip, zip, "--key", keys).mistake("Too many arguments");
    run(zip, "--key", keys, "--key", keys).mistake("Too many arguments: --key");
    run(zip, "--keys", keys).mistake("There is no option --keys.");
    run(zip, "--key", keys, "--proof", keys).mistake("--proof says nothing without --since.");
    run(zip, "--key", keys, "--since", folder.resolve("none")).mistake("There is no file ");
    run(folder.resolve("mistyped.zip"), "--key", keys).mistake("There is no file ");
    run(folder, "--key", keys).mistake("There is no file ");
    run("\0", "--key", keys).mistake("");
  }

  @Test
  void a_key_file_that_cannot_be_used_is_exit_code_2_and_says_why() throws IOException {
    Path zip = zip();
    run(zip, "--key", folder.resolve("none.pub")).mistake("There is no file ");
    run(zip, "--key", folder).mistake("There is no file ");
    run(zip, "--key", write("empty.pub", " \n")).mistake("it is empty");
    run(zip, "--key", write("words.pub", "hello\n")).mistake("a verifier line is name+id+key");
    String line = KEY.verifier().line();
    char last = line.charAt(line.length() - 2);
    String bent = line.substring(0, line.length() - 2) + (last == 'A' ? 'B' : 'A') + "=";
    run(zip, "--key", write("bent.pub", bent)).mistake("The key file ");
  }

  @Test
  void a_key_file_may_come_from_another_system() throws IOException {
    String other = SigningKey.generate("arena.example/one").verifier().line();
    String line = KEY.verifier().line();
    for (String text : List.of(line, line + "\r\n", "\uFEFF" + line, other + "\n\n" + line)) {
      run(zip(), "--key", write("arena.pub", text)).verdict(0, "valid: ");
    }
  }

  @Test
  void help_is_no_mistake() {
    Said said = run("--help");
    assertEquals(0, said.code());
    assertTrue(said.out().contains("Exit code: 0 valid"), said.out());
  }
}
