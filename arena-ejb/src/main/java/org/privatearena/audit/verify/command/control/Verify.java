package org.privatearena.audit.verify.command.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.privatearena.audit.note.control.VerifierKey;
import org.privatearena.audit.verify.control.BundleCheck;
import org.privatearena.audit.verify.control.ReceiptCheck;
import org.privatearena.audit.verify.control.Verdict;

/**
 * {@code java -jar arena-verify.jar bundle.zip --key arena.pub [--since checkpoint.txt [--proof
 * proof.json]]}.
 */
public final class Verify {

  private static final String HELP =
      """
      Checks what Private Arena gave out, without Private Arena.

        java -jar arena-verify.jar FILE --key KEYS [--since CHECKPOINT [--proof PROOF]]

        FILE          an export bundle (zip), or a receipt of a vote (JSON)
        --key KEYS    file with a verifier line for each key that the arena has signed with. Compare it with what was
                      written down when the arena was set up: a key that comes with the bundle proves nothing
        --since FILE  a signed checkpoint that you kept; the bundle's must be of the same log, grown from it or into it
        --proof FILE  what /api/v1/ledger/proofs/consistency answered between the two; not needed where the bundle
                      holds a proof from that checkpoint
        --help        this text

      Prints "valid", "altered" with file, row and field, or "cannot be judged" with the reason.
      Exit code: 0 valid, 1 altered or not to be judged, 2 wrong arguments or key file.
      """;

  private static final int LARGEST_RECEIPT = 64 << 20;

  /** What some editors put before a text. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final PrintStream out;
  private final PrintStream err;

  private Verify(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the command and ends the process. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out, System.err));
  }

  /**
   * Runs the command.
   *
   * @return the exit code
   */
  public static int run(String[] arguments, PrintStream out, PrintStream err) {
    return new Verify(out, err).run(List.of(arguments));
  }

  private int run(List<String> arguments) {
    if (arguments.contains("--help")) {
      out.print(HELP);
      return 0;
    }
    try {
      Map<String, String> given = read(arguments);
      List<VerifierKey> keys = keys(given.get("--key"));
      byte[] since = given.containsKey("--since") ? file(given.get("--since")) : null;
      byte[] proof = given.containsKey("--proof") ? file(given.get("--proof")) : null;
      return judge(existing(given.get("FILE")), keys, since, proof);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println("See --help.");
      return 2;
    }
  }

  private static Map<String, String> read(List<String> arguments) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      boolean option = argument.startsWith("--");
      if (option && !List.of("--key", "--since", "--proof").contains(argument)) {
        throw new IllegalArgumentException("There is no option " + argument + ".");
      }
      if (option && i + 1 == arguments.size()) {
        throw new IllegalArgumentException(argument + " needs a file.");
      }
      if (given.put(option ? argument : "FILE", option ? arguments.get(++i) : argument) != null) {
        throw new IllegalArgumentException("Too many arguments: " + argument + ".");
      }
    }
    if (!given.containsKey("FILE") || !given.containsKey("--key")) {
      throw new IllegalArgumentException("A file to check and --key are needed.");
    }
    if (given.containsKey("--proof") && !given.containsKey("--since")) {
      throw new IllegalArgumentException("--proof says nothing without --since.");
    }
    return given;
  }

  /** A file that is not there was not altered: the argument is wrong. */
  private static Path existing(String name) {
    Path path = Path.of(name);
    if (!Files.exists(path) || Files.isDirectory(path)) {
      throw new IllegalArgumentException("There is no file " + name + ".");
    }
    return path;
  }

  private static byte[] file(String name) {
    try {
      return Files.readAllBytes(existing(name));
    } catch (IOException e) {
      throw new IllegalArgumentException("Cannot read " + name + ": " + e + ".", e);
    }
  }

  private static List<VerifierKey> keys(String name) {
    String text = new String(file(name), StandardCharsets.UTF_8);
    try {
      List<VerifierKey> keys =
          (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
              .lines()
              .filter(line -> !line.isBlank())
              .map(VerifierKey::parse)
              .toList();
      if (keys.isEmpty()) {
        throw new IllegalArgumentException("it is empty");
      }
      return keys;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "The key file " + name + " cannot be used: " + e.getMessage() + ".", e);
    }
  }

  private int judge(Path path, List<VerifierKey> keys, byte[] since, byte[] proof) {
    Verdict verdict;
    try {
      verdict =
          ReceiptCheck.looksLikeOne(beginning(path))
              ? receipt(path, keys)
              : BundleCheck.of(path, keys, since, proof);
    } catch (IOException e) {
      verdict = new Verdict(Verdict.Kind.UNJUDGED, path + " cannot be read: " + e);
    }
    switch (verdict.kind()) {
      case VALID -> out.println(verdict.words());
      case ALTERED -> out.println("altered: " + verdict.words());
      case UNJUDGED -> out.println("cannot be judged: " + verdict.words());
    }
    return verdict.kind() == Verdict.Kind.VALID ? 0 : 1;
  }

  private static Verdict receipt(Path path, List<VerifierKey> keys) throws IOException {
    return Files.size(path) > LARGEST_RECEIPT
        ? new Verdict(Verdict.Kind.ALTERED, path + " is larger than any receipt")
        : ReceiptCheck.of(Files.readAllBytes(path), keys);
  }

  private static byte[] beginning(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(64);
    }
  }
}
