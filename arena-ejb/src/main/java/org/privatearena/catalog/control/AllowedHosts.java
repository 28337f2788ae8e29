package org.privatearena.catalog.control;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The hosts and ports at which models may be served; everything else is out of reach. Nothing
 * listed, nothing allowed.
 *
 * <p>Entries, parted by commas or white space: {@code host}, {@code host:port}, {@code
 * host:port-port}, and address ranges {@code 10.0.0.0/8:8000-9000}, {@code [fd00::]/8:8000}.
 * Without ports an entry allows every port. A name is matched by name, and then not looked up; an
 * address or range is matched against a URL's literal address, and against <em>every</em> address
 * that the URL's host name has at this moment.
 *
 * <p>The Java 17 HTTP client cannot be told which of the addresses to use, so between this check
 * and the connection a name may change its address; list names only of zones the company controls.
 */
public final class AllowedHosts {

  /** Finds the addresses of a name. */
  @FunctionalInterface
  interface AddressBook {
    InetAddress[] addresses(String name) throws UnknownHostException;
  }

  private final List<AllowedHost> entries;
  private final AddressBook addressBook;

  private AllowedHosts(List<AllowedHost> entries, AddressBook addressBook) {
    this.entries = entries;
    this.addressBook = addressBook;
  }

  /**
   * Reads the entries.
   *
   * @throws IllegalArgumentException naming the entry that cannot be read and why
   */
  public static AllowedHosts parse(String list) {
    return parse(list, InetAddress::getAllByName);
  }

  static AllowedHosts parse(String list, AddressBook addressBook) {
    List<AllowedHost> entries =
        Arrays.stream(list.split("[,\\s]+"))
            .filter(entry -> !entry.isEmpty())
            .map(AllowedHost::parse)
            .toList();
    return new AllowedHosts(entries, addressBook);
  }

  /**
   * Why this base URL may not be called, or empty if it may. Looks up the host's addresses, and so
   * may block, unless the host is listed by name or is an address.
   */
  public Optional<String> objection(URI url) {
    String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.of(url + " is not an http or https URL");
    }
    if (url.getHost() == null) {
      return Optional.of("the URL has no host, or one that is no valid host name");
    }
    if (url.getRawUserInfo() != null) {
      return Optional.of("the URL has a user name or password; use a secret instead");
    }
    if (url.getRawQuery() != null || url.getRawFragment() != null) {
      return Optional.of(url + " has a query or a fragment, which a base URL must not have");
    }
    int port = url.getPort() >= 0 ? url.getPort() : scheme.equals("https") ? 443 : 80;
    String host = url.getHost().toLowerCase(Locale.ROOT);
    if (entries.stream().anyMatch(entry -> entry.allowsName(host, port))) {
      return Optional.empty();
    }
    return byAddress(host, port);
  }

  private Optional<String> byAddress(String host, int port) {
    String refusal = host + ":" + port + " is not on the list of allowed hosts";
    if (entries.stream().noneMatch(entry -> entry.isForAddresses(port))) {
      return Optional.of(refusal);
    }
    try {
      for (InetAddress address : addressBook.addresses(host)) {
        if (entries.stream().noneMatch(entry -> entry.allowsAddress(address, port))) {
          return Optional.of(refusal + ", by its address " + address.getHostAddress());
        }
      }
      return Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.of(refusal + ", and its addresses cannot be looked up");
    }
  }
}
