/**
 * Programs that are not ours on the other side of the protocol: the client that most people use
 * reads our recorded endpoints, and our client reads a server that others wrote.
 */
package org.privatearena.peers;
