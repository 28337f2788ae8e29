package org.privatearena.votes;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.privatearena.instruments.HttpBody;

/**
 * A connection to the arena that is kept from vote to vote and opened again where it has ended, for
 * one thread. An interrupt ends a vote that waits for its answer.
 */
final class VoteConnection implements AutoCloseable {

  private static final int ROOM = 16_384;

  private final int port;
  private final ByteBuffer request = ByteBuffer.allocateDirect(ROOM);
  private final ByteBuffer arrived = ByteBuffer.allocateDirect(ROOM);
  private SocketChannel channel;

  /**
   * @param port of the loopback
   */
  VoteConnection(int port) {
    this.port = port;
  }

  /**
   * Casts a vote and reads the whole answer.
   *
   * @return its status
   * @throws IOException where there was none
   */
  int cast(Voter voter, Ballot ballot) throws IOException {
    request.clear();
    voter.write(ballot, request);
    request.flip();
    boolean kept = false;
    try {
      HttpBody answer = exchange();
      kept = !answer.last();
      return answer.status();
    } finally {
      if (!kept) {
        close();
      }
    }
  }

  private HttpBody exchange() throws IOException {
    if (channel == null) {
      channel = SocketChannel.open();
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }
    while (request.hasRemaining()) {
      channel.write(request);
    }
    HttpBody answer = new HttpBody();
    while (!answer.over()) {
      arrived.clear();
      if (channel.read(arrived) < 0) {
        throw new EOFException("the connection ended without an answer");
      }
      arrived.flip();
      answer.read(arrived, next -> {});
    }
    return answer;
  }

  @Override
  public void close() {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        // It is given up in either case.
      }
      channel = null;
    }
  }
}
