package org.privatearena.compliance.export.boundary;

import org.privatearena.shared.boundary.Texts;

/** Why an export could not be made, in words. */
final class FaultWords {

  private FaultWords() {}

  /**
   * @param fault a code, and after a colon what it is about; null for none
   * @return null for null
   */
  static String of(Texts texts, String fault) {
    if (fault == null) {
      return null;
    }
    int colon = fault.indexOf(':');
    String detail = colon < 0 ? "" : fault.substring(colon + 1);
    return switch (colon < 0 ? fault : fault.substring(0, colon)) {
      case "altered" -> texts.say("export.fault.altered", detail);
      case "disk" -> texts.say("export.fault.disk");
      case "unsealed" -> texts.say("export.fault.unsealed");
      case "server-ended" -> texts.say("export.fault.serverEnded");
      default -> texts.say("export.fault.serverFailed");
    };
  }
}
