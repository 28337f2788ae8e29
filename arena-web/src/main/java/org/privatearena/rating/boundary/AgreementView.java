package org.privatearena.rating.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.privatearena.rating.engine.control.Krippendorff;

/** How far people agree who judged the same. */
@Named("agreement")
@RequestScoped
public class AgreementView {

  @Inject private DiagnosisRequest asked;

  private Krippendorff measured() {
    return asked.agreement();
  }

  /** Whether some people judged the same. */
  public boolean isTold() {
    return measured().units() > 0;
  }

  /** 1 for full agreement, 0 for that of chance; null where all votes say the same. */
  public Double getAlpha() {
    return measured().alpha().isPresent() ? Double.valueOf(measured().alpha().getAsDouble()) : null;
  }

  /** Pairs of votes that say the same, in percent. */
  public double getShare() {
    return 100 * measured().agreement().orElse(0);
  }

  public long getPairs() {
    return measured().pairs();
  }

  /** Pairs of models on a question that several people judged. */
  public long getUnits() {
    return measured().units();
  }

  /** Votes on these. */
  public long getVotes() {
    return measured().votes();
  }
}
