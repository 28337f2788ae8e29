package org.privatearena.compliance.retention.boundary;

import java.util.Locale;

/** What was asked for cannot be done as it was written. */
final class WrongOrder extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong; {@link #code} is the last part of a problem's type and of a text's key. */
  enum Fault {
    REASON("Give a reason of 1 to 1,000 characters."),
    SCOPE("Name exactly one of member, campaign, model, or from and to."),
    MEMBER("There is no such member. Name the pseudonym, or the account's subject at Keycloak."),
    MODEL("There is no such model. GET /api/v1/models or the page of models names the keys."),
    CAMPAIGN("A campaign is named by its id, which is a UUID."),
    TIME(
        "Times are RFC 3339 in UTC or days, such as 2026-11-25, and \"to\" is not before \"from\".");

    private final String detail;

    Fault(String detail) {
      this.detail = detail;
    }

    String code() {
      return "wrong-" + name().toLowerCase(Locale.ROOT);
    }

    String detail() {
      return detail;
    }
  }

  private final Fault fault;

  WrongOrder(Fault fault) {
    super(fault.detail(), null, false, false);
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
