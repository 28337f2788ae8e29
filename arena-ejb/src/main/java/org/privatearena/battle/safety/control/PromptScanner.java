package org.privatearena.battle.safety.control;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Looks through a prompt, on this server, for what may be secret or personal. What is found and
 * what is not stands in docs/safety.md.
 */
public final class PromptScanner {

  /** More are not told: they change nothing for whoever reads them. */
  public static final int MOST = 100;

  /** Where two say something of the same characters, the first is right. */
  private static final List<Function<String, List<Finding>>> PARTS =
      List.of(
          Tokens::in,
          Passwords::in,
          EmailAddresses::in,
          BankAccounts::in,
          CardNumbers::in,
          PhoneNumbers::in);

  private PromptScanner() {}

  /**
   * What was found, in the order of the text, none within another; at most {@link #MOST}.
   *
   * @param prompt whatever somebody typed
   */
  public static List<Finding> scan(String prompt) {
    BitSet taken = new BitSet(prompt.length());
    List<Finding> found = new ArrayList<>();
    for (Function<String, List<Finding>> part : PARTS) {
      for (Finding finding : part.apply(prompt)) {
        int next = taken.nextSetBit(finding.start());
        if (next < 0 || next >= finding.end()) {
          taken.set(finding.start(), finding.end());
          found.add(finding);
        }
      }
    }
    found.sort(Comparator.comparingInt(Finding::start));
    return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
  }
}
