package org.privatearena.compliance.retention.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.compliance.retention.control.Certificate;
import org.privatearena.compliance.retention.control.ErasureBook;
import org.privatearena.compliance.retention.control.ErasureOrders;
import org.privatearena.compliance.retention.control.ErasureOutcome;
import org.privatearena.shared.boundary.PathIds;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** The erasure of a Member on its page: first what would go, then the question, then it is done. */
@Named("erasure")
@RequestScoped
public class ErasureView {

  @Inject private HttpServletRequest request;
  @Inject private SignedInView signedIn;
  @Inject private CurrentPerson person;
  @Inject private OrderReader reader;
  @Inject private ErasureOrders orders;
  @Inject private ErasureBook book;
  @Inject private PreferencesView preferences;

  private List<Certificate> all = List.of();
  private String member;
  private String reason;
  private boolean sure;
  private ErasureOrders.Preview preview;
  private String wrong;

  @PostConstruct
  void look() {
    if (signedIn.isCompliance()) {
      all = book.latest();
    }
  }

  /** Shows what would go. */
  public void show() {
    if (signedIn.isCompliance()) {
      preview = orders.preview(member).orElse(null);
      if (preview == null) {
        refuse(WrongOrder.Fault.MEMBER.code());
      }
    }
  }

  /** Erases for ever, or says why not. */
  public void erase() {
    show();
    if (preview == null) {
      return;
    }
    if (!sure) {
      refuse("unsure");
      return;
    }
    try {
      take(orders.erase(person.get(), member, reader.reason(reason)));
    } catch (WrongOrder refused) {
      refuse(refused.fault().code());
    }
  }

  private void take(ErasureOutcome outcome) {
    if (outcome instanceof ErasureOutcome.Done done) {
      PageWay.to("notice=erased&erasure=" + done.erasure());
    } else if (outcome instanceof ErasureOutcome.Held) {
      refuse("held");
    } else if (outcome instanceof ErasureOutcome.OwnSelf) {
      refuse("own-self");
    } else {
      show();
    }
  }

  private void refuse(String code) {
    wrong = code;
  }

  /** Whether the question is asked: it was shown before, or is now. */
  public boolean isAsked() {
    return (preview != null && preview.before() == null) || request.getParameter("asked") != null;
  }

  /** What would go; null where nobody asked. */
  public ErasureOrders.Preview getPreview() {
    return preview;
  }

  /** The certificate that the address names; null where none is named. */
  public Certificate getCertificate() {
    return signedIn.isCompliance()
        ? PathIds.read(request.getParameter("erasure")).flatMap(book::certificate).orElse(null)
        : null;
  }

  /** Newest first. */
  public List<Certificate> getAll() {
    return all;
  }

  /** Why nothing was erased; null where nothing is wrong. */
  public String getRefusal() {
    return wrong == null
        ? null
        : new Texts(preferences.getLocale()).say("retention.fault." + wrong);
  }

  /** Last part of the key of that text, by which a field knows that it is meant. */
  public String getWrong() {
    return wrong;
  }

  public String getMember() {
    return member;
  }

  public void setMember(String member) {
    this.member = member;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public boolean isSure() {
    return sure;
  }

  public void setSure(boolean sure) {
    this.sure = sure;
  }
}
