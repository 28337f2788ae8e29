package org.privatearena.compliance.export.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.battle.category.entity.Category;
import org.privatearena.battle.entity.Choice;
import org.privatearena.compliance.export.control.ExportCard;
import org.privatearena.compliance.export.control.ExportCards;
import org.privatearena.compliance.export.control.ExportChoices;
import org.privatearena.compliance.export.entity.Export;
import org.privatearena.compliance.export.entity.ExportFormat;
import org.privatearena.compliance.export.entity.ExportKind;
import org.privatearena.rating.control.SnapshotStore;
import org.privatearena.rating.control.StoredBoard;
import org.privatearena.shared.boundary.PathIds;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** The page of exports: a form for a new one, and all there were. */
@Named
@RequestScoped
public class ExportsView {

  private static final int PAGE = 20;

  @Inject private SignedInView signedIn;
  @Inject private CurrentPerson person;
  @Inject private ExportCards cards;
  @Inject private ExportChoices choices;
  @Inject private SnapshotStore snapshots;
  @Inject private PreferencesView preferences;

  private List<ExportCard> exports = List.of();
  private List<String> models = List.of();
  private List<String> groups = List.of();
  private List<String> languages = List.of();
  private List<String> flags = List.of();
  private List<StoredBoard> boards = List.of();

  @PostConstruct
  void look() {
    if (signedIn.isCompliance()) {
      UUID after = parameter("after").flatMap(PathIds::read).orElse(null);
      exports = cards.page(after, PAGE + 1).orElse(List.of());
      models = choices.models();
      groups = choices.groups();
      languages = choices.languages();
      flags = choices.flags();
      boards = snapshots.latest(person.get());
    }
  }

  private static Optional<String> parameter(String name) {
    return Optional.ofNullable(
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name));
  }

  /** Sets the status of the answer before the page is written. */
  public void prepare() {
    if (!signedIn.isCompliance()) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** A page of exports, newest first. */
  public List<ExportLine> getLines() {
    Texts texts = new Texts(preferences.getLocale());
    ExportWords words = new ExportWords(texts);
    UUID reader = person.get().id();
    return exports.stream()
        .limit(PAGE)
        .map(card -> ExportLine.of(card, reader, words, FaultWords.of(texts, card.fault())))
        .toList();
  }

  /** After which export the next page begins; empty on the last one. */
  public String getOlder() {
    return exports.size() > PAGE ? exports.get(PAGE - 1).id().toString() : "";
  }

  public List<ExportKind> getKinds() {
    return List.of(ExportKind.values());
  }

  public List<ExportFormat> getFormats() {
    return List.of(ExportFormat.values());
  }

  /** Outcomes as exports call them. */
  public List<String> getOutcomes() {
    return Arrays.stream(Choice.values()).map(Choice::exported).toList();
  }

  public List<String> getCategories() {
    return Arrays.stream(Category.values()).map(Category::key).toList();
  }

  public List<String> getModels() {
    return models;
  }

  public List<String> getGroups() {
    return groups;
  }

  public List<String> getLanguages() {
    return languages;
  }

  public List<String> getFlags() {
    return flags;
  }

  /** Stored leaderboards, newest first. */
  public List<StoredBoard> getSnapshots() {
    return boards;
  }

  public int getLongestPurpose() {
    return Export.LONGEST_PURPOSE;
  }

  public int getLongestRefusal() {
    return Export.LONGEST_REFUSAL;
  }
}
