package org.privatearena.audit.ring.command.control;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.privatearena.audit.note.control.KeyRing;
import org.privatearena.audit.note.control.KeyRingFile;
import org.privatearena.audit.note.control.VerifierKey;

/** {@code java -jar arena-ledger.jar show|rotate|adopt KEYFILE [--reason TEXT]}. */
public final class LedgerFile {

  private static final String HELP =
      """
      Shows and changes the file of the keys that sign the Ledger of Private Arena (arena.ledger.key.file).

        java -jar arena-ledger.jar show KEYFILE
            prints the verifier lines, the newest first: the file that arena-verify takes with --key
        java -jar arena-ledger.jar rotate KEYFILE
            adds a new key. The running server takes it within a second; the old key signs the record of the change
        java -jar arena-ledger.jar adopt KEYFILE --reason TEXT
            begins a log of another name, with a new key: where the database was put back to an older state, and the
            server refuses to sign it because later checkpoints exist. The reason is written into the Ledger
        java -jar arena-ledger.jar --help

      Keep a copy of the file apart from the database. Write the fingerprint of each key down where the arena cannot change it.
      Exit code: 0 done, 2 wrong arguments or a file that cannot be used.
      """;

  private final PrintStream out;
  private final PrintStream err;

  private LedgerFile(PrintStream out, PrintStream err) {
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
    return new LedgerFile(out, err).run(List.of(arguments));
  }

  private int run(List<String> arguments) {
    if (arguments.contains("--help")) {
      out.print(HELP);
      return 0;
    }
    try {
      act(arguments);
      return 0;
    } catch (IOException e) {
      err.println("The file cannot be used: " + e + ".");
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage() + ". See --help.");
    }
    return 2;
  }

  private void act(List<String> arguments) throws IOException {
    String what = arguments.isEmpty() ? "" : arguments.get(0);
    boolean adopting = what.equals("adopt");
    if (arguments.size() != (adopting ? 4 : 2)) {
      throw new IllegalArgumentException("show, rotate or adopt, and a file, are needed");
    }
    KeyRingFile file = new KeyRingFile(Path.of(arguments.get(1)));
    KeyRing ring = file.read();
    switch (what) {
      case "show" -> ring.verifiers().forEach(key -> out.println(key.line()));
      case "rotate" -> put(file, ring.rotated());
      case "adopt" -> put(file, ring.adopted(reason(arguments)));
      default -> throw new IllegalArgumentException("There is no command " + what);
    }
  }

  private static String reason(List<String> arguments) {
    if (!arguments.get(2).equals("--reason")) {
      throw new IllegalArgumentException("adopt needs --reason TEXT");
    }
    return arguments.get(3);
  }

  private void put(KeyRingFile file, KeyRing ring) throws IOException {
    file.replace(ring);
    VerifierKey key = ring.signing().verifier();
    out.println(key.line());
    out.println("The new key of " + key.name() + " has SHA-256 " + key.fingerprint());
  }
}
