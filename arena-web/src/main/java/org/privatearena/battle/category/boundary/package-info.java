/**
 * Categories at the edge: the page with the stream of prompts, the same figures by REST, and the
 * correction.
 *
 * <p>Promises: administrators and compliance see labels and figures; administrators alone correct,
 * and read the prompt of one battle at a time, which is on record before they see it. Nothing here
 * has a place for an answer or the name of a model.
 */
package org.privatearena.battle.category.boundary;
