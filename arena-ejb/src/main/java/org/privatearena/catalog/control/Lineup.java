package org.privatearena.catalog.control;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.privatearena.catalog.entity.Grant;

/**
 * Who may be met in blind battles and where they are asked, as one state of the catalogue says it.
 * Immutable but for what it remembers of groups; kept in memory, because somebody waits for each
 * draw.
 */
public final class Lineup {

  /** As many sets of groups are remembered; with more it begins anew. */
  private static final int MOST_GROUPS = 4_096;

  /**
   * Who may be drawn for somebody.
   *
   * @param ready may be drawn now, in a fixed order
   * @param paused granted, but not active
   * @param unreachable granted and active, but without an endpoint that is in use and asked
   */
  public record Field(List<Contestant> ready, int paused, int unreachable) {
    public Field {
      ready = List.copyOf(ready);
    }
  }

  /**
   * The current Revision of a Model that is no longer only submitted.
   *
   * @param active whether its Model may be drawn
   * @param groups that may meet it
   * @param route null where it has no endpoint in use
   */
  record Entrant(Contestant contestant, boolean active, Set<String> groups, Route route) {

    boolean visibleTo(Set<String> person) {
      return groups.contains(Grant.EVERYBODY) || person.stream().anyMatch(groups::contains);
    }

    boolean ready() {
      return active && route != null;
    }
  }

  private final long stamp;
  private final List<Entrant> entrants;
  private final Map<UUID, Route> routes;
  private final Map<Set<String>, Field> fields = new ConcurrentHashMap<>();

  /**
   * @param stamp of the state that it was read from, or of one before
   * @param entrants in a fixed order
   */
  Lineup(long stamp, List<Entrant> entrants) {
    this.stamp = stamp;
    this.entrants = List.copyOf(entrants);
    this.routes =
        entrants.stream()
            .filter(entrant -> entrant.route() != null)
            .collect(toMap(entrant -> entrant.contestant().revision(), Entrant::route));
  }

  /** Of the state of the database that it shows, or of one before. */
  public long stamp() {
    return stamp;
  }

  /**
   * Who may be drawn for a person of these groups. What is not granted does not exist for the
   * person, not even as a count.
   */
  public Field forBattle(Set<String> groups) {
    Field known = fields.get(groups);
    if (known != null) {
      return known;
    }
    if (fields.size() >= MOST_GROUPS) {
      fields.clear();
    }
    Set<String> theirs = Set.copyOf(new HashSet<>(groups));
    return fields.computeIfAbsent(theirs, this::field);
  }

  private Field field(Set<String> groups) {
    List<Entrant> visible = entrants.stream().filter(one -> one.visibleTo(groups)).toList();
    List<Contestant> ready =
        visible.stream().filter(Entrant::ready).map(Entrant::contestant).toList();
    int active = (int) visible.stream().filter(Entrant::active).count();
    return new Field(ready, visible.size() - active, active - ready.size());
  }

  /** The same without those of whom no endpoint is asked now, as this node knows it. */
  public Field forBattle(Set<String> groups, FleetHealth health) {
    Field field = forBattle(groups);
    List<Contestant> asked =
        field.ready().stream().filter(one -> health.asks(routes.get(one.revision()))).toList();
    int resting = field.ready().size() - asked.size();
    return resting == 0 ? field : new Field(asked, field.paused(), field.unreachable() + resting);
  }

  /** The ways to those of the Revisions that have an endpoint in use. */
  public Ways waysTo(Collection<UUID> revisions) {
    Map<UUID, Route> found = new HashMap<>();
    for (UUID revision : revisions) {
      Route route = routes.get(revision);
      if (route != null) {
        found.put(revision, route);
      }
    }
    return new Ways(found);
  }
}
