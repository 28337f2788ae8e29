/**
 * How soon a running arena answers questions about its leaderboard when it has many votes; the
 * command of docs/performance.md, not part of the test run.
 */
package org.privatearena.boards;
