/**
 * Votes that were cast elsewhere, imported into the archive that ships: over REST, on the page, and
 * where the server dies meanwhile.
 */
package org.privatearena.voteset;
