package org.privatearena.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the rules are held against: the code that ships, and what was planted to break them. */
final class Code {

  static final String ENTITY = "org.privatearena..entity..";
  static final String CONTROL = "org.privatearena..control..";
  static final String BOUNDARY = "org.privatearena..boundary..";

  /** All classes of the three modules that ship, without tests. */
  static final JavaClasses SHIPPED =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(place -> !place.contains("-tests.jar"))
          .importPackages("org.privatearena");

  private Code() {}

  /** The violations planted for one rule. */
  static JavaClasses planted(String bed) {
    return new ClassFileImporter().importPackages("org.privatearena.planted." + bed);
  }

  /** The checkout: the nearest folder above with a wrapper. */
  static Path checkout() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
