package org.privatearena.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packages as the modules' source folders hold them. */
final class SourceTree {

  /** Modules are layers: the last word of a package decides where it lives. */
  private static final Map<String, String> LAYERS =
      new TreeMap<>(
          Map.of("arena-persistence", "entity", "arena-ejb", "control", "arena-web", "boundary"));

  private static final Pattern DOCUMENTED = Pattern.compile("(?s)/\\*\\*.{80,}\\*/\\s*package .*");
  private static final Pattern INVARIANT = Pattern.compile("\\b[A-Z]{3}-[1-9][0-9]?\\b");

  private final Path root;

  SourceTree(Path root) {
    this.root = root;
  }

  /** The features that have a package, each with its layers. */
  Map<String, Set<String>> features() {
    Map<String, Set<String>> features = new TreeMap<>();
    LAYERS.forEach(
        (module, layer) ->
            packages(module)
                .forEach(
                    name ->
                        features.computeIfAbsent(feature(name), f -> new TreeSet<>()).add(layer)));
    return features;
  }

  /** Packages in the wrong module or in two. */
  List<String> misplaced() {
    List<String> faults = new ArrayList<>();
    Map<String, String> homes = new TreeMap<>();
    LAYERS.forEach(
        (module, layer) ->
            packages(module)
                .forEach(
                    name -> {
                      if (!name.endsWith("." + layer)) {
                        faults.add(name + " is no package of " + module);
                      }
                      String other = homes.put(name, module);
                      if (other != null) {
                        faults.add(name + " is in " + other + " and " + module);
                      }
                    }));
    return faults;
  }

  /** Packages that do not say what they promise; those of control also name their invariants. */
  List<String> undocumented() {
    List<String> faults = new ArrayList<>();
    LAYERS.forEach(
        (module, layer) ->
            packages(module)
                .forEach(
                    name -> {
                      Path info =
                          sources(module).resolve(name.replace('.', '/') + "/package-info.java");
                      String text = Files.exists(info) ? read(info) : "";
                      if (!DOCUMENTED.matcher(text).matches()) {
                        faults.add(name + " has no package-info");
                      } else if (layer.equals("control") && !INVARIANT.matcher(text).find()) {
                        faults.add(name + " names no invariant");
                      }
                    }));
    return faults;
  }

  private Set<String> packages(String module) {
    Path sources = sources(module);
    if (!Files.exists(sources)) {
      return new TreeSet<>();
    }
    try (Stream<Path> files = Files.walk(sources)) {
      TreeSet<String> packages = new TreeSet<>();
      files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> sources.relativize(file.getParent()).toString().replace('/', '.'))
          .forEach(packages::add);
      return packages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path sources(String module) {
    return root.resolve(module).resolve("src/main/java");
  }

  private static String feature(String name) {
    return name.replaceFirst("org\\.privatearena\\.", "").replaceFirst("\\..*", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
