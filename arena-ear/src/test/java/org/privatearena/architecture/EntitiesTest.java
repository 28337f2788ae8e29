package org.privatearena.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

class EntitiesTest {

  private static final DescribedPredicate<JavaClass> STORED =
      DescribedPredicate.<JavaClass>or(
              annotatedWith(Entity.class).forSubtype(),
              annotatedWith(Embeddable.class).forSubtype(),
              annotatedWith(MappedSuperclass.class).forSubtype())
          .as("are stored");

  public static final ArchRule VERBS_INSTEAD_OF_SETTERS =
      noMethods()
          .that()
          .areDeclaredInClassesThat(STORED)
          .should()
          .haveNameMatching("set([^a-z].*)?");

  public static final ArchRule STATE_IS_PRIVATE =
      fields()
          .that()
          .areDeclaredInClassesThat(STORED)
          .and(
              DescribedPredicate.<JavaField>describe(
                  "are not constants",
                  field -> !field.getModifiers().contains(JavaModifier.STATIC)))
          .should()
          .bePrivate();

  public static final ArchRule NOBODY_MAKES_AN_EMPTY_ENTITY =
      noConstructors()
          .that()
          .areDeclaredInClassesThat(STORED)
          .and(
              DescribedPredicate.<JavaConstructor>describe(
                  "take nothing", constructor -> constructor.getRawParameterTypes().isEmpty()))
          .should()
          .bePublic();

  @Test
  void entities_have_verbs_instead_of_setters() {
    VERBS_INSTEAD_OF_SETTERS.check(Code.SHIPPED);
  }

  @Test
  void the_state_of_entities_is_private() {
    STATE_IS_PRIVATE.check(Code.SHIPPED);
  }

  @Test
  void nobody_makes_an_empty_entity() {
    NOBODY_MAKES_AN_EMPTY_ENTITY.check(Code.SHIPPED);
  }

  @Test
  void an_entity_with_a_setter_open_state_and_an_empty_constructor_is_found() {
    Findings.name(VERBS_INSTEAD_OF_SETTERS, "entities", "OpenEntity.setChoice");
    Findings.name(STATE_IS_PRIVATE, "entities", "OpenEntity.choice");
    Findings.name(NOBODY_MAKES_AN_EMPTY_ENTITY, "entities", "OpenEntity.<init>()");
  }

  @Test
  void persistence_xml_lists_every_entity_and_converter_and_nothing_else() {
    TreeSet<String> listed = new TreeSet<>();
    NodeList classes =
        Xml.file(
                Code.checkout()
                    .resolve("arena-persistence/src/main/resources/META-INF/persistence.xml"))
            .getElementsByTagName("class");
    for (int i = 0; i < classes.getLength(); i++) {
      listed.add(classes.item(i).getTextContent().strip());
    }
    TreeSet<String> annotated = new TreeSet<>();
    Code.SHIPPED.stream()
        .filter(
            type ->
                type.isAnnotatedWith(Entity.class)
                    || type.isAnnotatedWith(Converter.class)
                    || type.isAnnotatedWith(MappedSuperclass.class))
        .forEach(type -> annotated.add(type.getName()));
    assertEquals(annotated, listed);
  }
}
