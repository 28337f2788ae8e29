package org.privatearena.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.privatearena.access.control.Person;
import org.privatearena.access.control.SignOn;
import org.privatearena.catalog.control.CatalogEndpoint;
import org.privatearena.catalog.control.CatalogModel;
import org.privatearena.catalog.control.Catalogue;
import org.privatearena.catalog.control.Fault;
import org.privatearena.catalog.control.GenerationParameters;
import org.privatearena.catalog.control.GroupGrant;
import org.privatearena.catalog.control.ModelAct;
import org.privatearena.catalog.control.ModelBook;
import org.privatearena.catalog.control.ModelDesk;
import org.privatearena.catalog.control.ModelProposal.EndpointProposal;
import org.privatearena.catalog.control.ModelProposal.RevisionProposal;
import org.privatearena.catalog.control.SeenEndpoint;
import org.privatearena.catalog.control.SeenModel;
import org.privatearena.catalog.entity.Stage;
import org.privatearena.catalog.entity.Use;

/** CAT-16: what a catalogue file says at a start, and what people have decided before it. */
@ExtendWith(ArquillianExtension.class)
class CatalogueIT {

  @Inject private Catalogue catalogue;
  @Inject private ModelDesk desk;
  @Inject private ModelBook book;
  @Inject private SignOn signOn;
  @Inject private Insider insider;

  @Deployment
  static EnterpriseArchive arena() {
    return ArenaArchive.with(CatalogueIT.class);
  }

  @Test
  void cat_16_a_start_undoes_nothing_that_an_administrator_has_done() {
    Person admin = admin();
    String url = url();
    CatalogModel file = described("decided", url, "By file", "active");
    catalogue.register(file);
    catalogue.register(file);
    assertEquals(1, seen(admin, "decided").revision());

    done(desk.move(admin, "decided", Stage.PAUSED, "too slow", null));
    done(
        desk.grant(
            admin, "decided", List.of(new GroupGrant("/elsewhere", Set.of(Use.NAMED))), null));
    done(desk.revise(admin, "decided", proposal(url, "By an administrator")));
    long entries = insider.count("entry_pending");
    catalogue.register(file);
    assertEquals(entries, insider.count("entry_pending"));
    SeenModel after = seen(admin, "decided");
    assertEquals(Stage.PAUSED, after.stage());
    assertEquals(2, after.revision());
    assertEquals("By an administrator", after.inside().revisions().get(1).systemPrompt());
    assertEquals(List.of(new GroupGrant("/elsewhere", Set.of(Use.NAMED))), after.inside().grants());
    assertEquals(
        List.of(true),
        after.inside().revisions().get(1).endpoints().stream().map(e -> e.enabled()).toList());
  }

  @Test
  void cat_16_a_file_that_says_something_new_is_heard_once() {
    Person admin = admin();
    String url = url();
    catalogue.register(described("heard", url, "First", "paused"));
    done(desk.revise(admin, "heard", proposal(url, "Second")));
    catalogue.register(described("heard", url, "Third", "paused"));
    catalogue.register(described("heard", url, "Third", "paused"));
    assertEquals(3, seen(admin, "heard").revision());
    done(desk.revise(admin, "heard", proposal(url, "Fourth")));
    catalogue.register(described("heard", url, "Third", "paused"));
    assertEquals(4, seen(admin, "heard").revision());
    catalogue.register(described("heard", url, "Fourth", "paused"));
    assertEquals(4, seen(admin, "heard").revision(), "it says what is there");
    catalogue.register(described("heard", url, "First", "paused"));
    assertEquals(5, seen(admin, "heard").revision());
  }

  @Test
  void cat_16_what_people_have_submitted_keeps_its_endpoints() {
    Person admin = admin();
    String url = url();
    catalogue.register(described("served", url, "First", "paused"));
    done(desk.revise(admin, "served", proposal(url, "Second")));
    String other = url.replace("/v1", "/v2");
    catalogue.register(described("served", other, "Second", "paused"));
    assertEquals(2, seen(admin, "served").revision());
    assertEquals(
        List.of(url + " true", other + " true"),
        seen(admin, "served").inside().revisions().get(1).endpoints().stream()
            .map(endpoint -> endpoint.url() + " " + endpoint.enabled())
            .toList());
  }

  @Test
  void cat_22_a_secret_that_was_given_outlives_a_start_and_is_not_joined_by_a_variable() {
    Person admin = admin();
    String url = url();
    catalogue.register(described("secret", url, "First", "paused"));
    SeenEndpoint endpoint = only(admin);
    done(desk.keepSecret(admin, "secret", endpoint.id(), "sk-given", null));
    catalogue.register(described("secret", url, "First", "paused"));
    catalogue.register(described("secret", url, "ARENA_TOKEN", "First", "paused"));
    assertNotNull(only(admin).secretSince());
    assertNull(only(admin).secretEnv());
    done(desk.removeSecret(admin, "secret", endpoint.id(), null));
    catalogue.register(described("secret", url, "ARENA_TOKEN", "First", "paused"));
    assertEquals("ARENA_TOKEN", only(admin).secretEnv());
    assertNull(only(admin).secretSince());
    ModelAct refused = desk.keepSecret(admin, "secret", endpoint.id(), "sk-given", null);
    assertEquals(
        Fault.SECRET_IN_ENVIRONMENT, assertInstanceOf(ModelAct.Refused.class, refused).fault());
  }

  private SeenEndpoint only(Person admin) {
    List<SeenEndpoint> all =
        seen(admin, "secret").inside().revisions().stream()
            .flatMap(revision -> revision.endpoints().stream())
            .toList();
    assertEquals(1, all.size());
    return all.get(0);
  }

  private Person admin() {
    Set<String> roles = Set.of("admin");
    return new Person(signOn.register("inside", "decider", roles, Set.of()), roles, Set.of());
  }

  private SeenModel seen(Person admin, String key) {
    return book.one(admin, key).orElseThrow();
  }

  /** Where the four models are served. */
  private String url() {
    return insider.rows("select min(url) from endpoint where upstream_name = 'incon-one'").get(0);
  }

  /** Nobody may be drawn because of these tests. */
  private static CatalogModel described(String key, String url, String prompt, String stage) {
    return described(key, url, null, prompt, stage);
  }

  private static CatalogModel described(
      String key, String url, String variable, String prompt, String stage) {
    return new CatalogModel(
        key,
        key,
        "/lab",
        null,
        prompt,
        GenerationParameters.NONE,
        List.of("/nobody"),
        stage,
        List.of(new CatalogEndpoint(URI.create(url), "incon-one", variable, null, 1)),
        1);
  }

  private static RevisionProposal proposal(String url, String prompt) {
    return new RevisionProposal(
        prompt, null, null, null, List.of(new EndpointProposal(url, "incon-one")));
  }

  private static void done(ModelAct act) {
    assertInstanceOf(ModelAct.Done.class, act, act.toString());
  }
}
