package org.privatearena.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LayersTest {

  private static final Set<String> STORES =
      Set.of(
          "jakarta.persistence.EntityManager",
          "jakarta.persistence.EntityManagerFactory",
          "jakarta.transaction.UserTransaction",
          "jakarta.transaction.TransactionManager",
          "jakarta.transaction.Transactional");

  private static final DescribedPredicate<JavaClass> STORES_AND_REPOSITORIES =
      DescribedPredicate.describe(
          "are stores, transactions or repositories",
          type ->
              STORES.contains(type.getName())
                  || type.getConstructors().stream()
                      .flatMap(constructor -> constructor.getRawParameterTypes().stream())
                      .anyMatch(parameter -> parameter.isEquivalentTo(EntityManager.class)));

  public static final ArchRule ENTITIES_NEED_PERSISTENCE_VALIDATION_AND_JAVA_BASE_ONLY =
      classes()
          .that()
          .resideInAPackage(Code.ENTITY)
          .should()
          .onlyDependOnClassesThat(
              JavaBase.CLASSES.or(
                  resideInAnyPackage(
                      "jakarta.persistence..", "jakarta.validation..", Code.ENTITY)));

  public static final ArchRule CONTROL_KNOWS_NO_BOUNDARY =
      noClasses()
          .that()
          .resideInAPackage(Code.CONTROL)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(Code.BOUNDARY);

  public static final ArchRule BOUNDARY_SEES_NO_STORE =
      noClasses()
          .that()
          .resideInAPackage(Code.BOUNDARY)
          .should()
          .dependOnClassesThat(STORES_AND_REPOSITORIES);

  @Test
  void entities_need_persistence_validation_and_java_base_only() {
    ENTITIES_NEED_PERSISTENCE_VALIDATION_AND_JAVA_BASE_ONLY.check(Code.SHIPPED);
  }

  @Test
  void an_entity_that_reads_json_or_asks_the_network_is_found() {
    Findings.name(
        ENTITIES_NEED_PERSISTENCE_VALIDATION_AND_JAVA_BASE_ONLY,
        "layers",
        "EntityThatReadsJson",
        "EntityThatAsksTheNetwork");
  }

  @Test
  void control_knows_no_boundary() {
    CONTROL_KNOWS_NO_BOUNDARY.check(Code.SHIPPED);
  }

  @Test
  void a_control_that_throws_a_problem_of_the_boundary_is_found() {
    Findings.name(CONTROL_KNOWS_NO_BOUNDARY, "layers", "ControlThatThrowsAProblem");
  }

  @Test
  void the_boundary_sees_no_store_no_transaction_and_no_repository() {
    BOUNDARY_SEES_NO_STORE.check(Code.SHIPPED);
  }

  @Test
  void a_boundary_with_a_store_a_transaction_or_a_repository_is_found() {
    Findings.name(
        BOUNDARY_SEES_NO_STORE,
        "layers",
        "BoundaryWithAStore",
        "BoundaryWithATransaction",
        "BoundaryWithARepository");
  }
}
