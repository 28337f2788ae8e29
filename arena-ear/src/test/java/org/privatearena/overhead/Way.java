package org.privatearena.overhead;

/** How a stream reaches the endpoint. */
enum Way {
  DIRECT("direct"),
  NGINX("nginx"),
  BARE("bare JDK proxy"),
  ARENA("Private Arena");

  private final String words;

  Way(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
