package org.privatearena.rating.boundary;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.privatearena.rating.control.LiveBoard;
import org.privatearena.rating.engine.control.Interval;
import org.privatearena.rating.engine.control.Row;

/**
 * The interval plot of a board as a picture: a line for each of the first 100 models, dark on a
 * light ground whatever the reader's own scheme, so that it can go into a report.
 */
final class BoardDrawing {

  static final int WIDTH = 1200;
  static final int MOST = 100;

  private static final int TOP = 56;
  private static final int LINE = 34;
  private static final int BOTTOM = 20;
  private static final int PLOT_LEFT = 400;
  private static final int PLOT_RIGHT = 1000;
  private static final double MEAN = 1000;
  private static final double MARK = 6;

  private static final Color GROUND = Color.WHITE;
  private static final Color INK = new Color(0x151a24);
  private static final Color MUTED = new Color(0x525c6e);
  private static final Color RULE = new Color(0xe0e4ea);
  private static final Color ACCENT = new Color(0x2f52d3);
  private static final Color SPAN = new Color(0xa3b3ed);
  private static final Stroke THIN = new BasicStroke(1);
  private static final Stroke THICK =
      new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  private static final Stroke DASHED =
      new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {4}, 0);

  private final Graphics2D pen;
  private final BoardScale scale;
  private final int bottom;

  private BoardDrawing(Graphics2D pen, BoardScale scale, int bottom) {
    this.pen = pen;
    this.scale = scale;
    this.bottom = bottom;
  }

  /** How high the picture of so many models is. */
  static int height(int models) {
    return TOP + Math.min(MOST, models) * LINE + BOTTOM;
  }

  static BufferedImage of(LiveBoard live) {
    List<Row> rows = live.board().rows();
    List<Row> shown = rows.subList(0, Math.min(MOST, rows.size()));
    int height = height(shown.size());
    BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    try {
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      pen.setColor(GROUND);
      pen.fillRect(0, 0, WIDTH, height);
      BoardDrawing drawing = new BoardDrawing(pen, BoardScale.of(shown), height - BOTTOM);
      drawing.axis();
      for (int i = 0; i < shown.size(); i++) {
        drawing.line(shown.get(i), TOP + i * LINE + LINE / 2);
      }
    } finally {
      pen.dispose();
    }
    return image;
  }

  private void axis() {
    font(Font.PLAIN, 13);
    for (BoardScale.Tick tick : scale.ticks()) {
      double x = x((double) tick.points());
      pen.setStroke(THIN);
      pen.setColor(RULE);
      pen.draw(new Line2D.Double(x, TOP, x, bottom));
      pen.setColor(MUTED);
      String points = Long.toString(tick.points());
      pen.drawString(
          points, (float) (x - pen.getFontMetrics().stringWidth(points) / 2.0), TOP - 14);
    }
    pen.setStroke(DASHED);
    pen.setColor(MUTED);
    pen.draw(new Line2D.Double(x(MEAN), TOP, x(MEAN), bottom));
  }

  private void line(Row row, int y) {
    font(Font.BOLD, 15);
    pen.setColor(INK);
    rightOf(Integer.toString(row.rank()), 56, y);
    pen.drawString(fitting(row.contestant().name(), PLOT_LEFT - 96), 76, y + 5);
    row.interval().ifPresent(interval -> span(interval, y));
    double x = x(row.rating());
    Ellipse2D mark = new Ellipse2D.Double(x - MARK, y - MARK, 2 * MARK, 2 * MARK);
    pen.setColor(row.provisional() ? GROUND : ACCENT);
    pen.fill(mark);
    pen.setStroke(new BasicStroke(2));
    pen.setColor(ACCENT);
    pen.draw(mark);
    font(Font.BOLD, 15);
    pen.setColor(INK);
    rightOf(points(row.rating()), 1056, y);
    font(Font.PLAIN, 13);
    pen.setColor(MUTED);
    pen.drawString(row.interval().map(BoardDrawing::ends).orElse(""), 1068, y + 5);
  }

  private void span(Interval interval, int y) {
    pen.setStroke(THICK);
    pen.setColor(SPAN);
    pen.draw(new Line2D.Double(x(interval.low()), y, x(interval.high()), y));
  }

  private double x(double points) {
    return PLOT_LEFT + scale.x(points) / 100 * (PLOT_RIGHT - PLOT_LEFT);
  }

  private void font(int style, int size) {
    pen.setFont(new Font(Font.SANS_SERIF, style, size));
  }

  private void rightOf(String text, int right, int y) {
    pen.drawString(text, right - pen.getFontMetrics().stringWidth(text), y + 5);
  }

  private String fitting(String name, int width) {
    FontMetrics metrics = pen.getFontMetrics();
    String fits = name;
    while (metrics.stringWidth(fits) > width) {
      fits =
          fits.substring(0, fits.offsetByCodePoints(fits.length(), fits.endsWith("…") ? -2 : -1))
              + "…";
    }
    return fits;
  }

  private static String ends(Interval interval) {
    return points(interval.low()) + " – " + points(interval.high());
  }

  private static String points(double points) {
    return Long.toString(Math.round(points));
  }
}
