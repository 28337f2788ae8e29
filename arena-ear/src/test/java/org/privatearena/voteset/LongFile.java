package org.privatearena.voteset;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.privatearena.stack.StackLayout;

/** A packed file of so many votes that its import takes a while. */
final class LongFile {

  private static final int MODELS = 50;
  private static final int RATERS = 5000;
  private static final String[] OUTCOMES = {"model_a", "model_b", "tie", "both_bad"};

  private LongFile() {}

  static Path of(int votes) {
    Path file = StackLayout.checkout().resolve("arena-ear/target/votes-" + votes + ".csv.gz");
    Random random = new Random(votes);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
      StringBuilder lines = new StringBuilder("id,model_a,model_b,winner,rater,tstamp,category\n");
      for (int i = 0; i < votes; i++) {
        int a = random.nextInt(MODELS);
        int b = (a + 1 + random.nextInt(MODELS - 1)) % MODELS;
        lines
            .append("v" + i + ",model-" + a + ",model-" + b + ",")
            .append(OUTCOMES[random.nextInt(OUTCOMES.length)])
            .append(",rater-" + random.nextInt(RATERS) + "@example.com,")
            .append(1_600_000_000L + i + ".5,maths\n");
        if (lines.length() > 1 << 16) {
          out.write(lines.toString().getBytes(StandardCharsets.US_ASCII));
          lines.setLength(0);
        }
      }
      out.write(lines.toString().getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
