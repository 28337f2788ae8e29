package org.privatearena.blindness;

import java.util.List;

/**
 * One identifier that was found.
 *
 * @param channel where it was received
 * @param identifier what it is
 * @param decodings how it had to be decoded, first to last; empty where it was plain
 * @param around the decoded text around it
 */
record Leak(String channel, String identifier, List<String> decodings, String around) {}
