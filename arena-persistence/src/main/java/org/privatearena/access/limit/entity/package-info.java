/**
 * How much people may do, as administrators have decided.
 *
 * <p>Promises: what is stored here is written once; the newest plan counts as a whole.
 */
package org.privatearena.access.limit.entity;
