/**
 * What the server's health says of the Ledger.
 *
 * <p>Promises: where nothing may be signed the server is not ready; who may not see the record
 * learns nothing of it here.
 */
package org.privatearena.audit.boundary;
