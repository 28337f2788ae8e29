package org.privatearena.catalog.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.privatearena.hostile.HostileLimits;
import org.privatearena.hostile.HostileRow;
import org.privatearena.hostile.HostileStream;
import org.privatearena.hostile.HostileTable;

class ChatStreamTest {

  private static final HostileLimits SMALL = HostileLimits.SMALL;
  private static final StreamLimits LIMITS =
      new StreamLimits(
          StreamLimits.DEFAULTS.connect(),
          StreamLimits.DEFAULTS.firstToken(),
          StreamLimits.DEFAULTS.idle(),
          StreamLimits.DEFAULTS.total(),
          SMALL.characters(),
          SMALL.lineBytes(),
          SMALL.bytes());

  /** The event that says that nothing follows, whole: with the empty line that ends an event. */
  private static final Pattern OWN_END =
      Pattern.compile("(^|[\r\n])data: *\\[DONE\\] *(\r\n|\n|\r)([^\r\n]+(\r\n|\n|\r))*(\r|\n)");

  private static final ChatChunkReader CHUNKS = new ChatChunkReader();

  static Stream<Arguments> streams() {
    return HostileTable.streams(SMALL).entrySet().stream()
        .filter(e -> e.getValue().isEventStream())
        .map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("streams")
  void cat2AStreamEndsAsTheTableSays(HostileRow row, HostileStream hostile) throws Exception {
    play(row, hostile, hostile.body().length, hostile.body().length);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("streams")
  void cat3AStreamEndsTheSameWhereverItIsCut(HostileRow row, HostileStream hostile)
      throws Exception {
    for (int cut = 0; cut < hostile.body().length; cut++) {
      play(row, hostile, cut, hostile.body().length);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("streams")
  void cat3AStreamEndsTheSameByteByByte(HostileRow row, HostileStream hostile) throws Exception {
    play(row, hostile, 0, 1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("streams")
  void cat1AStreamThatIsLostAnywhereEndsOnceAndIsCompleteOnlyBehindItsOwnEnd(
      HostileRow row, HostileStream hostile) throws Exception {
    byte[] body = hostile.body();
    for (int cut = 0; cut < body.length; cut++) {
      RecordingSink sink = new RecordingSink();
      ChatStream stream =
          new ChatStream(CHUNKS, LIMITS, new CallMeter(), UnaryOperator.identity(), sink);
      stream.feed(ByteBuffer.wrap(body, 0, cut));
      stream.abandon(FailureReason.CONNECTION_LOST, "reset");
      String what = "lost behind byte " + cut;
      assertTrue(sink.hasEnded(), what);
      if (sink.awaitEnd() instanceof AnswerEnd.Complete) {
        String heard = new String(body, 0, cut, StandardCharsets.ISO_8859_1);
        assertTrue(OWN_END.matcher(heard).find(), what + " it was complete");
        assertTrue(row.votable(), what);
      }
      assertTrue(row.text(SMALL).startsWith(sink.text()), what + " it said " + sink.text());
      stream.feed(ByteBuffer.wrap(body, cut, body.length - cut));
      stream.cleanEnd();
      stream.cancel();
      sink.assertKeptPromises();
    }
  }

  private static void play(HostileRow row, HostileStream hostile, int first, int step)
      throws Exception {
    RecordingSink sink = new RecordingSink();
    CallMeter meter = new CallMeter();
    ChatStream stream = new ChatStream(CHUNKS, LIMITS, meter, UnaryOperator.identity(), sink);
    byte[] body = hostile.body();
    stream.feed(ByteBuffer.wrap(body, 0, first));
    for (int from = first; from < body.length; from += step) {
      stream.feed(ByteBuffer.wrap(body, from, Math.min(step, body.length - from)));
    }
    switch (hostile.ending()) {
      case CLEAN -> stream.cleanEnd();
      case CUT, RESET -> stream.abandon(FailureReason.CONNECTION_LOST, "reset");
      case STALL ->
          stream.abandon(
              meter.thinking() ? FailureReason.IDLE_TIMEOUT : FailureReason.FIRST_TOKEN_TIMEOUT,
              "timer");
    }
    assertTrue(stream.ended());
    assertEquals(RecordingSink.spell(row), RecordingSink.spell(sink.awaitEnd()), "cut at " + first);
    assertEquals(row.text(SMALL), sink.text());
    assertEquals(row.text(SMALL).length(), sink.awaitEnd().figures().characters());
    stream.cleanEnd();
    stream.abandon(FailureReason.CONNECTION_LOST, "late");
    stream.cancel();
    sink.assertKeptPromises();
  }
}
