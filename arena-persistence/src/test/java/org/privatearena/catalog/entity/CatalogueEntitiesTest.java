package org.privatearena.catalog.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueEntitiesTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

  private final Model model =
      Model.register("granite-4-8b", "Granite 4 8B", "/research", null, Stage.ACTIVE, NOW);
  private final Revision revision = new Revision(model, 1, "granite", null, "{}", "f00", null, NOW);

  @Test
  void a_person_holds_the_grants_of_exactly_their_groups_and_those_of_everybody() {
    assertEquals(Set.of("/research", "*"), Grant.pathsFor(Set.of("/research")));
    assertEquals(Set.of("*"), Grant.pathsFor(Set.of()));
  }

  @Test
  void an_endpoint_is_known_again_by_its_address_and_name() {
    Endpoint endpoint = new Endpoint(revision, "http://a/v1", "granite", null, null, 1, NOW);
    assertTrue(endpoint.leadsTo("http://a/v1", "granite"));
    assertFalse(endpoint.leadsTo("http://b/v1", "granite"));
    assertFalse(endpoint.leadsTo("http://a/v1", "other"));
  }

  @Test
  void an_endpoint_takes_over_the_place_of_its_secret_and_can_be_taken_out_of_use() {
    Endpoint endpoint = new Endpoint(revision, "http://a/v1", "granite", null, null, 1, NOW);
    assertFalse(endpoint.adjust(null, null, 1));
    assertTrue(endpoint.adjust("TOKEN", 4, 1));
    assertEquals(Optional.of("TOKEN"), endpoint.secretEnv());
    assertTrue(endpoint.adjust("TOKEN", 4, 3));
    assertEquals(3, endpoint.weight());
    endpoint.disable();
    assertFalse(endpoint.enabled());
  }

  @Test
  void a_model_goes_its_way_and_no_other() {
    Map<Stage, Set<Stage>> ways =
        Map.of(
            Stage.SUBMITTED, Set.of(Stage.APPROVED, Stage.RETIRED),
            Stage.APPROVED, Set.of(Stage.ACTIVE, Stage.RETIRED),
            Stage.ACTIVE, Set.of(Stage.PAUSED, Stage.RETIRED),
            Stage.PAUSED, Set.of(Stage.ACTIVE, Stage.RETIRED),
            Stage.RETIRED, Set.of());
    for (Stage from : Stage.values()) {
      for (Stage to : Stage.values()) {
        Model moved = Model.register("m", "M", "/research", null, from, NOW);
        if (ways.get(from).contains(to)) {
          moved.move(to);
          assertEquals(to, moved.stage());
        } else {
          assertThrows(IllegalStateException.class, () -> moved.move(to), from + " to " + to);
          assertEquals(from, moved.stage());
        }
      }
    }
  }
}
