package org.privatearena.scenario;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.privatearena.answers.HostileMarkup;
import org.privatearena.answers.RecordedModels;
import org.privatearena.stack.DemonstrationModel;
import org.privatearena.stack.DemonstrationModels;
import org.privatearena.stack.Pace;
import org.privatearena.stack.RecordedAnswer;
import org.privatearena.stack.RecordedAnswers;
import org.privatearena.stack.RecordedBehaviour;
import org.privatearena.stack.RecordedEndpoint;
import org.privatearena.stack.StackLayout;

/**
 * Recorded models with known behaviours. Each pair is granted to one group of its own, so that a
 * member of that group alone meets that pair and nothing else. Their names are words that occur in
 * no answer and no page, so that they can be searched for.
 */
public final class LabModels implements AutoCloseable {

  /** What the well-behaved models say: markup, emoji, other scripts, and enough of it to stream. */
  public static final String TEXT =
      "<script>alert('x')</script> <b>bold</b> & \"quotes\" 🦊 שלום "
          + "one two three four five six seven eight nine ten ".repeat(6).strip();

  /** Two that answer at once. */
  public static final String QUICK = "/lab-quick";

  /** One that answers at once and one that takes a few seconds. */
  public static final String UNEVEN = "/lab-uneven";

  /** The prompt to which the slow one says its answer later still. */
  public static final String ASK_LATER = "Who says what, and when?";

  /** One that answers and one that fails with an HTTP error before its first token. */
  public static final String FAILING = "/lab-failing";

  /** The same, which no test makes well meanwhile: all that is asked of the other one fails. */
  public static final String UNLUCKY = "/lab-unlucky";

  /** One that answers and one whose answer is cut in the middle. */
  public static final String CUT = "/lab-cut";

  /** Two that fall silent after some words. */
  public static final String STALLING = "/lab-stalling";

  /** One that answers and one whose endpoint is whatever a test makes of {@link #hostilePort}. */
  public static final String HOSTILE = "/lab-hostile";

  /** The upstream name of the one whose endpoint is a test's own. */
  public static final String HOSTILE_MODEL = "gravlon-bad";

  /** One alone. */
  public static final String ALONE = "/lab-alone";

  /** Two of one family. */
  public static final String FAMILY = "/lab-family";

  /** Two whose battles are voted on once in a test run, and never again. */
  public static final String ONCE = "/lab-once";

  /**
   * Two that stream 200 to 800 tokens at 20 to 60 tokens a second, and three more of their kind.
   */
  public static final String LOAD = "/lab-load";

  /** Two of which one, asked {@link #ASK_WHO}, says its name. */
  public static final String LEAKING = "/lab-leaking";

  /** The prompt to which one of {@link #LEAKING} names itself. */
  public static final String ASK_WHO = "Introduce yourself in one sentence.";

  /** A group of no models, whose people may not send what seems secret or personal. */
  public static final String BLOCKED = "/lab-blocked";

  /** A group of no models, at whose people's prompts nobody looks. */
  public static final String UNSCANNED = "/lab-unscanned";

  /** Two with answers of their own, {@link #LONG_TEXTS}, that take about half a minute. */
  public static final String LONG = "/lab-long";

  /** What the two of {@link #LONG} say, in Markdown: no two places of either are alike. */
  public static final List<String> LONG_TEXTS =
      List.of(CountedMarkdown.of("red🦊", 77), CountedMarkdown.of("blueשלום", 63));

  /** The prompts to which the same two say {@link #SHORTER_TEXTS}. */
  public static final List<String> ASK_SHORTER = List.of("Half as long", "Half as long, too");

  /** What they say in about a quarter of a minute. */
  public static final List<String> SHORTER_TEXTS =
      List.of(CountedMarkdown.of("red🦊", 42), CountedMarkdown.of("blueשלום", 35));

  /** Two that say what tries to do harm, and whose names do. */
  public static final String HARMFUL = "/lab-harmful";

  /** What those two are called. */
  public static final List<String> HARMFUL_NAMES =
      List.of(
          "Grimvel <img src=x onerror=" + HostileMarkup.HOOK + ">",
          "\"><script>" + HostileMarkup.HOOK + "</script>{{Grimsa}}");

  /** The prompt to which they say everything at once that leaves no block open. */
  public static final String ALL_HARMFUL = "Harmful: all of it";

  /** The prompt to which the same two say {@link #RICH}. */
  public static final String ASK_RICH = "Harmless: some Markdown";

  /** Markdown of most kinds. */
  public static final String RICH =
      """
      # First

      Some *text* with `code` 🦊 and
      a second line.

      - one
        1. inner
      - two

      ```python
      def mean(numbers):
          return sum(numbers) / len(numbers)  # <b>
      ```

      | name | count |
      |:-----|------:|
      | a    | 1     |

      שלום עולם

      #### Last

      > quoted
      """;

