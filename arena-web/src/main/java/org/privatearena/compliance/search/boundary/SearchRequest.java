package org.privatearena.compliance.search.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.privatearena.battle.entity.BattleState;
import org.privatearena.battle.entity.Choice;
import org.privatearena.compliance.boundary.CompliancePage;
import org.privatearena.compliance.search.entity.SearchFilter;
import org.privatearena.shared.boundary.PathIds;

/** What the address of the page asks for; days are those of UTC, and the last one counts too. */
@RequestScoped
public class SearchRequest {

  /** The names of the filter's parts, in the order of the form. */
  static final List<String> NAMES =
      List.of("from", "to", "model", "group", "campaign", "member", "outcome", "flag", "state");

  private static final int LONGEST = 500;

  @Inject private CompliancePage page;

  private final Set<String> wrong = new TreeSet<>();
  private SearchFilter filter = SearchFilter.ALL;

  @PostConstruct
  void read() {
    Instant from = read("from", SearchRequest::day);
    Instant until = read("to", text -> day(text).plusSeconds(24 * 60 * 60));
    if (from != null && until != null && !from.isBefore(until)) {
      wrong.add("to");
    }
    filter =
        new SearchFilter(
            from,
            until,
            read("model", SearchRequest::word),
            read("group", SearchRequest::word),
            read("member", SearchRequest::id),
            read("outcome", Choice::valueOf),
            read("flag", SearchRequest::word),
            read("state", BattleState::valueOf),
            read("campaign", SearchRequest::id));
  }

  private <T> T read(String name, Function<String, T> reading) {
    String text = page.given(name);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      wrong.add(name);
      return null;
    }
  }

  private static UUID id(String text) {
    return PathIds.read(text).orElseThrow(IllegalArgumentException::new);
  }

  private static Instant day(String text) {
    LocalDate day = LocalDate.parse(text);
    if (day.getYear() < 2000 || day.getYear() > 9998) {
      throw new DateTimeException(text);
    }
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static String word(String text) {
    if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("no word");
    }
    return text;
  }

  /** What is asked for; what could not be read does not narrow. */
  public SearchFilter filter() {
    return filter;
  }

  /** The parts that could not be read. */
  public Set<String> wrong() {
    return wrong;
  }

  /** The part of an address that asks for the same, without question mark; empty for all. */
  public String address() {
    return NAMES.stream()
        .filter(name -> !page.given(name).isEmpty())
        .map(name -> name + "=" + URLEncoder.encode(page.given(name), UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** After which Battle the page begins; null for the first page. */
  UUID after() {
    return page.id("after").orElse(null);
  }
}
