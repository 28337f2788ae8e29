package org.privatearena.catalog.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CatalogueEntitiesTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

  private final Model model =
      Model.register("granite-4-8b", "Granite 4 8B", "/research", null, Stage.ACTIVE, NOW);
  private final Revision revision = new Revision(model, 1, "granite", null, "{}", "f00", NOW);

  @Test
  void a_grant_is_held_by_members_of_exactly_its_group() {
    Grant grant = new Grant(model.id(), "/research", Use.BATTLE);
    assertTrue(grant.heldBy(Set.of("/support", "/research")));
    assertFalse(grant.heldBy(Set.of("/research/nlp", "/researchers")));
    assertFalse(grant.heldBy(Set.of()));
  }

  @Test
  void a_grant_to_everybody_is_held_by_a_person_without_groups() {
    assertTrue(new Grant(UUID.randomUUID(), Grant.EVERYBODY, Use.BATTLE).heldBy(List.of()));
  }

  @Test
  void an_endpoint_is_known_again_by_its_address_and_name() {
    Endpoint endpoint = new Endpoint(revision, "http://a/v1", "granite", null, null, NOW);
    assertTrue(endpoint.leadsTo("http://a/v1", "granite"));
    assertFalse(endpoint.leadsTo("http://b/v1", "granite"));
    assertFalse(endpoint.leadsTo("http://a/v1", "other"));
  }

  @Test
  void an_endpoint_takes_over_the_place_of_its_secret_and_can_be_taken_out_of_use() {
    Endpoint endpoint = new Endpoint(revision, "http://a/v1", "granite", null, null, NOW);
    endpoint.adjust("TOKEN", 4);
    assertEquals(Optional.of("TOKEN"), endpoint.secretEnv());
    endpoint.disable();
    assertFalse(endpoint.enabled());
  }
}
