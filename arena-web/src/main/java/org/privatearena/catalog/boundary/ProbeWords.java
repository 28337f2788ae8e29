package org.privatearena.catalog.boundary;

import java.util.Locale;
import org.privatearena.catalog.control.Probed;
import org.privatearena.shared.boundary.Texts;

/** Why a probe failed, for administrators. What the endpoint said of it is in the log alone. */
final class ProbeWords {

  private ProbeWords() {}

  /** Such as {@code connect-failed}; null where the answer is complete. */
  static String code(Probed.Answer answer) {
    if (answer.filtered()) {
      return "filtered";
    }
    return answer.failure() == null
        ? null
        : answer.failure().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String sentence(String code, Texts texts) {
    return texts.say("probe.failure." + code);
  }
}
