package org.privatearena.battle.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Set;
import org.privatearena.battle.control.BattleSettings;
import org.privatearena.battle.control.Prompt;
import org.privatearena.battle.entity.Side;
import org.privatearena.shared.boundary.JsonBody;
import org.privatearena.shared.boundary.Problem;

/** Reads prompts from requests. */
@ApplicationScoped
public class PromptReader {

  /** A character may take six bytes in JSON (\\u0000), and the object something around it. */
  private static final int BYTES_PER_CHARACTER = 6;

  private static final int AROUND = 4096;

  @Inject private BattleSettings settings;

  JsonBody body(InputStream body, Set<String> members) {
    long limit = (long) settings.longestPrompt() * BYTES_PER_CHARACTER + AROUND;
    return JsonBody.read(body, (int) Math.min(limit, Integer.MAX_VALUE - 1), members);
  }

  Prompt prompt(String typed) {
    Prompt.Check check = Prompt.check(typed, settings.longestPrompt());
    if (check instanceof Prompt.Refused refused) {
      int status = refused.code().equals("prompt-too-long") ? 413 : 422;
      throw Problem.of(status, refused.code(), refused.sentence());
    }
    return ((Prompt.Accepted) check).prompt();
  }

  /**
   * The optional body {@code {"side": "a"}}.
   *
   * @return null where there is no body or no side in it
   */
  Side side(InputStream body) {
    try {
      PushbackInputStream ahead = new PushbackInputStream(body);
      int first = ahead.read();
      if (first < 0) {
        return null;
      }
      ahead.unread(first);
      String side = JsonBody.read(ahead, AROUND, Set.of("side")).text("side");
      return side == null ? null : BattlesResource.side(side);
    } catch (IOException e) {
      throw Problem.of(400, "bad-request", "The request ended too early. Send it again.");
    }
  }
}
