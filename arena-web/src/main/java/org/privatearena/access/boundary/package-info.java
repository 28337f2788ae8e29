/**
 * Sign-on as requests see it: who the caller is, the defence of the page's cookie, signing out, and
 * whether the keys of the identity provider can be had.
 *
 * <p>Promises: the server has checked session or token before anything here runs (server.xml); with
 * both, only the bearer token counts. Roles come from the container, groups from the token. What
 * cannot be asked, Keycloak or the database, is unavailable and never taken for signed out.
 *
 * <p>Enter at {@link org.privatearena.access.boundary.CurrentPerson}.
 */
package org.privatearena.access.boundary;
