/** The command arena-rate as the file that ships, run as a process of its own. */
package org.privatearena.rate;
