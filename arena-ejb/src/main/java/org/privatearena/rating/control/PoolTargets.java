package org.privatearena.rating.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shares that the votes of a board are to have, so that they speak for a pool of people that votes
 * otherwise: by the voters' groups, by the languages of prompts, or both. Written as in {@code
 * group:/research=60,/support=30,*=10;language:en=70,de=30}; shares are relative, and {@code *} is
 * everything else. Without it, votes of none of the classes are left out.
 *
 * @param attributes one or more, none twice
 */
public record PoolTargets(List<Attribute> attributes) {

  /** The class of everything that is not named. */
  public static final String REST = "*";

  private static final int MOST_CLASSES = 50;

  /** By what votes are told apart. */
  public enum Kind {
    GROUP("group"),
    LANGUAGE("language");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** Its name in addresses. */
    public String key() {
      return key;
    }
  }

  /**
   * The classes of an attribute.
   *
   * @param shares as they were given, above 0, by class, in their order: a vote is of the first
   *     class that fits
   */
  public record Attribute(Kind kind, Map<String, BigDecimal> shares) {

    public Attribute {
      shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }

    /** In their order, {@link #REST} last. */
    public List<String> classes() {
      return shares.keySet().stream()
          .sorted((one, other) -> Boolean.compare(one.equals(REST), other.equals(REST)))
          .toList();
    }

    /** The shares of {@link #classes}, 1 together. */
    double[] targets() {
      double sum = shares.values().stream().mapToDouble(BigDecimal::doubleValue).sum();
      return classes().stream().mapToDouble(c -> shares.get(c).doubleValue() / sum).toArray();
    }

    /** The order of the classes says what a vote is of, so it counts. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Attribute that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
      return text().hashCode();
    }

    private String text() {
      return kind.key()
          + ":"
          + shares.entrySet().stream()
              .map(share -> share.getKey() + "=" + share.getValue().toPlainString())
              .collect(Collectors.joining(","));
    }
  }

  public PoolTargets {
    attributes = List.copyOf(attributes);
  }

  /** Reads what {@link #text} writes; empty where it cannot be read. */
  public static Optional<PoolTargets> read(String text) {
    List<Attribute> attributes = new ArrayList<>();
    Set<Kind> kinds = new HashSet<>();
    for (String part : text.split(";", -1)) {
      Optional<Attribute> attribute = attribute(part.strip());
      if (attribute.isEmpty() || !kinds.add(attribute.get().kind())) {
        return Optional.empty();
      }
      attributes.add(attribute.get());
    }
    return Optional.of(new PoolTargets(attributes));
  }

  private static Optional<Attribute> attribute(String text) {
    for (Kind kind : Kind.values()) {
      if (text.startsWith(kind.key() + ":")) {
        return shares(kind, text.substring(kind.key().length() + 1))
            .map(shares -> new Attribute(kind, shares));
      }
    }
    return Optional.empty();
  }

  private static Optional<Map<String, BigDecimal>> shares(Kind kind, String text) {
    Map<String, BigDecimal> shares = new LinkedHashMap<>();
    for (String entry : text.split(",", -1)) {
      int equals = entry.lastIndexOf('=');
      String name = equals < 0 ? "" : entry.substring(0, equals).strip();
      Optional<BigDecimal> share = share(entry.substring(equals + 1).strip());
      boolean fits =
          name.equals(REST)
              || (kind == Kind.GROUP ? name.startsWith("/") : name.matches("[a-z]{2}"));
      if (!fits || share.isEmpty() || shares.put(name, share.get()) != null) {
        return Optional.empty();
      }
    }
    return shares.size() > MOST_CLASSES ? Optional.empty() : Optional.of(shares);
  }

  /** A plain decimal number above 0, of at most nine digits before and behind the point. */
  private static Optional<BigDecimal> share(String text) {
    if (!text.matches("\\d{1,9}(\\.\\d{1,9})?")) {
      return Optional.empty();
    }
    BigDecimal share = new BigDecimal(text).stripTrailingZeros();
    return share.signum() > 0 ? Optional.of(share) : Optional.empty();
  }

  /** As it stands in an address, before it is encoded. */
  public String text() {
    return attributes.stream().map(Attribute::text).collect(Collectors.joining(";"));
  }
}
