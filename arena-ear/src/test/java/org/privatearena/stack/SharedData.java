package org.privatearena.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of real votes and texts that lies beside the checkout and not in it: the system
 * property {@code arena.shared.data}, by default {@code ../shared/data} from the checkout's root.
 */
public final class SharedData {

  private SharedData() {}

  /** The folder, whether or not it is there. */
  public static Path folder() {
    String named = System.getProperty("arena.shared.data", "");
    return named.isBlank() ? root().resolve("../shared/data").normalize() : Path.of(named);
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("mvnw"))) {
        return at;
      }
    }
    return folder;
  }
}
