package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.shared.boundary.RestApplication;

/** Every route of the deployed application, for every kind of caller, by every method. */
class RoutesIT {

  /** What the server adds to the application. */
  private static final List<String> SERVER =
      List.of(
          "/",
          "/health",
          "/health/live",
          "/health/ready",
          "/health/started",
          "/metrics",
          "/openapi",
          "/openapi/ui",
          "/oidcclient/redirect/arena",
          "/oidcclient/backchannel_logout/arena",
          "/j_security_check",
          "/ibm_security_logout");

  /** Where something would be if a mapping were too wide, or a feature too many. */
  private static final List<String> NOTHING =
      List.of(
          "/api/v1/nothing",
          "/api/nothing",
          "/nothing",
          "/nothing.xhtml",
          "/index.jsf",
          "/index.faces",
          "/faces/index.xhtml",
          "/WEB-INF/web.xml",
          "/WEB-INF/template.xhtml",
          "/META-INF/MANIFEST.MF",
          "/IBMJMXConnectorREST",
          "/ibm/api",
          "/adminCenter");

  private static TestArena arena;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    Caller cora = arena.caller("cora");
    Caller.expect(201, cora.post("/api/v1/snapshots", "{\"query\":{}}"));
    Until.holds(
        "something is sealed", () -> cora.get("/api/v1/ledger/checkpoint").statusCode() == 200);
  }

  @Test
  void every_route_is_in_the_table_and_every_row_is_a_route() {
    assertEquals(List.of(), RouteTable.read().differences(found()));
  }

  @Test
  void every_resource_is_documented() {
    assertEquals(
        RouteFinder.resources(RouteFinder.webClasses(RestApplication.class)),
        RouteFinder.documented(openapi()));
  }

  @Test
  void an_unknown_route_and_a_row_without_a_route_are_noticed() {
    Set<Route> planted = found();
    planted.addAll(RouteFinder.resources(List.of(Planted.class)));
    assertEquals(
        List.of("not every method exactly once in the table: /api/v1/planted/{x} []"),
        RouteTable.read().differences(planted));
    Set<Route> fewer = found();
    fewer.removeIf(route -> route.path().equals("/api/v1/leaderboard"));
    assertEquals(
        List.of("no such route in the application: /api/v1/leaderboard"),
        RouteTable.read().differences(fewer));
  }

  /** A resource that no table knows. */
  @Path("planted")
  public static final class Planted {

    @GET
    @Path("/{x}")
    public String read() {
      return "";
    }
  }

  @Test
  void every_caller_is_answered_as_the_table_says() {
    RouteCallers callers = new RouteCallers(arena);
    RouteTable table = RouteTable.read();
    List<String> wrong = new ArrayList<>();
    for (RouteTable.Row row : table.rows()) {
      String address = Route.any(row.path()).address();
      for (String method : row.methods()) {
        for (int i = 0; i < table.callers().size(); i++) {
          String caller = table.callers().get(i);
          HttpResponse<String> answer = callers.call(caller, method, address);
          String got = outcome(answer);
          if (!got.equals(row.expected().get(i))) {
            wrong.add(
                "%s %s by %s: %s instead of %s"
                    .formatted(method, row.path(), caller, got, row.expected().get(i)));
          }
          formOf(answer, method + " " + row.path() + " by " + caller).forEach(wrong::add);
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  /** A status, or sign-on where the answer leads to Keycloak as it should. */
  static String outcome(HttpResponse<String> answer) {
    int status = answer.statusCode();
    boolean redirect = status == 302 || status == 303;
    String location = answer.headers().firstValue("Location").orElse("");
    return redirect
            && location.startsWith(arena.layout().issuer() + "/protocol/openid-connect/auth")
        ? "sign-on"
        : Integer.toString(status);
  }

  private static List<String> formOf(HttpResponse<String> answer, String what) {
    boolean rest = answer.uri().getPath().startsWith("/api/");
    List<String> wrong = new ArrayList<>();
    if (rest && answer.statusCode() >= 500) {
      wrong.add(what + ": " + answer.statusCode());
    }
    if (rest && answer.statusCode() >= 300 && answer.statusCode() < 400) {
      wrong.add(what + ": REST redirects to " + answer.headers().firstValue("Location"));
    }
    if (rest && answer.statusCode() >= 400) {
      String type = answer.headers().firstValue("Content-Type").orElse("none");
      if (answer.request().method().equals("TRACE")) {
        // The server lets no servlet of ours answer it.
        return wrong;
      }
      if (!type.equals("application/problem+json")) {
        wrong.add(what + ": no problem but " + type);
      } else if (!answer.body().isEmpty()) {
        JsonObject problem = Answers.object(answer.body());
        if (!problem.getString("type").matches("urn:privatearena:problem:[a-z-]+")
            || problem.getInt("status") != answer.statusCode()
            || problem.getString("title").isBlank()
            || problem.getString("detail").isBlank()) {
          wrong.add(what + ": " + problem);
        }
      }
    }
    if (outcome(answer).equals("sign-on")) {
      wrong.addAll(signOnOf(PageVisitor.location(answer), what));
    }
    return wrong;
  }

  private static List<String> signOnOf(URI keycloak, String what) {
    String query = "&" + keycloak.getRawQuery() + "&";
    return Stream.of(
            "&response_type=code&",
            "&client_id=arena-web&",
            "&code_challenge_method=S256&",
            "&code_challenge=[A-Za-z0-9_-]{43}&",
            "&state=[^&]{16,}&",
            "&nonce=[^&]{16,}&",
            "&scope=openid[^&]*&")
        .filter(part -> !query.matches(".*" + part + ".*"))
        .map(part -> what + ": " + keycloak + " has no " + part)
        .toList();
  }

  @Test
  void the_answers_of_two_sign_ons_have_different_states_nonces_and_challenges() {
    PageVisitor visitor = new PageVisitor(arena.layout());
    String one = PageVisitor.location(visitor.get("/")).getQuery();
    String other = PageVisitor.location(new PageVisitor(arena.layout()).get("/")).getQuery();
    for (String name : List.of("state", "nonce", "code_challenge")) {
      String value = one.replaceAll("(^|.*&)" + name + "=([^&]*).*", "$2");
      assertTrue(value.length() >= 16, name + " in " + one);
      assertFalse(other.contains(value), name + " is used twice: " + value);
    }
  }

  static Set<Route> found() {
    Set<Route> routes = new TreeSet<>();
    List<Class<?>> classes = RouteFinder.webClasses(RestApplication.class);
    routes.addAll(RouteFinder.documented(openapi()));
    routes.addAll(RouteFinder.resources(classes));
    routes.addAll(RouteFinder.servlets(classes));
    routes.addAll(RouteFinder.files(arena.layout().root().resolve("arena-ear/target/arena.ear")));
    SERVER.forEach(path -> routes.add(Route.any(path)));
    NOTHING.forEach(path -> routes.add(Route.any(path)));
    return routes;
  }

  private static JsonObject openapi() {
    return Answers.object(new PageVisitor(arena.layout()).get("/openapi?format=JSON").body());
  }
}
