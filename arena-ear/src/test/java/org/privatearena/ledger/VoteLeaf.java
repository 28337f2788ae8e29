package org.privatearena.ledger;

import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.privatearena.audit.control.Commitment;
import org.privatearena.audit.control.Field;
import org.privatearena.battle.control.VoteFigures;

/** The leaf of a vote that a test puts into the database, as the arena itself would write it. */
public final class VoteLeaf {

  private VoteLeaf() {}

  /** The bytes: canonical JSON, whose names are in their order here. */
  public static byte[] of(VoteFigures vote, Commitment commitment, byte[] salt) {
    return ("{\"actor\":\""
            + digest("actor", vote.rater(), salt)
            + "\",\"at\":\""
            + ((JsonString) Field.time("at", vote.castAt()).value()).getString()
            + "\",\"commitment\":\""
            + HexFormat.of().formatHex(commitment.value())
            + "\",\"kind\":\"vote-cast\",\"subject\":\""
            + digest("subject", vote.battle(), salt)
            + "\",\"v\":1}")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A commitment to one field holds that field's digest and nothing else. */
  private static String digest(String name, Object value, byte[] salt) {
    return HexFormat.of()
        .formatHex(Commitment.to(List.of(Field.text(name, value)), salt).digests());
  }
}
