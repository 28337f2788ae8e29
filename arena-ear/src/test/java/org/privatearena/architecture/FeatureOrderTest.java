package org.privatearena.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FeatureOrderTest {

  /** Each uses only those before it, so there can be no circle. */
  static final List<String> ORDER =
      List.of("shared", "audit", "access", "catalog", "battle", "rating", "campaign", "compliance");

  private static final Pattern FEATURE =
      Pattern.compile("org\\.privatearena\\.(?:planted\\.\\w+\\.)?(\\w+)\\..*");

  public static final ArchRule EACH_FEATURE_USES_ONLY_THOSE_BEFORE_IT =
      classes().that().resideInAPackage("org.privatearena..").should(useOnlyEarlierFeatures());

  private static ArchCondition<JavaClass> useOnlyEarlierFeatures() {
    return new ArchCondition<>("use only features before their own in " + ORDER) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        int own = place(type);
        if (own < 0) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no feature"));
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          if (target.getName().startsWith("org.privatearena.") && place(target) > own) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static int place(JavaClass type) {
    Matcher feature = FEATURE.matcher(type.getName());
    return feature.matches() ? ORDER.indexOf(feature.group(1)) : -1;
  }

  @Test
  void each_feature_uses_only_those_before_it() {
    EACH_FEATURE_USES_ONLY_THOSE_BEFORE_IT.check(Code.SHIPPED);
  }

  @Test
  void a_feature_that_looks_ahead_and_a_feature_nobody_knows_are_found() {
    Findings.name(
        EACH_FEATURE_USES_ONLY_THOSE_BEFORE_IT,
        "order",
        "LedgerThatKnowsBattles",
        "ClockThatKnowsMembers",
        "FeatureWithoutAPlace");
  }
}
