package org.privatearena.overhead;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Opens streams and reads them, all on one thread that never blocks on one of them. */
final class StreamDriver implements AutoCloseable {

  private static final int BUFFER = 65_536;

  private final Queue<DrivenStream> next = new ConcurrentLinkedQueue<>();
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
  private final Selector selector;
  private final Thread thread;

  StreamDriver() throws IOException {
    selector = Selector.open();
    thread = new Thread(this::drive, "stream driver");
    thread.setDaemon(true);
    thread.start();
  }

  void open(DrivenStream stream) {
    next.add(stream);
    selector.wakeup();
  }

  private void drive() {
    try {
      while (selector.isOpen()) {
        selector.select(this::read);
        for (DrivenStream stream = next.poll(); stream != null; stream = next.poll()) {
          stream.begin(selector);
        }
      }
    } catch (IOException | java.nio.channels.ClosedSelectorException e) {
      if (selector.isOpen()) {
        throw new IllegalStateException("the driver has stopped", e);
      }
    }
  }

  private void read(SelectionKey key) {
    ((DrivenStream) key.attachment()).read(buffer);
  }

  @Override
  public void close() throws IOException {
    selector.close();
  }
}
