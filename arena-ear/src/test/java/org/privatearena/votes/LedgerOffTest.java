package org.privatearena.votes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.instrument.ClassFileTransformer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privatearena.audit.control.Commitment;
import org.privatearena.audit.control.LedgerRecord;
import org.privatearena.stack.StackFailure;
import org.privatearena.stack.StackLayout;

/** The present sources of the product can be given a Ledger that takes no votes. */
class LedgerOffTest {

  private static final String LEDGER = "org/privatearena/audit/control/Ledger";
  private static final String RECORDS = "org/privatearena/battle/control/VoteRecords";

  @TempDir private static Path folder;

  private static Path archive;

  @BeforeAll
  static void write() {
    archive = LedgerOff.archive(StackLayout.checkout(), folder);
  }

  /** The agent as a server has it: alone with its archive. */
  private static byte[] transformed(String name) throws Exception {
    try (URLClassLoader alone =
        new URLClassLoader(
            new URL[] {archive.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      Object agent = alone.loadClass(LedgerOffAgent.class.getName()).getConstructor().newInstance();
      return ((ClassFileTransformer) agent).transform(null, name, null, null, new byte[0]);
    }
  }

  /** Defines a class beside the product's own of the same name. */
  private static final class Beside extends ClassLoader {

    Beside() {
      super(LedgerOffTest.class.getClassLoader());
    }

    Class<?> define(byte[] bytes) {
      return defineClass(null, bytes, 0, bytes.length);
    }
  }

  private static LedgerRecord record(String kind) {
    return new LedgerRecord(
        kind, 1, new UUID(0, 1), Instant.EPOCH, "somebody", "something", List.of());
  }

  @Test
  void two_classes_are_replaced_and_no_other() throws Exception {
    assertNotNull(transformed(LEDGER));
    assertNotNull(transformed(RECORDS));
    assertNull(transformed("org/privatearena/audit/control/Sealer"));
    assertNull(transformed("java/lang/String"));
    assertNull(transformed(null));
  }

  @Test
  void votes_are_not_stored_and_everything_else_is() throws Exception {
    Class<?> type = new Beside().define(transformed(LEDGER));
    Object ledger = type.getConstructor().newInstance();
    Method append = type.getMethod("append", LedgerRecord.class);
    Commitment commitment = (Commitment) append.invoke(ledger, record("vote-cast"));
    assertEquals(32, commitment.value().length);
    // There is no store here: whoever wants to write into it fails.
    InvocationTargetException written =
        assertThrows(
            InvocationTargetException.class, () -> append.invoke(ledger, record("vote-noted")));
    assertInstanceOf(NullPointerException.class, written.getCause());
  }

  @Test
  void the_replaced_classes_have_the_members_of_the_products_own() throws Exception {
    for (String name : List.of(LEDGER, RECORDS)) {
      Class<?> own = Class.forName(name.replace('/', '.'));
      Class<?> other = new Beside().define(transformed(name));
      assertEquals(members(own), members(other), name);
    }
  }

  private static List<String> members(Class<?> type) {
    return Arrays.stream(type.getMethods()).map(Method::toGenericString).sorted().toList();
  }

  @Test
  void a_source_that_has_changed_is_told() {
    LedgerOff.Change change = new LedgerOff.Change("some/Name", "  void one() {\n", "return;\n");
    assertEquals("  void one() {\nreturn;\n  }\n", change.in("  void one() {\n  }\n"));
    assertThrows(StackFailure.class, () -> change.in("  void two() {\n  }\n"));
    assertThrows(StackFailure.class, () -> change.in("  void one() {\n  }\n".repeat(2)));
  }
}
