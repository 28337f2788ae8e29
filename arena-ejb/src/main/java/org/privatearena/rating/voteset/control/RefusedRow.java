package org.privatearena.rating.voteset.control;

import org.privatearena.rating.voteset.entity.Fault;

/**
 * A refused row of a set's report.
 *
 * @param line of the file, from 1
 * @param detail what was found, shortened; empty for nothing
 */
public record RefusedRow(long line, Fault fault, String detail) {}
