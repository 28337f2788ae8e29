package org.privatearena.battle.sampling.boundary;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a plan as an entity tag of RFC 9110: the number in quotation marks. */
final class EntityTag {

  private static final Pattern TAG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

  private EntityTag() {}

  static String of(long version) {
    return "\"" + version + "\"";
  }

  /** The version of a tag; empty for what was never given as one here. */
  static OptionalLong read(String header) {
    Matcher tag = TAG.matcher(header.strip());
    return tag.matches() ? OptionalLong.of(Long.parseLong(tag.group(1))) : OptionalLong.empty();
  }
}
