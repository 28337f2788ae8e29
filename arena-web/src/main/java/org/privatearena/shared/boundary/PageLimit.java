package org.privatearena.shared.boundary;

/** How many things a page of a list has. */
public final class PageLimit {

  private static final int USUAL_PAGE = 50;
  private static final int LARGEST_PAGE = 200;

  private PageLimit() {}

  /**
   * @param word null for the usual page
   */
  public static int parse(String word) {
    if (word == null) {
      return USUAL_PAGE;
    }
    if (word.matches("[0-9]{1,3}")) {
      int limit = Integer.parseInt(word);
      if (limit >= 1 && limit <= LARGEST_PAGE) {
        return limit;
      }
    }
    throw Problem.of(400, "bad-limit", "The limit must be a number from 1 to 200.");
  }
}
