package org.privatearena.shared.boundary;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version as an entity tag of RFC 9110: the number in quotation marks. */
public final class EntityTag {

  private static final Pattern TAG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

  private EntityTag() {}

  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /** The version of a tag; empty for what was never given as one here. */
  public static OptionalLong read(String header) {
    Matcher tag = TAG.matcher(header.strip());
    return tag.matches() ? OptionalLong.of(Long.parseLong(tag.group(1))) : OptionalLong.empty();
  }
}
