package org.privatearena.rating.engine.command.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What stands on a command line: options with values, options without, and one file. */
final class Arguments {

  private final Map<String, String> values = new TreeMap<>();
  private final List<String> files = new ArrayList<>();

  /**
   * Reads a command line; {@code --name value} and {@code --name=value} are the same.
   *
   * @throws Refused for an option that is not known, given twice, or lacks its value
   */
  Arguments(String[] words, List<String> withValue, List<String> without) throws Refused {
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (!word.startsWith("-") || word.equals("-")) {
        files.add(word);
        continue;
      }
      if (!word.startsWith("--")) {
        throw new Refused(word + " is not an option, which have two dashes; --help lists them");
      }
      int equals = word.indexOf('=');
      String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
      if (without.contains(name) && equals < 0) {
        put(name, "");
      } else if (withValue.contains(name)) {
        if (equals < 0 && i + 1 == words.length) {
          throw new Refused("--" + name + " needs a value; --help lists them");
        }
        put(name, equals < 0 ? words[++i] : word.substring(equals + 1));
      } else {
        throw new Refused(word + " is not an option; --help lists them");
      }
    }
  }

  private void put(String name, String value) throws Refused {
    if (values.put(name, value) != null) {
      throw new Refused("--" + name + " is given twice");
    }
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  String value(String name, String usual) {
    return values.getOrDefault(name, usual);
  }

  /** A number within bounds, both included. */
  double number(String name, double usual, double least, double most) throws Refused {
    if (!has(name)) {
      return usual;
    }
    try {
      double number = Double.parseDouble(values.get(name));
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new Refused("--" + name + " " + values.get(name) + " is not a number");
    }
    throw new Refused(
        "--"
            + name
            + " must be from "
            + plain(least)
            + " to "
            + plain(most)
            + ", not "
            + values.get(name));
  }

  /** A whole number within bounds, both included. */
  long whole(String name, long usual, long least, long most) throws Refused {
    double number = number(name, (double) usual, (double) least, (double) most);
    if (number != Math.rint(number)) {
      throw new Refused("--" + name + " must be a whole number, not " + values.get(name));
    }
    return has(name) ? (long) number : usual;
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  /** One of the words. */
  String oneOf(String name, String usual, List<String> words) throws Refused {
    String word = value(name, usual);
    if (!words.contains(word)) {
      throw new Refused(
          "--" + name + " must be one of " + String.join(", ", words) + ", not " + word);
    }
    return word;
  }

  /** Refuses everything but these options. */
  void only(String... names) throws Refused {
    List<String> allowed = List.of(names);
    for (String name : values.keySet()) {
      if (!allowed.contains(name)) {
        throw new Refused("--" + name + " does not go with --" + names[0]);
      }
    }
    if (!files.isEmpty()) {
      throw new Refused("--" + names[0] + " names the only file; leave out " + files.get(0));
    }
  }

  /** The one file, or - for standard input. */
  String file() throws Refused {
    if (files.size() != 1) {
      throw new Refused(
          files.isEmpty()
              ? "name a file of votes, or - for standard input; --help tells more"
              : "name one file, not " + String.join(" and ", files));
    }
    return files.get(0);
  }

  /** A command line that cannot be followed. */
  static final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    Refused(String reason) {
      super(reason);
    }
  }
}
