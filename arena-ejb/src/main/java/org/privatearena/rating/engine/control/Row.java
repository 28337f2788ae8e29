package org.privatearena.rating.engine.control;

import java.util.Optional;

/**
 * A rated contestant on a board. Ratings and bounds are in points, to a millionth.
 *
 * @param rank 1 for the highest rating; equal ratings share a rank
 * @param rankLow the best rank its interval allows
 * @param rankHigh the worst rank its interval allows
 * @param rating 1000 is the mean of the rated contestants
 * @param interval empty where the votes do not vary enough to tell one
 * @param battles all its votes against contestants on this board, excluded ones too; the four
 *     counts that follow add up to it
 * @param provisional whether the rating is likely to move much yet
 */
public record Row(
    int rank,
    int rankLow,
    int rankHigh,
    Contestant contestant,
    double rating,
    Optional<Interval> interval,
    long battles,
    long wins,
    long losses,
    long ties,
    long bothBad,
    boolean provisional) {}
