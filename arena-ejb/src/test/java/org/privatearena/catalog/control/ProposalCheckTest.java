package org.privatearena.catalog.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privatearena.catalog.control.ModelProposal.EndpointProposal;
import org.privatearena.catalog.control.ModelProposal.RevisionProposal;

class ProposalCheckTest {

  private static final EndpointProposal GOOD =
      new EndpointProposal("http://models.internal:8000/v1", "granite");

  private final ProposalCheck check =
      new ProposalCheck(
          AllowedHosts.parse(
              "models.internal:8000, 10.1.0.0/16:8000", ProposalCheckTest::literalsOnly));

  private static InetAddress[] literalsOnly(String name) throws UnknownHostException {
    if (name.matches("[0-9].*|\\[.*")) {
      return InetAddress.getAllByName(name);
    }
    throw new UnknownHostException(name);
  }

  @Test
  void a_good_proposal_becomes_a_draft_without_a_secret() {
    RevisionDraft draft = draft("Be brief.", 0.5, GOOD);
    assertEquals(
        List.of(
            new CatalogEndpoint(
                URI.create("http://models.internal:8000/v1"), "granite", null, null, 1)),
        draft.endpoints());
    assertEquals(new GenerationParameters(0.5, null, null), draft.parameters());
  }

  @Test
  void cat_22_a_secret_is_taken_where_it_can_be_one_and_shows_nowhere() {
    EndpointProposal with = secret(" sk-1~\n");
    assertEquals(new Secret("sk-1~"), draft(null, null, with).endpoints().get(0).secret());
    assertFalse((with + " " + draft(null, null, with)).contains("sk-1"));
    assertEquals(
        draft(null, null, GOOD).fingerprint(), draft(null, null, with).fingerprint(), "no change");
    for (String bad : List.of("", " ", "a b", "a\u0000b", "ü", "x".repeat(Secret.LONGEST + 1))) {
      ModelAct.Refused refused = refused(null, null, secret(bad));
      assertEquals(Fault.BAD_SECRET, refused.fault());
      assertEquals(List.of(), refused.figures());
    }
  }

  private static EndpointProposal secret(String secret) {
    return new EndpointProposal(GOOD.url(), GOOD.model(), null, null, secret);
  }

