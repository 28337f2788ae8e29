package org.privatearena.rating.voteset.control;

import java.util.BitSet;
import java.util.List;
import org.privatearena.rating.voteset.entity.RowCounts;

/**
 * What the first reading of a file found.
 *
 * @param refusals the first refused rows, by line
 * @param duplicates lines whose id an earlier line has
 */
record Checked(RowCounts counts, List<RowRefusal> refusals, BitSet duplicates) {}
