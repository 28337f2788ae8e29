/**
 * Nothing that leaves the server before a vote names a model. Everything that a browser and a REST
 * client receive is recorded at the wire, decoded in every way that hides text, and searched.
 *
 * <p>Enter at {@link org.privatearena.blindness.RestBlindnessIT} and {@link
 * org.privatearena.blindness.BrowserBlindnessIT}; {@link org.privatearena.blindness.LeakSearch} is
 * what looks, {@link org.privatearena.blindness.WireTap} what records. {@link
 * org.privatearena.blindness.PlantedLeakIT} shows that a leaking arena is found out.
 */
package org.privatearena.blindness;
