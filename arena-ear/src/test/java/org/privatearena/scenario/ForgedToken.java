package org.privatearena.scenario;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens that look like a real one, and that nobody may accept. */
final class ForgedToken {

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final String header;
  private final String payload;
  private final String signature;

  ForgedToken(String real) {
    String[] parts = real.split("\\.", -1);
    header = parts[0];
    payload = parts[1];
    signature = parts[2];
  }

  JsonObject claims() {
    return json(payload);
  }

  /** The same claims, valid for longer, under the old signature. */
  String prolonged() {
    JsonObject longer =
        Json.createObjectBuilder(claims())
            .add("exp", Instant.now().plusSeconds(86_400).getEpochSecond())
            .build();
    return header + "." + encoded(longer) + "." + signature;
  }

  /** With the role admin, under the old signature. */
  String promoted() {
    JsonObject more =
        Json.createObjectBuilder(claims())
            .add("roles", Json.createArrayBuilder().add("admin").add("evaluator"))
            .build();
    return header + "." + encoded(more) + "." + signature;
  }

  /** Not signed, and says so. */
  String unsigned() {
    return encoded(algorithm("none")) + "." + payload + ".";
  }

  String withoutSignature() {
    return header + "." + payload + ".";
  }

  /** Signed by another key that claims to be Keycloak's. */
  String otherKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      Signature signer = Signature.getInstance("SHA256withRSA");
      signer.initSign(pair.getPrivate());
      signer.update((header + "." + payload).getBytes(StandardCharsets.US_ASCII));
      return header + "." + payload + "." + BASE64.encodeToString(signer.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Signed with a shared secret that everybody knows: the server's public key. */
  String sharedSecret(byte[] publicKey) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(publicKey, "HmacSHA256"));
      String signed = encoded(algorithm("HS256")) + "." + payload;
      return signed
          + "."
          + BASE64.encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private JsonObject algorithm(String name) {
    return Json.createObjectBuilder(json(header)).add("alg", name).build();
  }

  private static JsonObject json(String part) {
    return Answers.object(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
  }

  private static String encoded(JsonObject json) {
    return BASE64.encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
  }
}
