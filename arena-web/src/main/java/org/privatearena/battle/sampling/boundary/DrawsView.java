package org.privatearena.battle.sampling.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.battle.sampling.control.DrawSheet;
import org.privatearena.battle.sampling.control.DrawSheets;
import org.privatearena.battle.sampling.control.DrawWatch;
import org.privatearena.battle.sampling.control.PlanChange;
import org.privatearena.battle.sampling.control.PlanDesk;
import org.privatearena.battle.sampling.control.PlanRequest;
import org.privatearena.battle.sampling.control.WhatIf;
import org.privatearena.shared.boundary.CoverageGrid;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/**
 * How pairs are drawn, as a page for administrators: what has met, what will be drawn, and what
 * another plan would change before anybody stores it.
 */
@Named("draws")
@RequestScoped
public class DrawsView {

  private static final int MOST_PAIRS = 50;
  private static final int SQUARE = 36;
  private static final int LARGEST = 480;

  /** Probabilities as whole numbers, fine enough for a colour. */
  private static final double FINE = 1e12;

  @Inject private HttpServletRequest request;
  @Inject private SignedInView signedIn;
  @Inject private CurrentPerson person;
  @Inject private DrawSheets sheets;
  @Inject private PlanDesk desk;
  @Inject private DrawWatch watch;
  @Inject private PreferencesView preferences;

  private DrawSheet now;
  private DrawSheet then;
  private Chances chances;
  private CoverageGrid met;
  private CoverageGrid likely;
  private String lines;
  private String refusal;

  @PostConstruct
  void look() {
    if (signedIn.isAdministrator()) {
      show(null);
    }
  }

  private void show(DrawSheet other) {
    now = sheets.now();
    then = other;
    chances = new Chances(now, then);
    met = grid(now, DrawSheet.Pair::votes);
    likely = grid(then == null ? now : then, pair -> Math.round(FINE * pair.probability()));
  }

  /** Sets the status of the answer before the page is written. */
  public void prepare() {
    if (!signedIn.isAdministrator()) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** Shows what the plan that was typed would change. */
  public void tryOut() {
    PlanRequest wanted = wanted();
    if (wanted == null) {
      return;
    }
    WhatIf looked = sheets.whatIf(wanted);
    if (looked instanceof WhatIf.UnknownModel unknown) {
      refuse("unknown-model", PlanReader.shortened(unknown.key()));
    } else {
      show(((WhatIf.Drawn) looked).sheet());
    }
  }

  /** Stores the plan that was typed, or says why not. */
  public void plan() {
    PlanRequest wanted = wanted();
    if (wanted == null) {
      return;
    }
    PlanChange done = desk.change(person.get(), version(), wanted);
    if (done instanceof PlanChange.Outdated) {
      refuse("changed-meanwhile");
    } else if (done instanceof PlanChange.UnknownModel unknown) {
      refuse("unknown-model", PlanReader.shortened(unknown.key()));
    } else {
      watch.look();
      lead();
    }
  }

  /** Null where what was typed is none, or is not this person's to say. */
  private PlanRequest wanted() {
    if (!signedIn.isAdministrator()) {
      return null;
    }
    PlanLines.Reading reading = PlanLines.read(lines);
    if (reading instanceof PlanLines.Reading.Wrong wrong) {
      refuse(wrong.fault(), wrong.line(), wrong.what());
      return null;
    }
    return ((PlanLines.Reading.Plan) reading).request();
  }

  private void refuse(String fault, Object... figures) {
    refusal = new Texts(preferences.getLocale()).say("draws.fault." + fault, figures);
  }

  /** Of the plan when the page was made; none that counts where somebody has altered it. */
  private long version() {
    String version = request.getParameter("version");
    return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
  }

  /** Leads to the page after something was done, so that it is not done again. */
  private static void lead() {
    ExternalContext server = FacesContext.getCurrentInstance().getExternalContext();
    try {
      server.redirect(server.getRequestContextPath() + "/draws.xhtml?notice=planned");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether something was just stored. */
  public boolean isPlanned() {
    return "planned".equals(request.getParameter("notice")) && refusal == null && then == null;
  }

  /** How pairs are drawn now; null for who may not see it. */
  public DrawSheet getNow() {
    return now;
  }

  /** Whether another plan is tried out. */
  public boolean isTried() {
    return then != null;
  }

  /** Percent of draws that are uniform. */
  public double getUniform() {
    return 100 * now.epsilon();
  }

  /** Percent of draws that follow what another vote tells. */
  public double getTelling() {
    return 100 - getUniform();
  }

  public List<Chances.OfModel> getModels() {
    return chances.models();
  }

  /** The pairs that are drawn most, {@value #MOST_PAIRS} at most. */
  public List<Chances.OfPair> getPairs() {
    return chances.pairs(MOST_PAIRS);
  }

  /** Pairs that are not listed. */
  public int getMorePairs() {
    return Math.max(0, now.pairs().size() - MOST_PAIRS);
  }

  /** Pairs without a vote. */
  public long getUnmet() {
    return now.pairs().stream().filter(pair -> pair.votes() == 0).count();
  }

  /** How often pairs have met. */
  public CoverageGrid getMet() {
    return met;
  }

  /** How likely pairs are drawn; by the plan that is tried out, where one is. */
  public CoverageGrid getLikely() {
    return likely;
  }

  private CoverageGrid grid(DrawSheet sheet, ToLongFunction<DrawSheet.Pair> depth) {
    List<String> keys = chances.keys();
    Map<Set<String>, Long> depths = new HashMap<>();
    sheet.pairs().forEach(p -> depths.put(Set.of(p.one(), p.other()), depth.applyAsLong(p)));
    return CoverageGrid.of(
        keys, (one, other) -> depths.getOrDefault(Set.of(keys.get(one), keys.get(other)), 0L));
  }

  /** Of a drawing, in pixels where there is room. */
  public int width(CoverageGrid grid) {
    return Math.min(LARGEST, SQUARE * grid.side());
  }

  /** What was typed, or the plan that counts: see {@link PlanLines}. */
  public String getLines() {
    return lines != null || now == null ? lines : PlanLines.write(now.plan());
  }

  public void setLines(String lines) {
    this.lines = lines == null ? "" : lines;
  }

  /** Of the plan that what was typed would replace: the one that the person has seen. */
  public String getVersion() {
    String seen = request.getParameter("version");
    return seen == null && now != null ? Long.toString(now.version()) : seen;
  }

  /** Why nothing was stored or tried out; null where nothing is wrong. */
  public String getRefusal() {
    return refusal;
  }
}
