/**
 * What is lost and found again: data of a former version, a session, a server, a database. {@link
 * org.privatearena.stack.SpareArena} is an arena that these tests may kill.
 */
package org.privatearena.lost;
