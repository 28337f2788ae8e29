package org.privatearena.catalog.control;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.privatearena.access.control.Person;
import org.privatearena.catalog.control.ModelProposal.RevisionProposal;
import org.privatearena.catalog.entity.Grant;
import org.privatearena.catalog.entity.Stage;

/**
 * Where people change the catalogue: providers submit and revise Models of their groups,
 * administrators decide. The callers see to it that nobody else gets here. What is written is
 * checked before a transaction begins, because host names may have to be looked up for it.
 */
@ApplicationScoped
public class ModelDesk {

  /** Most UTF-16 units of a reason. */
  public static final int LONGEST_REASON = 1_000;

  private static final int MOST_GROUPS = 1_000;

  @Inject private CatalogSettings settings;
  @Inject private ModelActs acts;
  @Inject private EndpointSecrets secrets;

  /** A new Model, submitted and granted to nobody. */
  public ModelAct submit(Person person, ModelProposal proposal) {
    Optional<ModelAct.Refused> fault = ProposalCheck.fault(proposal);
    if (fault.isPresent()) {
      return fault.get();
    }
    if (!person.seesFleet() && !Sight.owns(person, proposal.owner())) {
      return ModelAct.Refused.of(Fault.OWNER_NOT_YOURS, proposal.owner());
    }
    return drafted(proposal.revision(), draft -> acts.submit(person, proposal, draft));
  }

  /** Another Revision, where answers would be made another way. */
  public ModelAct revise(Person person, String key, RevisionProposal proposal) {
    return drafted(proposal, draft -> acts.revise(person, key, draft));
  }

  /**
   * Moves a Model to another stage.
   *
   * @param version that the administrator has seen, null for whatever it is
   */
  public ModelAct move(Person administrator, String key, Stage to, String reason, Long version) {
    if (!ProposalCheck.storable(reason, LONGEST_REASON, true)) {
      return ModelAct.Refused.of(Fault.BAD_REASON);
    }
    return alone(() -> acts.move(administrator, key, to, reason.strip(), version));
  }

  /**
   * Replaces all grants of a Model.
   *
   * @param version that the administrator has seen, null for whatever it is
   */
  public ModelAct grant(Person administrator, String key, List<GroupGrant> grants, Long version) {
    Set<String> groups = new HashSet<>();
    boolean wrong =
        grants.stream()
            .map(GroupGrant::group)
            .anyMatch(
                group ->
                    !groups.add(group)
                        || !(group.equals(Grant.EVERYBODY) || ProposalCheck.group(group)));
    if (wrong || groups.size() > MOST_GROUPS) {
      return ModelAct.Refused.of(Fault.BAD_GRANTS);
    }
    return alone(() -> acts.grant(administrator, key, grants, version));
  }

  /**
   * Keeps a secret of an Endpoint instead of any other.
   *
   * @param secret as it was written
   * @param version of the Model that the person has seen, null for whatever it is
   */
  public ModelAct keepSecret(
      Person person, String key, UUID endpoint, String secret, Long version) {
    Optional<Secret> written = Optional.ofNullable(secret).flatMap(Secret::written);
    return written.isEmpty()
        ? ModelAct.Refused.of(Fault.BAD_SECRET)
        : alone(() -> secrets.keep(person, key, endpoint, written.get(), version));
  }

  /**
   * Removes the secret of an Endpoint, where there is one.
   *
   * @param version of the Model that the person has seen, null for whatever it is
   */
  public ModelAct removeSecret(Person person, String key, UUID endpoint, Long version) {
    return alone(() -> secrets.remove(person, key, endpoint, version));
  }

  private ModelAct drafted(RevisionProposal proposal, Function<RevisionDraft, ModelAct> act) {
    ProposalCheck.Checked checked = new ProposalCheck(settings.allowedHosts()).draft(proposal);
    if (checked instanceof ProposalCheck.Checked.Wrong wrong) {
      return wrong.refused();
    }
    RevisionDraft draft = ((ProposalCheck.Checked.Draft) checked).draft();
    return alone(() -> act.apply(draft));
  }

  /** Of two who change one Model at once the second is told so. */
  private static ModelAct alone(Supplier<ModelAct> act) {
    try {
      return act.get();
    } catch (EJBException e) {
      if (changedMeanwhile(e)) {
        return ModelAct.Refused.of(Fault.CHANGED_MEANWHILE);
      }
      throw e;
    }
  }

  private static boolean changedMeanwhile(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException || cause instanceof PessimisticLockException) {
        return true;
      }
    }
    return false;
  }
}