  private record Lab(
      String group, String key, String name, String family, RecordedBehaviour does) {}

  private static final RecordedBehaviour NORMAL = new RecordedBehaviour.Normal();
  private static final List<Lab> LABS =
      List.of(
          new Lab(QUICK, "zorvex-a1", "Zorvex Alto", null, NORMAL),
          new Lab(QUICK, "bryndle-b2", "Bryndle Basso", null, NORMAL),
          new Lab(UNEVEN, "quimby-fast", "Quimby Presto", null, NORMAL),
          new Lab(UNEVEN, "quimsor-slow", "Quimsor Lento", null, NORMAL),
          new Lab(FAILING, "plaxit-ok", "Plaxit Bene", null, NORMAL),
          new Lab(
              FAILING,
              "plaxit-bad",
              "Plaxit Male",
              null,
              new RecordedBehaviour.FailBeforeFirstToken()),
          new Lab(UNLUCKY, "brusket-ok", "Brusket Bene", null, NORMAL),
          new Lab(
              UNLUCKY,
              "brusket-bad",
              "Brusket Male",
              null,
              new RecordedBehaviour.FailBeforeFirstToken()),
          new Lab(CUT, "drovel-ok", "Drovel Bene", null, NORMAL),
          new Lab(CUT, "drovel-cut", "Drovel Male", null, new RecordedBehaviour.CutAfter(12)),
          new Lab(STALLING, "stolvex-1", "Stolvex Uno", null, new RecordedBehaviour.StallAfter(3)),
          new Lab(STALLING, "stolvex-2", "Stolvex Due", null, new RecordedBehaviour.StallAfter(5)),
          new Lab(HOSTILE, "gravlon-ok", "Gravlon Bene", null, NORMAL),
          new Lab(HOSTILE, HOSTILE_MODEL, "Gravlon Male", null, NORMAL),
          new Lab(ALONE, "solgrum-1", "Solgrum Solo", null, NORMAL),
          new Lab(FAMILY, "twinzel-1", "Twinzel Uno", "twinzel", NORMAL),
          new Lab(FAMILY, "twinzel-2", "Twinzel Due", "twinzel", NORMAL),
          new Lab(LONG, "wendrok-1", "Wendrok Uno", null, NORMAL),
          new Lab(LONG, "wendrok-2", "Wendrok Due", null, NORMAL),
          new Lab(ONCE, "hespul-1", "Hespul Uno", null, NORMAL),
          new Lab(ONCE, "hespul-2", "Hespul Due", null, NORMAL),
          new Lab(LEAKING, "velmora-1", "Velmora Uno", null, NORMAL),
          new Lab(LEAKING, "velmora-2", "Velmora Due", null, NORMAL),
          new Lab(HARMFUL, "grimvel-1", HARMFUL_NAMES.get(0), null, NORMAL),
          new Lab(HARMFUL, "grimvel-2", HARMFUL_NAMES.get(1), null, NORMAL),
          new Lab(LOAD, "loadmar-1", "Loadmar Uno", null, NORMAL),
          new Lab(LOAD, "loadmar-2", "Loadmar Due", null, NORMAL),
          new Lab(LOAD, "loadmar-3", "Loadmar Tre", null, NORMAL),
          new Lab(LOAD, "loadmar-4", "Loadmar Quattro", null, NORMAL));

  private static final int[] LOAD_TOKENS = {200, 400, 600, 800};
  private static final int[] LOAD_RATES = {20, 35, 50, 60};

  private final RecordedEndpoint endpoint;

