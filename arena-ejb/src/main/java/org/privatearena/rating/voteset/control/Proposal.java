package org.privatearena.rating.voteset.control;

import java.nio.charset.StandardCharsets;
import org.privatearena.rating.voteset.entity.ReceivedFile;
import org.privatearena.rating.voteset.entity.VoteSetKind;
import org.privatearena.shared.control.Hashes;

/**
 * What somebody says of a file that they want to be a set.
 *
 * @param name 1 to 200 characters
 * @param provenance where it is from, who made it and under which licence; 1 to 4,000 characters
 * @param skipRefused whether good rows are taken although others are refused
 */
public record Proposal(String name, VoteSetKind kind, String provenance, boolean skipRefused) {

  /** Equal for equal proposals of equal files. */
  byte[] hash(ReceivedFile file) {
    String whole =
        String.join(
            "\0", name, kind.name(), provenance, Boolean.toString(skipRefused), file.sha256());
    return Hashes.sha256(whole.getBytes(StandardCharsets.UTF_8));
  }
}
