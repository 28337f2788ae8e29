/**
 * What every resource and page needs: strict reading of JSON, errors as RFC 9457 problems with
 * stable types, headers, and readiness of the database.
 *
 * <p>Promises: it uses no feature; every error under {@code /api/}, also one of the container, is a
 * problem that says what is wrong and what to do; what nobody expected goes to the log in full and
 * to the caller as a number.
 *
 * <p>Enter at {@link org.privatearena.shared.boundary.Problem} and {@link
 * org.privatearena.shared.boundary.JsonBody}.
 */
package org.privatearena.shared.boundary;