  private LabModels(RecordedEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  static LabModels start(int port) {
    List<RecordedAnswer> rows = new ArrayList<>();
    int load = 0;
    for (Lab lab : LABS) {
      boolean loaded = lab.group().equals(LOAD);
      rows.add(RecordedAnswer.otherwise(lab.key(), loaded ? tokens(LOAD_TOKENS[load]) : TEXT));
      load += loaded ? 1 : 0;
    }
    for (int i = 0; i < LONG_TEXTS.size(); i++) {
      String key = "wendrok-" + (i + 1);
      rows.add(RecordedAnswer.otherwise(key, LONG_TEXTS.get(i)));
      for (String prompt : ASK_SHORTER) {
        rows.add(RecordedAnswer.to(key, prompt, SHORTER_TEXTS.get(i)));
      }
    }
    rows.add(
        new RecordedAnswer(
            "quimsor-slow",
            Optional.of(ASK_LATER),
            TEXT,
            Optional.of(new Pace(Duration.ofMillis(3500), 40))));
    TimedModel.all().forEach(m -> rows.add(RecordedAnswer.otherwise(m.key(), TEXT)));
    rows.add(RecordedAnswer.to("velmora-1", ASK_WHO, "I am **Velmora**, and glad to help."));
    harmful(rows);
    rows.addAll(RecordedModels.get().rows());
    RecordedAnswers answers = RecordedAnswers.of(rows);
    for (Lab lab : LABS) {
      answers = answers.at(lab.key(), new Pace(Duration.ofMillis(30), 200));
    }
    answers = answers.at("quimsor-slow", new Pace(Duration.ofSeconds(2), 40));
    answers = answers.at("wendrok-1", new Pace(Duration.ofMillis(100), 30));
    answers = answers.at("wendrok-2", new Pace(Duration.ofMillis(400), 30));
    for (int i = 0; i < LOAD_RATES.length; i++) {
      answers = answers.at("loadmar-" + (i + 1), new Pace(Duration.ofMillis(200), LOAD_RATES[i]));
    }
    Map<String, RecordedBehaviour> behaviours =
        LABS.stream().collect(Collectors.toMap(Lab::key, Lab::does));
    RecordedBehaviour timed = TimedModel.behaviour();
    for (TimedModel model : TimedModel.all()) {
      answers = answers.at(model.key(), model.pace());
      behaviours.put(model.key(), timed);
    }
    return new LabModels(RecordedEndpoint.start(port, answers, behaviours));
  }

  /** The prompt to which they say the text of that place among the harmful ones. */
  public static String harmfulPrompt(int place) {
    return "Harmful: number " + place;
  }

  private static void harmful(List<RecordedAnswer> rows) {
    List<String> texts = HostileMarkup.texts();
    String all =
        texts.stream()
            .filter(text -> !text.contains("```") && !text.contains("~~~"))
            .collect(Collectors.joining("\n\n"));
    for (Lab lab : LABS) {
      if (lab.group().equals(HARMFUL)) {
        for (int i = 0; i < texts.size(); i++) {
          rows.add(RecordedAnswer.to(lab.key(), harmfulPrompt(i), texts.get(i)));
        }
        rows.add(RecordedAnswer.to(lab.key(), ASK_RICH, RICH));
        rows.add(
            new RecordedAnswer(
                lab.key(),
                Optional.of(ALL_HARMFUL),
                all,
                Optional.of(new Pace(Duration.ofMillis(30), 1000))));
      }
    }
  }

  private static String tokens(int count) {
    return "abc ".repeat(count);
  }

  /** Where a test may open an endpoint of its own. */
  static int hostilePort(StackLayout layout) {
    return layout.models() + 21;
  }

  /** Makes a model behave otherwise from its next call on. */
  public void behave(String key, RecordedBehaviour behaviour) {
    endpoint.behave(key, behaviour);
  }

  /** The demonstration models, for the people of the demo realm, and the lab's own. */
  Path writeCatalogue(StackLayout layout) {
    JsonArrayBuilder models = Json.createArrayBuilder();
    int port = layout.models();
    for (DemonstrationModel model : DemonstrationModels.order()) {
      models.add(
          model(model.key(), model.name(), model.family(), "http://localhost:" + port++ + "/v1")
              .add("groups", Json.createArrayBuilder(List.of("/research", "/support", "/legal"))));
    }
    for (Lab lab : LABS) {
      String url =
          lab.key().equals(HOSTILE_MODEL)
              ? "http://localhost:" + hostilePort(layout) + "/v1"
              : endpoint.base().toString();
      models.add(
          model(lab.key(), lab.name(), lab.family(), url)
              .add("groups", Json.createArrayBuilder(List.of(lab.group()))));
    }
    for (TimedModel timed : TimedModel.all()) {
      models.add(
          model(timed.key(), timed.title(), null, endpoint.base().toString())
              .add("groups", Json.createArrayBuilder(List.of(timed.group()))));
    }
    for (String name : RecordedModels.get().names()) {
      models.add(
          model(RecordedModels.key(name), name, null, endpoint.base().toString(), name)
              .add("groups", Json.createArrayBuilder(RecordedModels.get().groups(name))));
    }
    JsonArray catalogue = models.build();
    try {
      Files.createDirectories(layout.folder());
      return Files.writeString(layout.folder().resolve("test-models.json"), catalogue.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObjectBuilder model(String key, String name, String family, String url) {
    return model(key, name, family, url, key);
  }

  private static JsonObjectBuilder model(
      String key, String name, String family, String url, String upstream) {
    JsonObjectBuilder model =
        Json.createObjectBuilder()
            .add("key", key)
            .add("name", name)
            .add("owner", "/modelowners/zanquil")
            .add(
                "endpoints",
                Json.createArrayBuilder()
                    .add(Json.createObjectBuilder().add("url", url).add("model", upstream)));
    return family == null ? model : model.add("family", family);
  }

  @Override
  public void close() {
    endpoint.close();
  }
}