  @Test
  void drafts_of_one_fingerprint_answer_alike_wherever_they_are_served() {
    String one = draft("Be brief.", 0.5, GOOD).fingerprint();
    EndpointProposal moved = new EndpointProposal("http://10.1.2.3:8000/v1", "granite");
    EndpointProposal renamed = new EndpointProposal("http://10.1.2.3:8000/v1", "granite-q4");
    assertEquals(one, draft("Be brief.", 0.5, moved).fingerprint());
    assertEquals(one, draft("Be brief.", 0.5, GOOD, moved).fingerprint());
    assertFalse(
        List.of(
                draft(null, 0.5, GOOD).fingerprint(),
                draft("Be brief.", 0.6, GOOD).fingerprint(),
                draft("Be brief.", 0.5, renamed).fingerprint(),
                draft("Be brief.", 0.5, GOOD, renamed).fingerprint())
            .contains(one));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://models.internal:8001/v1",
        "http://models.internal/v1",
        "http://models.internal.:8000/v1",
        "http://other.internal:8000/v1",
        "http://user@models.internal:8000/v1",
        "http://models.internal:8000@10.2.0.1:8000/v1",
        "http://10.2.0.1:8000/v1",
        "http://[::ffff:10.2.0.1]:8000/v1",
        "http://[::1]:8000/v1",
        "http://127.0.0.1:8000/v1",
        "http://2130706433:8000/v1",
        "http://0177.0.0.1:8000/v1",
        "http://0x7f000001:8000/v1",
        "ftp://models.internal:8000/v1",
        "//models.internal:8000/v1",
        "models.internal:8000",
        "not a url",
        ""
      })
  void cat_7_the_url_that_is_not_allowed_is_named(String url) {
    ModelAct.Refused refused = refused(null, null, GOOD, new EndpointProposal(url, "granite"));
    assertEquals(Fault.ENDPOINT_NOT_ALLOWED, refused.fault());
    assertEquals(List.of("2"), refused.figures());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 10_000})
  void a_limit_of_calls_goes_along(int calls) {
    assertEquals(calls, draft(null, null, limited(calls)).endpoints().get(0).maxConcurrent());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 10_001})
  void a_limit_that_is_none_is_named(int calls) {
    assertEquals(Fault.BAD_ENDPOINTS, refused(null, null, limited(calls)).fault());
  }

  private static EndpointProposal limited(int calls) {
    return new EndpointProposal(GOOD.url(), GOOD.model(), null, calls, null);
  }

  @Test
  void what_cannot_be_stored_is_named() {
    assertEquals(Fault.BAD_ENDPOINTS, refused(null, null).fault());
    assertEquals(Fault.BAD_ENDPOINTS, refused(null, null, GOOD, GOOD).fault());
    assertEquals(
        Fault.BAD_ENDPOINTS, refused(null, null, new EndpointProposal(GOOD.url(), " ")).fault());
    EndpointProposal[] many =
        Collections.nCopies(ProposalCheck.MOST_ENDPOINTS + 1, GOOD)
            .toArray(EndpointProposal[]::new);
    assertEquals(Fault.BAD_ENDPOINTS, refused(null, null, many).fault());
    assertEquals(Fault.BAD_PARAMETERS, refused(null, 2.1, GOOD).fault());
    assertEquals(Fault.BAD_SYSTEM_PROMPT, refused("a\u0000b", null, GOOD).fault());
    assertEquals(Fault.BAD_SYSTEM_PROMPT, refused("\uD800", null, GOOD).fault());
    assertEquals(Fault.BAD_SYSTEM_PROMPT, refused(" ", null, GOOD).fault());
    assertEquals(Optional.empty(), fault("granite-5", "Granite 5", "/research", "granite"));
    assertEquals(Fault.BAD_KEY, fault("Granite", "Granite 5", "/research", null).get().fault());
    assertEquals(Fault.BAD_KEY, fault(null, "Granite 5", "/research", null).get().fault());
    assertEquals(Fault.BAD_NAME, fault("g", "a\nb", "/research", null).get().fault());
    assertEquals(Fault.BAD_OWNER, fault("g", "n", "research", null).get().fault());
    assertEquals(Fault.BAD_OWNER, fault("g", "n", "/research//nlp", null).get().fault());
    assertEquals(Fault.BAD_FAMILY, fault("g", "n", "/research", " ").get().fault());
  }

  @Test
  void texts_of_every_script_can_be_stored() {
    assertTrue(ProposalCheck.line("Größe 🦊 שלום"));
    assertTrue(ProposalCheck.storable("a\r\n\tb", 10, true));
    assertFalse(ProposalCheck.storable("a\u2028b", 10, false));
    assertFalse(ProposalCheck.line("x".repeat(201)));
    assertTrue(ProposalCheck.group("/research/nlp team"));
  }

  private static Optional<ModelAct.Refused> fault(
      String key, String name, String owner, String family) {
    return ProposalCheck.fault(new ModelProposal(key, name, owner, family, proposal(null, null)));
  }

  private RevisionDraft draft(String prompt, Double temperature, EndpointProposal... endpoints) {
    return assertInstanceOf(
            ProposalCheck.Checked.Draft.class,
            check.draft(proposal(prompt, temperature, endpoints)))
        .draft();
  }

  private ModelAct.Refused refused(
      String prompt, Double temperature, EndpointProposal... endpoints) {
    return assertInstanceOf(
            ProposalCheck.Checked.Wrong.class,
            check.draft(proposal(prompt, temperature, endpoints)))
        .refused();
  }

  private static RevisionProposal proposal(
      String prompt, Double temperature, EndpointProposal... endpoints) {
    return new RevisionProposal(prompt, temperature, null, null, List.of(endpoints));
  }
}
