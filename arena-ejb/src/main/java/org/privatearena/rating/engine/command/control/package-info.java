/**
 * The command arena-rate, by which anyone computes ratings from a file of votes as the server does.
 * Enter at {@link org.privatearena.rating.engine.command.control.Rate#main}.
 *
 * <p>Invariants: CMD-1: nothing but the answer is written to standard output. CMD-2: the exit code
 * is 0 for an answer, 1 for a file that gives none, 2 for a wrong command line, and the line on
 * standard error says what to do.
 */
package org.privatearena.rating.engine.command.control;
