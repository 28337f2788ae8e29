package org.privatearena.rating.engine.command.control;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.privatearena.rating.engine.command.control.Arguments.Refused;
import org.privatearena.rating.engine.control.Method;
import org.privatearena.rating.engine.control.Question;

/** A command line that has been understood. */
final class Request {

  private static final List<String> WITH_VALUE =
      List.of(
          "method",
          "covariates",
          "ridge",
          "by",
          "intervals",
          "confidence",
          "ties",
          "weights",
          "anchor",
          "seed",
          "format",
          "threads",
          "k",
          "start",
          "snapshot");
  private static final List<String> WITHOUT = List.of("position", "time", "skip-bad", "help");
  private static final int MOST_THREADS = 256;
  private static final int MOST_ROUNDS = 1_000_000;

  private final Arguments arguments;

  private Request(Arguments arguments) {
    this.arguments = arguments;
  }

  /** The names of all options. */
  static List<String> options() {
    return Stream.concat(WITH_VALUE.stream(), WITHOUT.stream()).toList();
  }

  /** Null where help is asked for. */
  static Request of(String... words) throws Refused {
    if (List.of(words).contains("-h")) {
      return null;
    }
    Arguments arguments = new Arguments(words, WITH_VALUE, WITHOUT);
    Request request = new Request(arguments);
    if (arguments.has("help")) {
      return null;
    }
    request.check();
    return request;
  }

  private void check() throws Refused {
    if (snapshot().isPresent()) {
      arguments.only("snapshot", "threads", "time");
      return;
    }
    file();
    method();
    format();
    threads();
    anchor();
    boolean style = arguments.has("covariates") || arguments.has("position");
    if (style && method() != Method.CONTEXTUAL) {
      throw new Refused("--covariates and --position go with --method contextual");
    }
    if (arguments.has("ridge") && !style) {
      throw new Refused("--ridge goes with --covariates or --position");
    }
    if (arguments.has("k") && method() != Method.ELO) {
      throw new Refused("--k goes with --method elo");
    }
    if (arguments.has("start") && method() != Method.ELO) {
      throw new Refused("--start goes with --method elo");
    }
  }

  /** A snapshot's file that is to be computed again, instead of a file of votes. */
  Optional<String> snapshot() {
    return arguments.value("snapshot");
  }

  String file() throws Refused {
    return arguments.file();
  }

  Method method() throws Refused {
    List<String> names = Arrays.stream(Method.values()).map(Method::key).toList();
    boolean style = arguments.has("covariates") || arguments.has("position");
    String usual = (style ? Method.CONTEXTUAL : Method.BRADLEY_TERRY).key();
    return Method.named(arguments.oneOf("method", usual, names)).orElseThrow();
  }

  List<String> covariates() {
    return arguments
        .value("covariates")
        .map(names -> Arrays.stream(names.split(",", -1)).map(String::strip).toList())
        .orElse(List.of());
  }

  boolean position() {
    return arguments.has("position");
  }

  double ridge() throws Refused {
    return arguments.number("ridge", 0, 0, 1e12);
  }

  double k() throws Refused {
    return arguments.number("k", 4, 1e-6, 1e6);
  }

  double start() throws Refused {
    return arguments.number("start", Question.ELO_START, -1e6, 1e6);
  }

  Optional<String> by() {
    return arguments.value("by");
  }

  /** As it stands on the command line. */
  Optional<String> intervals() {
    return arguments.value("intervals");
  }

  /** Rounds of a bootstrap. */
  static int rounds(String number) throws Refused {
    try {
      int rounds = Integer.parseInt(number);
      if (rounds >= 20 && rounds <= MOST_ROUNDS) {
        return rounds;
      }
    } catch (NumberFormatException e) {
      throw new Refused("--intervals bootstrap:N needs a number, not " + number);
    }
    throw new Refused("--intervals bootstrap:N needs N from 20 to " + MOST_ROUNDS);
  }

  double confidence() throws Refused {
    return arguments.number("confidence", 0.95, 1e-9, 1 - 1e-9);
  }

  boolean ignoresTies() throws Refused {
    return arguments.oneOf("ties", "half", List.of("half", "ignore")).equals("ignore");
  }

  /** none, pair or the name of a column. */
  String weights() {
    return arguments.value("weights", "none");
  }

  /** The model that is to stand at a given rating. */
  Optional<Map.Entry<String, Double>> anchor() throws Refused {
    if (!arguments.has("anchor")) {
      return Optional.empty();
    }
    String text = arguments.value("anchor", "");
    int equals = text.lastIndexOf('=');
    try {
      if (equals > 0) {
        double rating = Double.parseDouble(text.substring(equals + 1));
        if (Double.isFinite(rating)) {
          return Optional.of(Map.entry(text.substring(0, equals), rating));
        }
      }
    } catch (NumberFormatException e) {
      throw new Refused("--anchor needs MODEL=RATING, not " + text);
    }
    throw new Refused("--anchor needs MODEL=RATING, not " + text);
  }

  long seed() throws Refused {
    return arguments.whole("seed", 1, -(1L << 53), 1L << 53);
  }

  String format() throws Refused {
    return arguments.oneOf("format", "table", List.of("table", "csv", "json"));
  }

  int threads() throws Refused {
    int usual = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    return (int) arguments.whole("threads", usual, 1, MOST_THREADS);
  }

  boolean timed() {
    return arguments.has("time");
  }

  boolean skipsBad() {
    return arguments.has("skip-bad");
  }
}
