package org.privatearena.browser;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A picture made small, so that what differs between two builds of a browser (the edges of letters)
 * is gone, and what a person would notice is not.
 *
 * @param image a quarter as wide and high as the page
 */
record Picture(BufferedImage image) {

  private static final int SHRINK = 4;

  /** How much a part of a colour may differ, of 255. */
  private static final int TOLERANCE = 20;

  /** How many of 1,000 pixels may differ by more. */
  private static final int ALLOWED_PER_MILLE = 10;

  /** Side of a patch, in small pixels, and how much its mean colour may differ, of 255. */
  private static final int PATCH = 8;

  private static final int PATCH_TOLERANCE = 24;

  /** How much higher or lower a page may be, in small pixels. */
  private static final int ALLOWED_HEIGHT = 3;

  /** Each pixel is the mean of those that it stands for. */
  static Picture shrunk(byte[] png) {
    BufferedImage large = read(png);
    int width = large.getWidth() / SHRINK;
    int height = large.getHeight() / SHRINK;
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        small.setRGB(x, y, mean(large, x * SHRINK, y * SHRINK, SHRINK));
      }
    }
    return new Picture(small);
  }

  private static int mean(BufferedImage image, int left, int top, int side) {
    int[] sums = new int[3];
    for (int y = top; y < top + side; y++) {
      for (int x = left; x < left + side; x++) {
        for (int part = 0; part < 3; part++) {
          sums[part] += part(image.getRGB(x, y), part);
        }
      }
    }
    int count = side * side;
    return new Color(sums[0] / count, sums[1] / count, sums[2] / count).getRGB();
  }

  private static int part(int colour, int part) {
    return (colour >> (16 - 8 * part)) & 0xff;
  }

  private static BufferedImage read(byte[] png) {
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Picture read(Path file) {
    try {
      return new Picture(read(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(Path file) {
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a person would notice of this beside the other; empty where it is nothing. */
  String differenceFrom(Picture other) {
    int width = image.getWidth();
    int height = Math.min(image.getHeight(), other.image.getHeight());
    if (width != other.image.getWidth()) {
      return "is " + other.image.getWidth() + " wide instead of " + width;
    }
    if (Math.abs(image.getHeight() - other.image.getHeight()) > ALLOWED_HEIGHT) {
      return "is " + other.image.getHeight() + " high instead of " + image.getHeight();
    }
    int differing = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        differing += differs(image.getRGB(x, y), other.image.getRGB(x, y), TOLERANCE) ? 1 : 0;
      }
    }
    long perMille = Math.round(1000.0 * differing / ((double) width * height));
    return perMille > ALLOWED_PER_MILLE
        ? "differs in " + perMille + " of 1,000 pixels"
        : differingPatch(other, width, height);
  }

  /** A small part of a page that has another colour, such as a button. */
  private String differingPatch(Picture other, int width, int height) {
    for (int y = 0; y + PATCH <= height; y += PATCH / 2) {
      for (int x = 0; x + PATCH <= width; x += PATCH / 2) {
        int here = mean(image, x, y, PATCH);
        int there = mean(other.image, x, y, PATCH);
        if (differs(here, there, PATCH_TOLERANCE)) {
          return "differs in colour at " + x * SHRINK + ", " + y * SHRINK;
        }
      }
    }
    return "";
  }

  private static boolean differs(int one, int other, int tolerance) {
    for (int part = 0; part < 3; part++) {
      if (Math.abs(part(one, part) - part(other, part)) > tolerance) {
        return true;
      }
    }
    return false;
  }
}
