package org.privatearena.shared.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The colours that say something, as people see them who lack one kind of cone (Machado, Oliveira
 * and Fernandes 2009, severity 1), are still apart: in CIELAB, where 2.3 can just be noticed.
 */
class ColourVisionTest {

  private static final int STEPS = 10;
  private static final Pattern TOKEN =
      Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");

  /** Whose eyes, as a matrix for linear red, green and blue. */
  enum Sight {
    USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(
        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
        1.051998),
    DEUTERANOPIA(
        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881);

    @SuppressWarnings("ImmutableEnumChecker") // Nobody writes to it.
    private final double[] matrix;

    Sight(double... matrix) {
      this.matrix = matrix;
    }

    double[] seen(double[] linear) {
      double[] seen = new double[3];
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          seen[i] += matrix[3 * i + j] * linear[j];
        }
        seen[i] = Math.min(1, Math.max(0, seen[i]));
      }
      return seen;
    }

    /** How far apart two colours are. */
    double apart(String one, String other) {
      double[] first = lab(seen(linear(one)));
      double[] second = lab(seen(linear(other)));
      return Math.hypot(
          Math.hypot(first[0] - second[0], first[1] - second[1]), first[2] - second[2]);
    }
  }

  private static double[] linear(String colour) {
    double[] linear = new double[3];
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      linear[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
    return linear;
  }

  private static double[] lab(double[] rgb) {
    double x = curve((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
    double y = curve(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
    double z = curve((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double curve(double value) {
    return value > 216 / 24389.0 ? Math.cbrt(value) : (24389 / 27.0 * value + 16) / 116;
  }

  /** Of the light scheme, then of the dark one. */
  private static List<Map<String, String>> schemes() throws IOException {
    Map<String, String> light = new HashMap<>();
    Map<String, String> dark = new HashMap<>();
    Matcher token = TOKEN.matcher(Files.readString(Path.of("src/main/webapp/style/tokens.css")));
    while (token.find()) {
      light.put(token.group(1), token.group(2));
      dark.put(token.group(1), token.group(3));
    }
    return List.of(light, dark);
  }

  @ParameterizedTest
  @EnumSource(Sight.class)
  void a_share_above_a_half_looks_unlike_one_below_and_unlike_its_neighbours(Sight sight)
      throws IOException {
    for (Map<String, String> scheme : schemes()) {
      assertTrue(
          sight.apart(scheme.get("shade-0"), scheme.get("shade-9")) > 80, "both ends of the map");
      for (int i = 0; i < STEPS / 2; i++) {
        String below = "shade-" + i;
        String above = "shade-" + (STEPS - 1 - i);
        assertTrue(sight.apart(scheme.get(below), scheme.get(above)) > 10, below + " and " + above);
      }
      for (String ramp : List.of("shade-", "depth-")) {
        for (int i = 1; i < STEPS; i++) {
          double apart = sight.apart(scheme.get(ramp + (i - 1)), scheme.get(ramp + i));
          assertTrue(apart > (ramp.equals("shade-") ? 6 : 2), ramp + i + " is " + apart);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Sight.class)
  void what_leads_confirms_and_warns_is_told_apart(Sight sight) throws IOException {
    for (Map<String, String> scheme : schemes()) {
      List<String> names = List.of("accent", "good", "bad");
      for (int i = 0; i < names.size(); i++) {
        String one = names.get(i);
        String other = names.get((i + 1) % names.size());
        double apart = sight.apart(scheme.get(one), scheme.get(other));
        assertTrue(apart > 15, one + " and " + other + " are " + apart + " apart");
      }
    }
  }

  /** The sum says what it is said to: red and green of equal lightness are one to some people. */
  @ParameterizedTest
  @EnumSource(Sight.class)
  void redAndGreenAreOneToThoseWhoLackTheConeAndNotToOthers(Sight sight) {
    double apart = sight.apart("#b04a00", "#5f7a00");
    assertEquals(sight == Sight.USUAL, apart > 40, sight + " " + apart);
  }
}
