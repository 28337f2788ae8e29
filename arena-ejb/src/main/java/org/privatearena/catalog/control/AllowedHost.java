package org.privatearena.catalog.control;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of {@link AllowedHosts}.
 *
 * @param name lower case, or null for an entry by address
 * @param network the address or the range's first; null for an entry by name
 * @param bits of the network that must agree
 */
record AllowedHost(String name, InetAddress network, int bits, int firstPort, int lastPort) {

  private static final Pattern FORM =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]/]+)(?:/(\\d{1,3}))?(?::(\\d+)(?:-(\\d+))?)?");
  private static final Pattern NAME =
      Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");
  private static final Pattern DIGITS_AND_DOTS = Pattern.compile("[0-9.]+");
  private static final Pattern DOTTED_QUAD = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

  static AllowedHost parse(String entry) {
    Matcher form = FORM.matcher(entry);
    if (!form.matches()) {
      throw refused(entry, "is not host[:port[-port]] or address/bits[:port[-port]]");
    }
    int first = form.group(3) == null ? 1 : port(entry, form.group(3));
    int last =
        form.group(4) != null ? port(entry, form.group(4)) : form.group(3) == null ? 65535 : first;
    if (first > last) {
      throw refused(entry, "has a range of ports whose end is before its beginning");
    }
    String host = form.group(1).toLowerCase(Locale.ROOT);
    if (host.startsWith("[") || DIGITS_AND_DOTS.matcher(host).matches()) {
      InetAddress network = address(entry, host);
      return new AllowedHost(null, network, bits(entry, network, form.group(2)), first, last);
    }
    if (form.group(2) != null) {
      throw refused(entry, "has /bits after a name; only addresses have ranges");
    }
    if (!NAME.matcher(host).matches()) {
      throw refused(entry, "has a host name with characters that host names do not have");
    }
    return new AllowedHost(host, null, 0, first, last);
  }

  boolean allowsName(String host, int port) {
    return host.equals(name) && allowsPort(port);
  }

  boolean isForAddresses(int port) {
    return network != null && allowsPort(port);
  }

  boolean allowsAddress(InetAddress address, int port) {
    if (!isForAddresses(port)) {
      return false;
    }
    byte[] ours = network.getAddress();
    byte[] theirs = address.getAddress();
    if (ours.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      if (((ours[bit / 8] ^ theirs[bit / 8]) >> (7 - bit % 8) & 1) != 0) {
        return false;
      }
    }
    return true;
  }

  private boolean allowsPort(int port) {
    return firstPort <= port && port <= lastPort;
  }

  private static int port(String entry, String digits) {
    int port = digits.length() > 5 ? 0 : Integer.parseInt(digits);
    if (port < 1 || port > 65535) {
      throw refused(entry, "has a port that is not 1 to 65535");
    }
    return port;
  }

  private static int bits(String entry, InetAddress network, String digits) {
    int most = network.getAddress().length * 8;
    int bits = digits == null ? most : Integer.parseInt(digits);
    if (bits > most) {
      throw refused(entry, "has more than " + most + " bits");
    }
    return bits;
  }

  /** Never looks anything up: brackets and dotted quads are read as what they are. */
  private static InetAddress address(String entry, String literal) {
    try {
      if (literal.startsWith("[") || DOTTED_QUAD.matcher(literal).matches()) {
        return InetAddress.getByName(literal);
      }
    } catch (UnknownHostException e) {
      throw refused(entry, "has an address that is none");
    }
    throw refused(entry, "has an address that is none");
  }

  private static IllegalArgumentException refused(String entry, String problem) {
    return new IllegalArgumentException("allowed host \"" + entry + "\" " + problem);
  }
}
