package org.privatearena.scenario;

/**
 * An address of the application with one of its methods.
 *
 * @param path with {name} where an address has a variable part, and * where a mapping has one
 * @param method in capitals, or {@link #ANY} where the address is not known to take some only
 */
record Route(String path, String method) implements Comparable<Route> {

  static final String ANY = "any";

  static Route any(String path) {
    return new Route(path, ANY);
  }

  /** An address that is matched, and where there is nothing. */
  String address() {
    return path.replace("{index}", "999999999999")
        .replace("{id}", "00000000-0000-4000-8000-000000000000")
        .replaceAll("\\{[^}]*}", "1")
        .replaceFirst("^\\*", "/no-such-page")
        .replaceFirst("\\*$", "no-such-file");
  }

  @Override
  public int compareTo(Route other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : method.compareTo(other.method);
  }
}
