package org.privatearena.catalog.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChatStreamTest {

  private static final StreamLimits LIMITS =
      new StreamLimits(
          StreamLimits.DEFAULTS.connect(),
          StreamLimits.DEFAULTS.firstToken(),
          StreamLimits.DEFAULTS.idle(),
          StreamLimits.DEFAULTS.total(),
          HostileStream.MAX_CHARACTERS,
          HostileStream.MAX_LINE_BYTES,
          HostileStream.MAX_BYTES);
  private static final ChatChunkReader CHUNKS = new ChatChunkReader();

  static Stream<HostileStream> streams() {
    return HostileStream.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("streams")
  void cat2AStreamEndsAsTheTableSays(HostileStream hostile) throws Exception {
    play(hostile, hostile.body().length, hostile.body().length);
  }

  @ParameterizedTest
  @MethodSource("streams")
  void cat3AStreamEndsTheSameWhereverItIsCut(HostileStream hostile) throws Exception {
    for (int cut = 0; cut < hostile.body().length; cut++) {
      play(hostile, cut, hostile.body().length);
    }
  }

  @ParameterizedTest
  @MethodSource("streams")
  void cat3AStreamEndsTheSameByteByByte(HostileStream hostile) throws Exception {
    play(hostile, 0, 1);
  }

  private static void play(HostileStream hostile, int first, int step) throws Exception {
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
      case CUT -> stream.abandon(FailureReason.CONNECTION_LOST, "reset");
      case STALL ->
          stream.abandon(
              meter.thinking() ? FailureReason.IDLE_TIMEOUT : FailureReason.FIRST_TOKEN_TIMEOUT,
              "timer");
    }
    assertTrue(stream.ended());
    assertEquals(hostile.end(), RecordingSink.spell(sink.awaitEnd()), "cut at " + first);
    assertEquals(hostile.text(), sink.text());
    assertEquals(hostile.text().length(), sink.awaitEnd().figures().characters());
    stream.cleanEnd();
    stream.abandon(FailureReason.CONNECTION_LOST, "late");
    stream.cancel();
    sink.assertKeptPromises();
  }
}
