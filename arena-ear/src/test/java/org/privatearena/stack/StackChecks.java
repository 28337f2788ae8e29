package org.privatearena.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;

/** What must be so before anything is started. */
final class StackChecks {

  private static final int JAVA = 17;
  private static final long FREE_MEGABYTES = 1_500;

  private StackChecks() {}

  /**
   * @throws StackFailure with the one thing to mend
   */
  static void run(StackLayout layout) {
    java();
    disk(layout);
    layout.ports().forEach(StackChecks::port);
    for (int further = 1; further < DemonstrationModels.order().size(); further++) {
      port("ARENA_DEMO_PORTS", layout.models() + further);
    }
  }

  private static void java() {
    int found = Runtime.version().feature();
    if (found < JAVA) {
      throw new StackFailure(
          "Private Arena needs Java 17 or newer, this is "
              + found
              + ": set JAVA_HOME to a newer JDK");
    }
  }

  private static void disk(StackLayout layout) {
    try {
      long free =
          Files.getFileStore(PrivateFiles.folder(layout.folder())).getUsableSpace() / 1_000_000;
      if (free < FREE_MEGABYTES) {
        throw new StackFailure(
            "The disk is too full: "
                + layout.folder()
                + " has "
                + free
                + " MB, "
                + FREE_MEGABYTES
                + " MB are needed");
      }
    } catch (IOException e) {
      throw new StackFailure("The disk under " + layout.folder() + " cannot be read", e);
    }
  }

  private static void port(String variable, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new StackFailure(
          "Port "
              + port
              + " is in use: end what uses it, or choose another with "
              + variable
              + "=<port>",
          e);
    }
  }
}
