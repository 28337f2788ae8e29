package org.privatearena.catalog.control;

import java.nio.ByteBuffer;

/** Reads one response's body: as an answer, or as the excuse for there being none. */
interface ResponseBody {

  /** Reads all of the buffer. */
  void feed(ByteBuffer buffer);

  /** The body ended as it should. */
  void cleanEnd();

  /** The body will not end: lost, timed out, given up. */
  void abandon(FailureReason reason, String detail);
}
