package org.privatearena.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document of the house, and what can be checked of it. */
record Readme(String text) {

  private static final Pattern BLOCK = Pattern.compile("(?s)```\\w*\\n(.*?)\\n```");
  private static final Pattern FEATURE =
      Pattern.compile("(?m)^\\| `([a-z]+)` \\| [^|]+ \\| ([a-z, ]+) \\|$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");

  /** The lines of the first code block of a section; empty where there is none. */
  List<String> firstCommand(String section) {
    int begin = text.indexOf("\n## " + section + "\n");
    if (begin < 0) {
      return List.of();
    }
    int end = text.indexOf("\n## ", begin + 4);
    Matcher block = BLOCK.matcher(text.substring(begin, end < 0 ? text.length() : end));
    return block.find() ? block.group(1).lines().toList() : List.of();
  }

  /** The feature map: features with their layers, as the table has them. */
  Map<String, List<String>> features() {
    Map<String, List<String>> features = new TreeMap<>();
    Matcher row = FEATURE.matcher(text);
    while (row.find()) {
      features.put(
          row.group(1), Arrays.stream(row.group(2).split(",")).map(String::strip).toList());
    }
    return features;
  }

  /** Links to files that are not there, seen from a folder. */
  List<String> brokenLinks(Path folder) {
    List<String> broken = new ArrayList<>();
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      String target = link.group(1);
      if (!target.contains("://") && !Files.exists(folder.resolve(target))) {
        broken.add(target);
      }
    }
    return broken;
  }
}
