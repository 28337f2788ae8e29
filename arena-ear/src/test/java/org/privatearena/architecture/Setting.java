package org.privatearena.architecture;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A setting by name, with its default.
 *
 * @param standard empty where the setting has none
 */
record Setting(String name, Optional<String> standard) {

  /** A row of the table: the name, the default in backticks or words where there is none. */
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| *`(arena\\.[a-z0-9.-]+)` *\\| *([^|]*?) *\\| *([^|]+?) *\\| *([^|]+?) *\\|$");

  private static final Pattern REFERENCE = Pattern.compile("\\$\\{(arena\\.[a-z0-9.-]+)}");

  /** What the table of a README says. */
  static Map<String, Setting> documented(String readme) {
    Map<String, Setting> settings = new TreeMap<>();
    Matcher row = ROW.matcher(readme);
    while (row.find()) {
      String cell = row.group(2);
      boolean quoted = cell.length() > 1 && cell.startsWith("`") && cell.endsWith("`");
      Optional<String> standard =
          quoted ? Optional.of(cell.substring(1, cell.length() - 1)) : Optional.empty();
      settings.put(row.group(1), new Setting(row.group(1), standard));
    }
    return settings;
  }

  /** What server.xml declares or refers to. */
  static Map<String, Setting> ofServer(String serverXml) {
    Map<String, Setting> settings = new TreeMap<>();
    Matcher reference = REFERENCE.matcher(serverXml);
    while (reference.find()) {
      settings.put(reference.group(1), new Setting(reference.group(1), Optional.empty()));
    }
    NodeList variables = Xml.text(serverXml).getElementsByTagName("variable");
    for (int i = 0; i < variables.getLength(); i++) {
      Element variable = (Element) variables.item(i);
      String name = variable.getAttribute("name");
      Optional<String> standard =
          variable.hasAttribute("defaultValue")
              ? Optional.of(variable.getAttribute("defaultValue"))
              : Optional.empty();
      settings.put(name, new Setting(name, standard));
    }
    return settings;
  }

  /** What the code asks for. */
  static Map<String, Setting> ofCode(com.tngtech.archunit.core.domain.JavaClasses code) {
    Map<String, Setting> settings = new TreeMap<>();
    code.stream()
        .flatMap(type -> type.getFields().stream())
        .flatMap(field -> field.tryGetAnnotationOfType(ConfigProperty.class).stream())
        .forEach(
            property -> {
              String standard = property.defaultValue();
              settings.put(
                  property.name(),
                  new Setting(
                      property.name(),
                      standard.equals(ConfigProperty.UNCONFIGURED_VALUE)
                          ? Optional.empty()
                          : Optional.of(standard)));
            });
    return settings;
  }
}
