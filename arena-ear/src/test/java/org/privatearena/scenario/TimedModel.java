package org.privatearena.scenario;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.privatearena.stack.Pace;
import org.privatearena.stack.RecordedBehaviour;

/**
 * One of a pair of which one is three times as fast as the other. All say texts of one common pool,
 * so that only time can tell them apart.
 *
 * @param pair tokens a second of the pair's slow one
 */
public record TimedModel(int pair, boolean fast) {

  private static final int[] PAIRS = {15, 20, 30};
  private static final int FEWEST_WORDS = 30;
  private static final int MOST_WORDS = 80;

  /** The slow one of each pair. */
  public static List<TimedModel> slow() {
    return Arrays.stream(PAIRS).mapToObj(pair -> new TimedModel(pair, false)).toList();
  }

  /** Both of each pair. */
  static List<TimedModel> all() {
    return slow().stream()
        .flatMap(slow -> Stream.of(slow, new TimedModel(slow.pair(), true)))
        .toList();
  }

  /** How all of them behave. */
  static RecordedBehaviour behaviour() {
    Random random = new Random(64);
    List<String> words =
        List.of("one", "of", "several", "that", "report", "a", "longer", "in", "words", "and");
    return new RecordedBehaviour.Natural(
        IntStream.range(0, 64)
            .mapToObj(
                i ->
                    IntStream.range(0, random.nextInt(FEWEST_WORDS, MOST_WORDS + 1))
                        .mapToObj(word -> words.get(random.nextInt(words.size())))
                        .collect(Collectors.joining(" ")))
            .toList());
  }

  /** Whose members meet this pair and nothing else. */
  public String group() {
    return "/lab-timed-" + pair;
  }

  /** Key and upstream name. */
  public String key() {
    return (fast ? "velmor-" : "tardon-") + pair;
  }

  String title() {
    return (fast ? "Velmor " : "Tardon ") + pair;
  }

  Pace pace() {
    return fast
        ? new Pace(Duration.ofMillis(250), 3.0 * pair)
        : new Pace(Duration.ofMillis(600), pair);
  }

  /** The pair in words. */
  public String words() {
    return pair + " and " + 3 * pair + " tokens/s";
  }
}
