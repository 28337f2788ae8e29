package org.privatearena.access.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class SignOnKeysTest {

  private static final String REALM = "/realms/arena";
  private static final String KEYS = "{\"keys\": [{\"kid\": \"one\", \"kty\": \"RSA\"}]}";
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final Duration GOOD_FOR = Duration.ofSeconds(15);

  private final SignOnKeys keys = new SignOnKeys();
  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch over = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer keycloak;
  private volatile int status = 200;
  private volatile String body = KEYS;
  private volatile boolean silent;

  @BeforeEach
  void start() throws IOException {
    keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    keycloak.createContext(
        REALM + "/protocol/openid-connect/certs",
        exchange -> {
          asked.incrementAndGet();
          if (silent) {
            awaitOver();
          }
          byte[] bytes = body.getBytes(UTF_8);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
          }
          exchange.close();
        });
    keycloak.setExecutor(threads);
    keycloak.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    keycloak.stop(0);
    threads.shutdownNow();
  }

  private void awaitOver() {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean good(Instant now) {
    return keys.good("http://localhost:" + keycloak.getAddress().getPort() + REALM, now);
  }

  @Test
  void good_while_the_realm_gives_its_keys() {
    assertTrue(good(NOON));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "500; {\"keys\": [{\"kid\": \"one\"}]}",
        "404; {\"error\": \"Realm does not exist\"}",
        "200; {\"keys\": []}",
        "200; {\"error\": \"no keys here\"}",
        "200; []",
        "200; <html>Sign in</html>",
        "200; ''"
      })
  void not_good_where_something_else_is_given(int otherStatus, String otherBody) {
    status = otherStatus;
    body = otherBody;
    assertFalse(good(NOON));
    assertEquals(1, asked.get());
  }

  @Test
  void not_good_where_nobody_listens() {
    keycloak.stop(0);
    assertFalse(good(NOON));
  }

  @Test
  void not_good_where_nothing_is_said_for_some_seconds() {
    silent = true;
    assertFalse(good(NOON));
    assertEquals(1, asked.get());
  }

  @Test
  void good_once_the_keys_come_after_all() {
    status = 503;
    assertFalse(good(NOON));
    status = 200;
    assertTrue(good(NOON.plusSeconds(1)));
  }

  @Test
  void keys_are_good_for_some_seconds_and_no_longer() {
    assertTrue(good(NOON));
    status = 503;
    assertTrue(good(NOON.plus(GOOD_FOR)));
    assertEquals(1, asked.get());
    assertFalse(good(NOON.plus(GOOD_FOR).plusMillis(1)));
    assertEquals(2, asked.get());
  }
}
