package org.privatearena.access.boundary;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.Subject;

/**
 * What the server keeps about the signed-in caller besides name and roles. Reached by name, because
 * the class file of Liberty's {@code WSSubject} refers to annotations that are in no public jar,
 * which the compiler reports as warnings and this build takes as errors.
 */
final class CallerSubject {

  private static final MethodHandle CALLER = find();

  private CallerSubject() {}

  /**
   * The identity token with which a page's caller signed on at Keycloak, as it was received; empty
   * for a caller with a bearer token and for nobody.
   */
  static Optional<String> idToken() {
    return credential("id_token");
  }

  /** The refresh token of the page's session at Keycloak; empty as for {@link #idToken()}. */
  static Optional<String> refreshToken() {
    return credential("refresh_token");
  }

  private static Optional<String> credential(String name) {
    return subject().stream()
        .flatMap(subject -> subject.getPrivateCredentials(Map.class).stream())
        .map(credentials -> credentials.get(name))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst();
  }

  static Optional<Subject> subject() {
    try {
      return Optional.ofNullable((Subject) CALLER.invokeExact());
    } catch (Throwable e) {
      throw new IllegalStateException("The server does not tell the caller's Subject", e);
    }
  }

  private static MethodHandle find() {
    try {
      Class<?> holder =
          Class.forName(
              "com.ibm.websphere.security.auth.WSSubject",
              true,
              Thread.currentThread().getContextClassLoader());
      return MethodHandles.publicLookup()
          .findStatic(holder, "getCallerSubject", MethodType.methodType(Subject.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Not running on Open Liberty", e);
    }
  }
}
