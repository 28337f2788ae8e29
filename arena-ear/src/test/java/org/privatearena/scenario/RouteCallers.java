package org.privatearena.scenario;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One caller of each kind: to REST with a bearer token, to everything else with a page's cookie.
 */
final class RouteCallers {

  private static final String NOBODY = "nobody";

  private final TestArena arena;
  private final Map<String, PageVisitor> visitors = new LinkedHashMap<>();

  RouteCallers(TestArena arena) {
    this.arena = arena;
    arena.keycloak().account("nora");
    visitors.put("ada", PageVisitor.signedOn(arena, "ada"));
    visitors.put("cora", PageVisitor.signedOn(arena, "cora"));
    visitors.put("adam", PageVisitor.signedOn(arena, "adam"));
    visitors.put("pia", PageVisitor.signedOn(arena, "pia"));
    visitors.put("nora", PageVisitor.signedOn(arena, "nora"));
  }

  HttpResponse<String> call(String kind, String method, String address) {
    String[] type = {"Content-Type", "application/json"};
    if (kind.equals(NOBODY)) {
      return new PageVisitor(arena.layout()).call(method, address, null, type);
    }
    String name =
        switch (kind) {
          case "no role" -> "nora";
          case "evaluator" -> "ada";
          case "compliance" -> "cora";
          case "admin" -> "adam";
          case "provider" -> "pia";
          default -> throw new IllegalStateException("no caller " + kind);
        };
    return address.startsWith("/api/") || address.equals("/metrics")
        ? arena.caller(name).call(method, address, null, type)
        : visitors.get(name).call(method, address, null, type);
  }
}
