package org.privatearena.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** The classes of the module {@code java.base}: no network client, no logging, no SQL. */
final class JavaBase {

  static final DescribedPredicate<JavaClass> CLASSES =
      DescribedPredicate.describe("are in java.base", JavaBase::contains);

  private JavaBase() {}

  private static boolean contains(JavaClass type) {
    return type.getPackageName().startsWith("java.")
        && "java.base".equals(type.getBaseComponentType().reflect().getModule().getName());
  }
}
