package org.privatearena.votes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;

/**
 * Runs in the measured server and in no other: gives it the classes that lie in this agent's own
 * archive in place of those of the same names. Alone in that archive, so it uses the JDK only.
 */
public final class LedgerOffAgent implements ClassFileTransformer {

  /** Where the other classes lie, so that nobody finds them as classes. */
  static final String FOLDER = "instead/";

  /** Called by the virtual machine before the server's own start. */
  public static void premain(String arguments, Instrumentation instrumentation) {
    instrumentation.addTransformer(new LedgerOffAgent());
  }

  /** Null, which changes nothing, for every class that is not in the archive. */
  @Override
  public byte[] transform(
      ClassLoader loader, String name, Class<?> former, ProtectionDomain domain, byte[] classFile) {
    if (name == null || !name.startsWith("org/privatearena/")) {
      return null;
    }
    try (InputStream instead =
        LedgerOffAgent.class.getResourceAsStream("/" + FOLDER + name + ".class")) {
      return instead == null ? null : instead.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
