package org.privatearena.compliance.retention.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.privatearena.battle.control.Prompt;
import org.privatearena.compliance.retention.control.HoldBook;
import org.privatearena.compliance.retention.control.MemberLookup;
import org.privatearena.compliance.retention.entity.HeldScope;
import org.privatearena.shared.boundary.PathIds;

/** Reads what compliance writes, by REST and on the page alike. */
@ApplicationScoped
public class OrderReader {

  /** In UTF-16 units. */
  static final int LONGEST_REASON = 1000;

  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  @Inject private MemberLookup members;
  @Inject private HoldBook holds;

  /** What a hold is for, as it was written; what was not is null. */
  record Written(String member, String campaign, String model, String from, String to) {}

  /**
   * @throws WrongOrder where it is not one scope, or names nothing
   */
  HeldScope scope(Written written) {
    boolean time = written.from() != null || written.to() != null;
    long named =
        Stream.of(written.member(), written.campaign(), written.model())
            .filter(Objects::nonNull)
            .count();
    if (named + (time ? 1 : 0) != 1) {
      throw new WrongOrder(WrongOrder.Fault.SCOPE);
    }
    if (written.member() != null) {
      return HeldScope.member(
          members
              .find(written.member())
              .orElseThrow(() -> new WrongOrder(WrongOrder.Fault.MEMBER)));
    }
    if (written.model() != null) {
      return HeldScope.model(
          holds
              .model(written.model().strip())
              .orElseThrow(() -> new WrongOrder(WrongOrder.Fault.MODEL)));
    }
    return written.campaign() != null
        ? HeldScope.campaign(campaign(written.campaign()))
        : time(written.from(), written.to());
  }

  private static UUID campaign(String id) {
    return PathIds.read(id.strip()).orElseThrow(() -> new WrongOrder(WrongOrder.Fault.CAMPAIGN));
  }

  /** A day as "to" counts whole. */
  private static HeldScope time(String from, String to) {
    if (from == null || to == null) {
      throw new WrongOrder(WrongOrder.Fault.SCOPE);
    }
    Instant begin = moment(from, 0);
    Instant end = moment(to, 1);
    if (!begin.isBefore(end)) {
      throw new WrongOrder(WrongOrder.Fault.TIME);
    }
    return HeldScope.time(begin, end);
  }

  private static Instant moment(String text, int days) {
    try {
      Instant moment =
          text.contains("T")
              ? Instant.parse(text.strip()).truncatedTo(ChronoUnit.MILLIS)
              : LocalDate.parse(text.strip())
                  .plusDays(days)
                  .atStartOfDay()
                  .toInstant(ZoneOffset.UTC);
      if (moment.isBefore(Instant.EPOCH) || moment.isAfter(LAST)) {
        throw new DateTimeException("out of range");
      }
      return moment;
    } catch (DateTimeException e) {
      throw new WrongOrder(WrongOrder.Fault.TIME);
    }
  }

  /**
   * @throws WrongOrder where it is no reason
   */
  String reason(String typed) {
    if (Prompt.check(typed, LONGEST_REASON) instanceof Prompt.Accepted accepted) {
      return accepted.prompt().text();
    }
    throw new WrongOrder(WrongOrder.Fault.REASON);
  }
}
