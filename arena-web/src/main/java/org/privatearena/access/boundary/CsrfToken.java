package org.privatearena.access.boundary;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.privatearena.shared.control.Hashes;

/** A secret that the page knows and another site cannot: one a session. */
@Named
@SessionScoped
public class CsrfToken implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int BYTES = 32;
  private static final int MARK_BYTES = 16;

  private final String value = random();

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** For the page to send back in the header {@code X-Arena-CSRF}. */
  public String getValue() {
    return value;
  }

  /** By which a page knows the session again in which it was made; the token is not told. */
  public String getMark() {
    byte[] whole = Hashes.sha256(value.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, MARK_BYTES));
  }

  /** Compares in constant time; null is never equal. */
  public boolean matches(String sent) {
    return sent != null
        && MessageDigest.isEqual(
            value.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
  }
}
