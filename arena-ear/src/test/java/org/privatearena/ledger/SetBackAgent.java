package org.privatearena.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Runs in a server whose clock is set back: what asks the virtual machine for the time asks another
 * class instead, which takes off as many milliseconds as a file says. Only names in the pool of
 * constants of a class are exchanged. Alone in its archive, so it uses the JDK only.
 */
public final class SetBackAgent implements ClassFileTransformer {

  /** Where the time comes from then. */
  static final String CLOCK = "java/lang/SetBackClock";

  /** What it takes off, in milliseconds. */
  static final String PROPERTY = "arena.test.clock.back";

  private static final Set<String> ASKED =
      Set.of("java/lang/System.currentTimeMillis()J", "java/time/Instant.now()Ljava/time/Instant;");

  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int CLASS = 7;
  private static final int METHOD = 10;
  private static final int HANDLE = 15;
  private static final Set<Integer> OF_TWO_BYTES = Set.of(CLASS, 8, 16, 19, 20);
  private static final long PAUSE_MILLIS = 50;

  /** Called by the virtual machine before the server's own start, with the name of the file. */
  public static void premain(String file, Instrumentation instrumentation) {
    Thread follower = new Thread(() -> follow(Path.of(file)), "set-back clock");
    follower.setDaemon(true);
    follower.start();
    instrumentation.addTransformer(new SetBackAgent());
  }

  private static void follow(Path file) {
    try {
      while (true) {
        System.setProperty(PROPERTY, Files.readString(file).strip());
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Null, which changes nothing, for the JDK's own classes and for those that never ask. */
  @Override
  public byte[] transform(
      ClassLoader loader, String name, Class<?> former, ProtectionDomain domain, byte[] classFile) {
    if (loader == null) {
      return null;
    }
    try {
      return exchanged(classFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] exchanged(byte[] classFile) throws IOException {
    Pool pool = new Pool(classFile);
    byte[] changed = classFile.clone();
    boolean asks = false;
    for (Map.Entry<Integer, Integer> method : pool.methods.entrySet()) {
      if (ASKED.contains(pool.method(method.getKey()))) {
        int place = method.getValue();
        changed[place] = (byte) ((pool.count + 1) >> 8);
        changed[place + 1] = (byte) (pool.count + 1);
        asks = true;
      }
    }
    return asks && pool.count + 2 < 1 << 16 ? pool.with(changed, CLOCK) : null;
  }

  /** The constants of a class file. */
  private static final class Pool {

    private static final int BEGIN = 10;

    private final int count;
    private final int end;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, int[]> pairs = new HashMap<>();

    /** Where methods by number begin, behind their tag. */
    private final Map<Integer, Integer> methods = new HashMap<>();

    Pool(byte[] classFile) throws IOException {
      ByteArrayInputStream bytes = new ByteArrayInputStream(classFile);
      DataInputStream in = new DataInputStream(bytes);
      in.skipBytes(BEGIN - 2);
      count = in.readUnsignedShort();
      for (int i = 1; i < count; i++) {
        int tag = in.readUnsignedByte();
        int place = classFile.length - bytes.available();
        if (tag == UTF8) {
          texts.put(i, in.readUTF());
        } else if (OF_TWO_BYTES.contains(tag)) {
          pairs.put(i, new int[] {in.readUnsignedShort(), 0});
        } else if (tag == HANDLE) {
          in.skipBytes(3);
        } else if (tag == LONG || tag == DOUBLE) {
          in.skipBytes(8);
          i++;
        } else {
          pairs.put(i, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
          if (tag == METHOD) {
            methods.put(i, place);
          }
        }
      }
      end = classFile.length - bytes.available();
    }

    /** Class, name and type of a method. */
    String method(int number) {
      int[] method = pairs.get(number);
      int[] named = pairs.get(method[1]);
      return texts.get(pairs.get(method[0])[0]) + "." + texts.get(named[0]) + texts.get(named[1]);
    }

    /** The class file with a text and a class of that name behind all other constants. */
    byte[] with(byte[] classFile, String name) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.write(classFile, 0, BEGIN - 2);
      out.writeShort(count + 2);
      out.write(classFile, BEGIN, end - BEGIN);
      out.writeByte(UTF8);
      out.writeUTF(name);
      out.writeByte(CLASS);
      out.writeShort(count);
      out.write(classFile, end, classFile.length - end);
      return bytes.toByteArray();
    }
  }
}
