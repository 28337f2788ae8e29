/**
 * The Ledger of the running arena as somebody outside sees it. What is checked here is computed
 * again from the specification, with nothing of the arena but its pure tree.
 */
package org.privatearena.ledger;
