package org.privatearena.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.browser.BattleScreen;
import org.privatearena.browser.Chromium;
import org.privatearena.browser.Visitor;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.Events;
import org.privatearena.scenario.TestArena;

/**
 * Every recorded answer of every recorded model, through the whole arena: what REST gives and what
 * the page shows is what the file says. An empty answer fails its side, and the other stands.
 */
class ReplayIT {

  private static final int AT_ONCE = 4;

  /** All others' answers are looked at on their pages too with {@code -Darena.replay.all=true}. */
  private static final int PEOPLE_ON_PAGES =
      Boolean.getBoolean("arena.replay.all") ? Integer.MAX_VALUE : 8;

  private static final RecordedModels MODELS = RecordedModels.get();
  private static TestArena arena;

  /** A battle with what each side must say; absent where the recording has a gap. */
  private record Held(
      String person, String battle, Optional<String> a, Optional<String> b, boolean ready) {}

  @BeforeAll
  static void start() {
    assumeTrue(!MODELS.names().isEmpty(), "the recording lies beside the checkout and not in it");
    arena = TestArena.get();
  }

  @Test
  void every_recorded_answer_is_given_by_rest_and_shown_on_the_page_as_it_is() throws Exception {
    List<Held> held = holdAll();
    long answers = held.stream().mapToLong(h -> present(h.a()) + present(h.b())).sum();
    assertTrue(answers >= MODELS.rows().size(), answers + " of " + MODELS.rows().size());
    List<String> people =
        held.stream().map(Held::person).distinct().limit(PEOPLE_ON_PAGES).toList();
    List<Held> looked = held.stream().filter(h -> people.contains(h.person())).toList();
    assertEquals(
        looked.stream().mapToLong(h -> present(h.a()) + present(h.b())).sum(), shown(looked));
  }

  private static long present(Optional<String> text) {
    return text.isPresent() ? 1 : 0;
  }

  private static List<Held> holdAll() throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<List<Held>>> done = new ArrayList<>();
      for (String group : MODELS.groups()) {
        String person = group.substring(1);
        arena.keycloak().evaluator(person, group);
        done.add(workers.submit(() -> holdAll(person)));
      }
      List<Held> held = new ArrayList<>();
      for (Future<List<Held>> some : done) {
        held.addAll(some.get());
      }
      return held;
    } finally {
      workers.shutdownNow();
    }
  }

  private static List<Held> holdAll(String person) {
    Caller caller = arena.caller(person);
    List<Held> held = new ArrayList<>();
    for (String prompt : MODELS.prompts()) {
      held.add(hold(caller, person, prompt));
    }
    return held;
  }

  /** Which side is which is told after the vote only, so both ways round are looked at. */
  private static Held hold(Caller caller, String person, String prompt) {
    JsonObject begun = caller.begin(prompt, "live");
    Events events = caller.events(begun);
    String battle = begun.getString("id");
    JsonObject turn = caller.card(battle).getJsonArray("turns").getJsonObject(0);
    String a = turn.getJsonObject("a").getString("text");
    String b = turn.getJsonObject("b").getString("text");
    assertEquals(events.text("a"), a, prompt);
    assertEquals(events.text("b"), b, prompt);
    List<Optional<String>> said =
        MODELS.names().stream()
            .filter(name -> MODELS.groups(name).contains("/" + person))
            .map(name -> MODELS.said(name, prompt))
            .toList();
    boolean ready = events.last().name().equals("ready");
    boolean empty = said.stream().anyMatch(text -> text.isPresent() && text.get().isEmpty());
    assertEquals(!empty, ready, person + ": " + prompt);
    Held straight = new Held(person, battle, said.get(0), said.get(1), ready);
    Held crossed = new Held(person, battle, said.get(1), said.get(0), ready);
    boolean fits = fits(straight, a, b);
    assertTrue(fits || fits(crossed, a, b), () -> person + ": " + prompt + "\n" + a + "\n" + b);
    return fits ? straight : crossed;
  }

  private static boolean fits(Held held, String a, String b) {
    return held.a().map(a::equals).orElse(true) && held.b().map(b::equals).orElse(true);
  }

  /** How many answers the pages have shown as they are. */
  private static long shown(List<Held> held) {
    List<String> people = held.stream().map(Held::person).distinct().toList();
    long shown = 0;
    try (Chromium chromium = Chromium.start()) {
      for (String person : people) {
        try (Visitor visitor = chromium.visitor(arena.url())) {
          visitor.signIn(person);
          BattleScreen screen = new BattleScreen(visitor.page());
          for (Held one : held.stream().filter(h -> h.person().equals(person)).toList()) {
            visitor.open("/?battle=" + one.battle());
            shown += expectShown(one.a(), screen.text("a"));
            shown += expectShown(one.b(), screen.text("b"));
          }
          visitor.expectNothingWrong();
        }
      }
    }
    return shown;
  }

  private static int expectShown(Optional<String> said, String shown) {
    said.ifPresent(text -> assertEquals(Optional.empty(), ShownText.fault(text, shown), text));
    return said.isPresent() ? 1 : 0;
  }
}
