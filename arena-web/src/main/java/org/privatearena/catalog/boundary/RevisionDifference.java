package org.privatearena.catalog.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.privatearena.catalog.control.SeenEndpoint;
import org.privatearena.catalog.control.SeenModel.SeenRevision;

/**
 * In what two Revisions of a Model differ.
 *
 * @param field a word for it that texts have; null for a parameter, which is named as it is
 * @param name of the parameter, or null
 */
public record RevisionDifference(String field, String name, Side before, Side after) {

  /**
   * What one of them says, in three parts of which the middle one is where they differ.
   *
   * @param said false where it says nothing; the parts are empty then
   */
  public record Side(boolean said, String head, String middle, String tail) {}

  /** In the order in which a page of a model tells them; empty where they say the same. */
  static List<RevisionDifference> between(SeenRevision before, SeenRevision after) {
    List<RevisionDifference> all = new ArrayList<>();
    add(all, "upstream", null, before.upstreamName(), after.upstreamName());
    add(all, "prompt", null, before.systemPrompt(), after.systemPrompt());
    TreeSet<String> names = new TreeSet<>(before.parameters().keySet());
    names.addAll(after.parameters().keySet());
    for (String name : names) {
      add(all, null, name, text(before.parameters().get(name)), text(after.parameters().get(name)));
    }
    add(all, "size", null, before.size(), after.size());
    add(all, "licence", null, before.licence(), after.licence());
    add(all, "endpoints", null, endpoints(before), endpoints(after));
    return List.copyOf(all);
  }

  private static String text(Number value) {
    return value == null ? null : value.toString();
  }

  private static String endpoints(SeenRevision revision) {
    return revision.endpoints().stream()
        .filter(SeenEndpoint::enabled)
        .map(endpoint -> endpoint.url() + " " + endpoint.upstreamName())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static void add(
      List<RevisionDifference> all, String field, String name, String before, String after) {
    if (!Objects.equals(before, after)) {
      String one = before == null ? "" : before;
      String other = after == null ? "" : after;
      int head = same(one, other);
      int tail = sameAtEnd(one.substring(head), other.substring(head));
      all.add(
          new RevisionDifference(field, name, side(before, head, tail), side(after, head, tail)));
    }
  }

  private static Side side(String text, int head, int tail) {
    if (text == null) {
      return new Side(false, "", "", "");
    }
    int end = text.length() - tail;
    return new Side(true, text.substring(0, head), text.substring(head, end), text.substring(end));
  }

  /** How many chars both begin with, whole words only, so that no word is marked in part. */
  private static int same(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int end = 0;
    while (end < most && one.charAt(end) == other.charAt(end)) {
      end++;
    }
    boolean whole =
        (end == one.length() || space(one, end)) && (end == other.length() || space(other, end));
    while (!whole && end > 0 && !space(one, end - 1)) {
      end--;
    }
    return end;
  }

  private static int sameAtEnd(String one, String other) {
    return same(reversed(one), reversed(other));
  }

  private static String reversed(String text) {
    StringBuilder chars = new StringBuilder(text.length());
    for (int i = text.length() - 1; i >= 0; i--) {
      chars.append(text.charAt(i));
    }
    return chars.toString();
  }

  private static boolean space(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }
}
