package org.privatearena.rating.voteset.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an administrator may set about imports. */
@ApplicationScoped
public class VoteSetSettings {

  @Inject
  @ConfigProperty(name = "arena.vote-sets.max-bytes", defaultValue = "2147483648")
  private long maxBytes;

  @Inject
  @ConfigProperty(name = "arena.vote-sets.line.max-characters", defaultValue = "4194304")
  private int longestLine;

  @Inject
  @ConfigProperty(name = "arena.vote-sets.folder")
  private String folder;

  /** Largest file, in bytes as it is sent. */
  public long maxBytes() {
    return maxBytes;
  }

  /** Longest line of a file, in characters (UTF-16 units). */
  int longestLine() {
    return longestLine;
  }

  /** Where files lie while they are read; this node's own. */
  Path folder() {
    return Path.of(folder);
  }
}
