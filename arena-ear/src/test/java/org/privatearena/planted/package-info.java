/**
 * Violations, planted so that the rules in {@code org.privatearena.architecture} can be seen to
 * find them. Nothing here ships, and nothing here is an example.
 */
package org.privatearena.planted;
