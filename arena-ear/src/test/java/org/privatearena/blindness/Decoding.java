package org.privatearena.blindness;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Ways in which text can be hidden. Each takes and gives text of one character per byte. */
enum Decoding {
  /** RFC 3986, and the plus sign of forms. */
  PERCENT {
    @Override
    List<String> decode(String text) {
      String decoded = replaced(PERCENT_ESCAPE, text, Decoding::hexCharacter);
      return List.of(decoded, decoded.replace('+', ' '));
    }
  },

  /** JSON, JavaScript, CSS and properties files. */
  BACKSLASH {
    @Override
    List<String> decode(String text) {
      String decoded = replaced(BACKSLASH_ESCAPE, text, Decoding::backslash);
      return List.of(decoded);
    }
  },

  /** References of HTML and XML. */
  ENTITIES {
    @Override
    List<String> decode(String text) {
      return List.of(replaced(ENTITY, text, Decoding::entity));
    }
  },

  /** Runs of digits. */
  HEXADECIMAL {
    @Override
    List<String> decode(String text) {
      List<byte[]> even = new ArrayList<>();
      List<byte[]> odd = new ArrayList<>();
      HEX_RUN
          .matcher(text)
          .results()
          .map(MatchResult::group)
          .forEach(
              run -> {
                even.add(hex(run));
                odd.add(hex(run.substring(1)));
              });
      List<String> found = new ArrayList<>(joined(even));
      found.addAll(joined(odd));
      return found;
    }
  },

  /** RFC 4648 section 4. */
  BASE64 {
    @Override
    List<String> decode(String text) {
      return base64(BASE64_RUN, Base64.getDecoder(), text);
    }
  },

  /** RFC 4648 section 5, and runs that end where one alphabet does. */
  BASE64URL {
    @Override
    List<String> decode(String text) {
      List<String> found = new ArrayList<>(base64(BASE64URL_RUN, Base64.getUrlDecoder(), text));
      found.addAll(base64(ALPHANUMERIC_RUN, Base64.getDecoder(), text));
      return found;
    }
  },

  /** gzip and zlib wherever they begin, deflate and Brotli from the first byte. */
  COMPRESSION {
    @Override
    List<String> decode(String text) {
      List<String> found = new ArrayList<>();
      for (int at = text.indexOf("\u001f\u008b"); at >= 0; ) {
        inflate(found, text, at, GZIPInputStream::new);
        at = text.indexOf("\u001f\u008b", at + 1);
      }
      for (int at = text.indexOf('x'); at >= 0; at = text.indexOf('x', at + 1)) {
        if (zlibHeader(text, at)) {
          inflate(found, text, at, InflaterInputStream::new);
        }
      }
      if (text.chars().anyMatch(c -> c > 126)) {
        inflate(found, text, 0, in -> new InflaterInputStream(in, new Inflater(true)));
        inflate(found, text, 0, BrotliInputStream::new);
      }
      return found;
    }
  },

  /** Text of two bytes a character. */
  UTF_16 {
    @Override
    List<String> decode(String text) {
      return text.indexOf(0) < 0 ? List.of() : List.of(text.replace("\u0000", ""));
    }
  };

  private static final int LARGEST = 16 << 20;
  private static final Pattern PERCENT_ESCAPE = Pattern.compile("%([0-9a-fA-F]{2})");
  private static final Pattern BACKSLASH_ESCAPE =
      Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|u\\{([0-9a-fA-F]+)\\}|x([0-9a-fA-F]{2})|(.))");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]+));?");
  private static final Pattern HEX_RUN = Pattern.compile("[0-9a-fA-F]{10,}");
  private static final Pattern BASE64_RUN = Pattern.compile("[A-Za-z0-9+/]{8,}");
  private static final Pattern BASE64URL_RUN = Pattern.compile("[A-Za-z0-9_-]{8,}");
  private static final Pattern ALPHANUMERIC_RUN = Pattern.compile("[A-Za-z0-9]{8,}");

  private interface Opening {
    InputStream open(InputStream in) throws IOException;
  }

  /** What this text may hide; texts equal to the given one do no harm. */
  abstract List<String> decode(String text);

  private static String replaced(
      Pattern pattern, String text, Function<MatchResult, String> replacement) {
    return pattern
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match)));
  }

  private static String hexCharacter(MatchResult match) {
    return Character.toString((char) HexFormat.fromHexDigits(match.group(1)));
  }

  private static String backslash(MatchResult match) {
    for (int group = 1; group <= 3; group++) {
      if (match.group(group) != null) {
        return character(Long.parseLong(match.group(group), 16));
      }
    }
    return switch (match.group(4)) {
      case "n" -> "\n";
      case "t" -> "\t";
      case "r" -> "\r";
      default -> match.group(4);
    };
  }

  private static String entity(MatchResult match) {
    if (match.group(1) != null) {
      return character(Long.parseLong(match.group(1)));
    }
    if (match.group(2) != null) {
      return character(Long.parseLong(match.group(2), 16));
    }
    return switch (match.group(3)) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      case "nbsp" -> " ";
      case "sol" -> "/";
      case "colon" -> ":";
      case "period" -> ".";
      case "lowbar" -> "_";
      case "hyphen", "dash" -> "-";
      case "num" -> "#";
      case "percnt" -> "%";
      case "bsol" -> "\\";
      default -> match.group();
    };
  }

  /** Identifiers are ASCII: what lies beyond a byte is none of them. */
  private static String character(long code) {
    return Character.toString(code < 256 ? (char) code : '?');
  }

  private static byte[] hex(String run) {
    return HexFormat.of().parseHex(run.substring(0, run.length() / 2 * 2));
  }

  /**
   * Each run from its first four characters on, because what stands before the hidden text may be
   * of the same alphabet.
   */
  private static List<String> base64(Pattern pattern, Base64.Decoder decoder, String text) {
    List<String> runs = pattern.matcher(text).results().map(MatchResult::group).toList();
    List<String> found = new ArrayList<>();
    for (int skipped = 0; skipped < 4; skipped++) {
      List<byte[]> decoded = new ArrayList<>();
      for (String run : runs) {
        String rest = run.substring(skipped);
        // One character more than fours holds no whole byte.
        int length = rest.length() % 4 == 1 ? rest.length() - 1 : rest.length();
        decoded.add(decoder.decode(rest.substring(0, length)));
      }
      found.addAll(joined(decoded));
    }
    return found;
  }

  private static List<String> joined(List<byte[]> parts) {
    StringBuilder all = new StringBuilder();
    for (byte[] part : parts) {
      all.append(new String(part, StandardCharsets.ISO_8859_1)).append('\n');
    }
    return all.isEmpty() ? List.of() : List.of(all.toString());
  }

  /** RFC 1950 section 2.2: 32 KiB window, and a header that divides by 31. */
  private static boolean zlibHeader(String text, int at) {
    return at + 2 < text.length() && (('x' << 8) + text.charAt(at + 1)) % 31 == 0;
  }

  private static void inflate(List<String> found, String text, int from, Opening opening) {
    byte[] bytes = text.substring(from).getBytes(StandardCharsets.ISO_8859_1);
    StringBuilder inflated = new StringBuilder();
    try (InputStream in = opening.open(new ByteArrayInputStream(bytes))) {
      byte[] buffer = new byte[8192];
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        inflated.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
        if (inflated.length() > LARGEST) {
          break;
        }
      }
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      // Not compressed, or cut: what came out until here is searched all the same.
      inflated.append("");
    }
    found.add(inflated.toString());
  }
}
