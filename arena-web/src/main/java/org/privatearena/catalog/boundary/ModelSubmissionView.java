package org.privatearena.catalog.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.catalog.control.ModelAct;
import org.privatearena.catalog.control.ModelDesk;
import org.privatearena.catalog.control.ModelProposal;
import org.privatearena.catalog.control.ModelProposal.EndpointProposal;
import org.privatearena.catalog.control.ModelProposal.RevisionProposal;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** The form by which an administrator submits a model with one endpoint. */
@Named("submission")
@RequestScoped
public class ModelSubmissionView {

  @Inject private SignedInView signedIn;
  @Inject private CurrentPerson person;
  @Inject private ModelDesk desk;
  @Inject private PreferencesView preferences;

  private String key;
  private String name;
  private String owner;
  private String family;
  private String url;
  private String upstream;
  private String secret;
  private String prompt;
  private ModelAct.Refused refused;

  /** Submits what was written, or says why not. */
  public void submit() {
    if (!signedIn.isAdministrator()) {
      return;
    }
    ModelAct act =
        desk.submit(
            person.get(),
            new ModelProposal(
                written(key), written(name), written(owner), written(family), revision()));
    if (act instanceof ModelAct.Refused why) {
      refused = why;
    } else {
      ModelsView.lead(written(key), "submitted");
    }
  }

  private RevisionProposal revision() {
    return new RevisionProposal(
        prompt == null || prompt.isBlank() ? null : prompt,
        null,
        null,
        null,
        List.of(
            new EndpointProposal(written(url), written(upstream), null, null, written(secret))));
  }

  private static String written(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /** Why nothing was submitted; null where nothing is wrong. */
  public String getRefusal() {
    return refused == null
        ? null
        : ModelProblems.sentence(refused, new Texts(preferences.getLocale()));
  }

  /** What is wrong, such as {@code bad-key}; empty where nothing is. */
  public String getFault() {
    return refused == null ? "" : refused.fault().code();
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public String getFamily() {
    return family;
  }

  public void setFamily(String family) {
    this.family = family;
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }

  public String getUpstream() {
    return upstream;
  }

  public void setUpstream(String upstream) {
    this.upstream = upstream;
  }

  /** The field never shows it: it is written anew each time. */
  public String getSecret() {
    return secret;
  }

  public void setSecret(String secret) {
    this.secret = secret;
  }

  public String getPrompt() {
    return prompt;
  }

  public void setPrompt(String prompt) {
    this.prompt = prompt;
  }
}
