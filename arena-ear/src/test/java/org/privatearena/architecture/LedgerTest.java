package org.privatearena.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.privatearena.access.entity.KeptSecret;
import org.privatearena.access.entity.KeptSecrets;
import org.privatearena.audit.control.Ledger;
import org.privatearena.audit.entity.OpenRecord;
import org.privatearena.audit.entity.PendingEntry;
import org.privatearena.audit.entity.RecordSalt;
import org.privatearena.catalog.entity.Grant;
import org.privatearena.catalog.entity.Models;

class LedgerTest {

  private static final DescribedPredicate<JavaConstructorCall> MAKES_AN_ENTRY =
      DescribedPredicate.describe(
          "makes an entry or its salt",
          call ->
              call.getTargetOwner().isEquivalentTo(PendingEntry.class)
                  || call.getTargetOwner().isEquivalentTo(RecordSalt.class)
                  || call.getTargetOwner().isEquivalentTo(OpenRecord.class));

  public static final ArchRule ONLY_THE_LEDGER_MAKES_ENTRIES =
      noClasses()
          .that(DescribedPredicate.not(belongToAnyOf(Ledger.class)))
          .should()
          .callConstructorWhere(MAKES_AN_ENTRY);

  /**
   * A grant is no record but what counts now; what it was is in the Ledger (ADR 23). A secret is to
   * be nowhere when it is removed; that it was is in the Ledger (ADR 28).
   */
  private static final Set<String> MAY_REMOVE =
      Set.of(
          Models.class.getName() + ".remove(" + Grant.class.getName() + ")",
          KeptSecrets.class.getName() + ".remove(" + KeptSecret.class.getName() + ")");

  private static final DescribedPredicate<JavaMethodCall> REMOVES_WHAT_IS_STORED =
      DescribedPredicate.describe(
          "a removal of anything but a grant or a secret",
          call ->
              call.getTargetOwner().isAssignableTo(EntityManager.class)
                  && call.getName().equals("remove")
                  && !MAY_REMOVE.contains(call.getOrigin().getFullName()));

  public static final ArchRule NOTHING_IS_REMOVED =
      noClasses().should().callMethodWhere(REMOVES_WHAT_IS_STORED);

  @Test
  void only_the_ledger_makes_entries_and_their_salts() {
    ONLY_THE_LEDGER_MAKES_ENTRIES.check(Code.SHIPPED);
  }

  @Test
  void a_forged_entry_is_found() {
    Findings.name(ONLY_THE_LEDGER_MAKES_ENTRIES, "ledger", "ForgedEntry", "ForgedSalt");
  }

  @Test
  void nothing_that_is_stored_is_removed() {
    NOTHING_IS_REMOVED.check(Code.SHIPPED);
  }

  @Test
  void a_repository_that_removes_votes_is_found() {
    Findings.name(NOTHING_IS_REMOVED, "ledger", "VoteEraser");
  }
}
