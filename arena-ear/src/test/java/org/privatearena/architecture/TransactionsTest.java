package org.privatearena.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.Test;
import org.privatearena.battle.control.TurnRunner;
import org.privatearena.battle.control.WaitingTurns;
import org.privatearena.catalog.control.ModelCall;
import org.privatearena.catalog.control.ModelClient;
import org.privatearena.catalog.control.ModelRouter;
import org.privatearena.catalog.control.RoutedCall;

class TransactionsTest {

  private static final DescribedPredicate<JavaClass> BEANS_OF_THE_CONTAINER =
      DescribedPredicate.or(
          annotatedWith(Stateless.class).forSubtype(),
          annotatedWith(Stateful.class).forSubtype(),
          annotatedWith(Singleton.class).forSubtype());

  private static final DescribedPredicate<JavaClass> BEGINNERS =
      DescribedPredicate.describe(
          "may have a transaction open",
          type ->
              (BEANS_OF_THE_CONTAINER.test(type) && !keepsOut(type))
                  || type.isAnnotatedWith(Transactional.class)
                  || type.getMethods().stream()
                      .anyMatch(method -> method.isAnnotatedWith(Transactional.class)));

  private static final DescribedPredicate<JavaMethodCall> WORK_OF_THE_TURN_RUNNER =
      DescribedPredicate.describe(
          "a call of TurnRunner or WaitingTurns that may ask a model",
          call ->
              (call.getTargetOwner().isEquivalentTo(TurnRunner.class)
                      && !call.getName().equals("live"))
                  || (call.getTargetOwner().isEquivalentTo(WaitingTurns.class)
                      && !call.getName().equals("length")));

  public static final ArchRule BEGIN_IN_CONTROL =
      classes().that(BEANS_OF_THE_CONTAINER.or(BEGINNERS)).should().resideInAPackage(Code.CONTROL);

  public static final ArchRule NONE_IS_OPEN_OVER_A_MODEL_CALL =
      noClasses()
          .that(BEGINNERS)
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(ModelRouter.class, RoutedCall.class, ModelClient.class, ModelCall.class)
          .orShould()
          .callMethodWhere(WORK_OF_THE_TURN_RUNNER);

  public static final ArchRule WHO_ASKS_MODELS_HAS_NONE =
      noClasses()
          .that(
              DescribedPredicate.describe(
                  "ask models",
                  type ->
                      type.getDirectDependenciesFromSelf().stream()
                          .anyMatch(d -> d.getTargetClass().isEquivalentTo(ModelRouter.class))))
          .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(BEGINNERS));

  private static boolean keepsOut(JavaClass type) {
    return type.tryGetAnnotationOfType(TransactionAttribute.class)
        .map(TransactionAttribute::value)
        .filter(
            value ->
                value == TransactionAttributeType.NOT_SUPPORTED
                    || value == TransactionAttributeType.NEVER)
        .isPresent();
  }

  @Test
  void transactions_begin_in_control() {
    BEGIN_IN_CONTROL.check(Code.SHIPPED);
  }

  @Test
  void a_transaction_that_begins_elsewhere_is_found() {
    Findings.name(
        BEGIN_IN_CONTROL, "transactions", "BoundaryThatIsABean", "BoundaryWithATransaction");
  }

  @Test
  void no_transaction_is_open_over_a_model_call() {
    NONE_IS_OPEN_OVER_A_MODEL_CALL.check(Code.SHIPPED);
  }

  @Test
  void a_bean_that_asks_a_model_in_its_transaction_is_found() {
    Findings.name(
        NONE_IS_OPEN_OVER_A_MODEL_CALL,
        "transactions",
        "BeanThatAsksAModel",
        "TransactionThatAsksAModel",
        "BeanThatRunsATurn");
  }

  @Test
  void who_asks_models_has_no_transaction_of_its_own() {
    WHO_ASKS_MODELS_HAS_NONE.check(Code.SHIPPED);
  }

  @Test
  void a_turn_runner_that_became_a_bean_is_found() {
    Findings.name(
        WHO_ASKS_MODELS_HAS_NONE,
        "transactions",
        "BeanThatAsksAModel",
        "TransactionThatAsksAModel");
  }
}
