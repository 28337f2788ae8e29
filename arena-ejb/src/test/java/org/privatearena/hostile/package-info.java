/**
 * Endpoints that answer badly, and what must come of it: the streams as code, the outcomes as the
 * table of {@code docs/hostile-endpoints.md}. Used by the tests beside the client and by those
 * against the running server.
 */
package org.privatearena.hostile;
