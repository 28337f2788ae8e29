package org.privatearena.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.net.DatagramSocket;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import org.junit.jupiter.api.Test;
import org.privatearena.access.boundary.KeycloakSession;
import org.privatearena.access.boundary.SignOnKeys;
import org.privatearena.catalog.control.ModelCall;
import org.privatearena.catalog.control.ModelClient;

class NetworkTest {

  /**
   * ModelClient sends, ModelCall receives what it sent for; SignOnKeys and KeycloakSession ask
   * Keycloak, not models.
   */
  private static final Class<?>[] ALLOWED = {
    ModelClient.class, ModelCall.class, SignOnKeys.class, KeycloakSession.class
  };

  private static final DescribedPredicate<JavaClass> THE_NETWORK =
      resideInAnyPackage(
              "java.net.http..",
              "java.nio.channels..",
              "javax.net..",
              "jakarta.ws.rs.client..",
              "org.apache.http..")
          .and(
              DescribedPredicate.not(
                  belongToAnyOf(javax.net.ssl.SSLException.class, FileChannel.class)))
          .or(
              belongToAnyOf(
                  Socket.class,
                  ServerSocket.class,
                  DatagramSocket.class,
                  URL.class,
                  URLConnection.class,
                  HttpURLConnection.class))
          .as("reach the network");

  public static final ArchRule ONE_CLASS_TOUCHES_THE_NETWORK_TOWARDS_MODELS =
      noClasses()
          .that(DescribedPredicate.not(belongToAnyOf(ALLOWED)))
          .should()
          .dependOnClassesThat(THE_NETWORK);

  @Test
  void one_class_touches_the_network_towards_models() {
    ONE_CLASS_TOUCHES_THE_NETWORK_TOWARDS_MODELS.check(Code.SHIPPED);
  }

  @Test
  void another_way_to_the_network_is_found() {
    Findings.name(
        ONE_CLASS_TOUCHES_THE_NETWORK_TOWARDS_MODELS,
        "network",
        "SecondClient",
        "PlainSocket",
        "OldConnection");
  }

  @Test
  void the_list_of_exceptions_is_no_longer_than_needed() {
    for (Class<?> allowed : ALLOWED) {
      classes()
          .that()
          .belongToAnyOf(allowed)
          .and()
          .areTopLevelClasses()
          .should()
          .dependOnClassesThat(THE_NETWORK)
          .check(Code.SHIPPED);
    }
  }
}
