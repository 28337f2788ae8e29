package org.privatearena.timing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.classification.dtree.impurity.GiniIndex;
import org.tribuo.classification.ensemble.VotingCombiner;
import org.tribuo.common.tree.RandomForestTrainer;
import org.tribuo.ensemble.BaggingTrainer;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * Guesses from the features of a battle on which side the fast model is: a random forest, judged on
 * battles that it has not seen, in five parts of which each is left out once.
 */
final class Attack {

  private static final Logger TRAINER = Logger.getLogger(BaggingTrainer.class.getName());
  private static final int FOLDS = 5;
  private static final int TREES = 60;
  private static final int DEPTH = 6;
  private static final float SMALLEST_LEAF = 5;
  private static final float FEATURES_PER_SPLIT = 0.15f;
  private static final long SEED = 20_261_124;

  /**
   * A battle for the classifier.
   *
   * @param fastIsA the truth
   */
  record Sample(Map<String, Double> features, boolean fastIsA) {}

  private final LabelFactory labels = new LabelFactory();

  /** How often it was right. */
  Score crossValidated(List<Sample> samples) {
    TRAINER.setLevel(Level.WARNING);
    List<Sample> mixed = new ArrayList<>(samples);
    Collections.shuffle(mixed, new Random(SEED));
    int right = IntStream.range(0, FOLDS).parallel().map(fold -> rightIn(fold, mixed)).sum();
    return new Score(right, mixed.size());
  }

  private int rightIn(int fold, List<Sample> samples) {
    MutableDataset<Label> training =
        new MutableDataset<>(new SimpleDataSourceProvenance("battles", labels), labels);
    List<Sample> unseen = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      if (i % FOLDS == fold) {
        unseen.add(samples.get(i));
      } else {
        training.add(example(samples.get(i)));
      }
    }
    CARTClassificationTrainer tree =
        new CARTClassificationTrainer(
            DEPTH, SMALLEST_LEAF, 0, FEATURES_PER_SPLIT, false, new GiniIndex(), SEED + fold);
    Model<Label> forest =
        new RandomForestTrainer<>(tree, new VotingCombiner(), TREES, SEED - fold).train(training);
    return (int)
        unseen.stream()
            .filter(s -> forest.predict(example(s)).getOutput().getLabel().equals(word(s)))
            .count();
  }

  private static ArrayExample<Label> example(Sample sample) {
    String[] names = sample.features().keySet().toArray(String[]::new);
    double[] values = sample.features().values().stream().mapToDouble(v -> v).toArray();
    return new ArrayExample<>(new Label(word(sample)), names, values);
  }

  private static String word(Sample sample) {
    return sample.fastIsA() ? "fast on a" : "fast on b";
  }

  /** The features that tell most by themselves, with their area under the curve; for the log. */
  static List<String> loudest(List<Sample> samples, int count) {
    Map<String, Double> areas = new TreeMap<>();
    samples.get(0).features().keySet().forEach(name -> areas.put(name, area(samples, name)));
    return areas.entrySet().stream()
        .sorted(Comparator.comparingDouble(e -> -Math.abs(e.getValue() - 0.5)))
        .limit(count)
        .map(e -> "%s %.3f".formatted(e.getKey(), e.getValue()))
        .toList();
  }

  private static double area(List<Sample> samples, String name) {
    double[] fast =
        samples.stream()
            .filter(Sample::fastIsA)
            .mapToDouble(s -> s.features().get(name))
            .sorted()
            .toArray();
    double[] slow =
        samples.stream()
            .filter(s -> !s.fastIsA())
            .mapToDouble(s -> s.features().get(name))
            .sorted()
            .toArray();
    double wins = 0;
    int below = 0;
    int upTo = 0;
    for (double value : fast) {
      while (below < slow.length && slow[below] < value) {
        below++;
      }
      upTo = Math.max(upTo, below);
      while (upTo < slow.length && slow[upTo] <= value) {
        upTo++;
      }
      wins += below + (upTo - below) / 2.0;
    }
    return wins / Math.max(1.0, (double) fast.length * slow.length);
  }
}
