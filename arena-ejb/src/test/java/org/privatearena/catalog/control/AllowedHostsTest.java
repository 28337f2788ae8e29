package org.privatearena.catalog.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {

  private static final Map<String, String[]> NAMES =
      Map.of(
          "inside", new String[] {"10.1.2.3", "10.9.9.9"},
          "half", new String[] {"10.1.2.3", "93.184.216.34"},
          "six", new String[] {"fd00::7"});

  @ParameterizedTest
  @CsvSource({
    "localhost:8801-8899, http://localhost:8801/v1",
    "localhost:8801-8899, http://LOCALHOST:8899",
    "localhost:80, http://localhost/v1",
    "localhost:443, https://localhost/v1",
    "localhost, http://localhost:12345",
    "'a:1, Models.Intern:8000', http://models.intern:8000/v1/",
    "10.0.0.0/8:8000-9000, http://10.255.0.1:8500/v1",
    "10.0.0.0/8:8000-9000, http://inside:8500/v1",
    "10.1.2.3, http://10.1.2.3:7",
    "0.0.0.0/0, http://93.184.216.34",
    "[fd00::]/8:8000, http://[fd12::1]:8000/",
    "[fd00::]/8:8000, http://six:8000/",
    "[::1]:9, http://[0:0:0:0:0:0:0:1]:9/",
    "127.0.0.0/8, http://[::ffff:127.0.0.1]:9/",
    "'10.1.2.3:80 10.9.9.9:80', http://inside"
  })
  void cat7WhatIsListedIsAllowed(String list, String url) {
    assertEquals("", objection(list, url));
  }

  @ParameterizedTest
  @CsvSource({
    "'', http://localhost:8801",
    "localhost:8801-8899, http://localhost:8800",
    "localhost:8801-8899, http://localhost:8900",
    "localhost:8801-8899, http://127.0.0.1:8801",
    "localhost:80, https://localhost",
    "localhost:8801, ftp://localhost:8801",
    "localhost:8801, file:///etc/passwd",
    "localhost:8801, localhost",
    "localhost:8801, //localhost:8801",
    "localhost:8801, http://evil.localhost:8801",
    "localhost:8801, http://localhost.evil:8801",
    "localhost:8801, http://me@localhost:8801",
    "localhost:8801, http://localhost:8801@evil:8801",
    "localhost:8801, http://localhost:8801/v1?x=1",
    "localhost:8801, http://localhost:8801/v1#x",
    "localhost:8801, http://local_host:8801",
    "10.0.0.0/8, http://11.0.0.1",
    "10.0.0.0/9, http://10.128.0.0",
    "10.0.0.0/8, http://half",
    "10.0.0.0/8, http://nowhere",
    "10.0.0.0/8, http://six",
    "10.1.2.3:80, http://inside",
    "[fd00::]/8:8000, http://[fe00::1]:8000/"
  })
  void cat7WhatIsNotListedIsNot(String list, String url) {
    assertTrue(objection(list, url).length() > 10);
  }

  @Test
  void theObjectionSaysWhichAddressOfANameIsOutside() {
    assertEquals(
        "half:80 is not on the list of allowed hosts, by its address 93.184.216.34",
        objection("10.0.0.0/8", "http://half"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "host:0",
        "host:65536",
        "host:99999999999",
        "host:9-8",
        "host:",
        "host:x",
        "host/8",
        "http://host:80",
        "*.intern",
        "ho_st",
        "-host",
        "10.0.0.0/33",
        "10.0.0/8",
        "10.0.0.256",
        "[::1",
        "[::1]/129",
        "[::g]",
        "::1",
        "[1:2]"
      })
  void anEntryThatCannotBeReadIsNamed(String entry) {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class, () -> AllowedHosts.parse("localhost:80, " + entry));
    assertTrue(refusal.getMessage().startsWith("allowed host \"" + entry + "\" "));
  }

  private static String objection(String list, String url) {
    return AllowedHosts.parse(list, AllowedHostsTest::lookUp).objection(URI.create(url)).orElse("");
  }

  private static InetAddress[] lookUp(String name) throws UnknownHostException {
    String[] addresses = NAMES.getOrDefault(name, new String[] {name});
    if (addresses[0].equals("nowhere")) {
      throw new UnknownHostException(name);
    }
    InetAddress[] found = new InetAddress[addresses.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = InetAddress.getByName(addresses[i]);
    }
    return found;
  }
}
