/**
 * The laws of the house as tests. Each rule stands beside a test that it finds a planted violation,
 * so that a rule which matches nothing cannot pass for one that is kept.
 *
 * <p>Enter at any {@code *Test}; what it plants lies in {@code org.privatearena.planted} under the
 * rule's name.
 */
package org.privatearena.architecture;
