package org.privatearena.votes;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;
import org.privatearena.battle.entity.Choice;

/** Somebody's requests but for the battle, made once so that a vote costs the driver little. */
final class Voter {

  private static final byte[] BEGIN = "POST /api/v1/battles/".getBytes(US_ASCII);

  private final Map<Choice, byte[]> ends = new EnumMap<>(Choice.class);

  /**
   * @param token what the person shows
   */
  Voter(String token) {
    for (Choice choice : Choice.values()) {
      String json = "{\"choice\":\"" + choice.name() + "\"}";
      String end =
          "/vote HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
              + token
              + "\r\nContent-Type: application/json\r\nContent-Length: "
              + json.length()
              + "\r\n\r\n"
              + json;
      ends.put(choice, end.getBytes(US_ASCII));
    }
  }

  /** Writes the whole request that casts this vote. */
  void write(Ballot ballot, ByteBuffer request) {
    request.put(BEGIN);
    request.put(ballot.battle().toString().getBytes(US_ASCII));
    request.put(ends.get(ballot.choice()));
  }
}
