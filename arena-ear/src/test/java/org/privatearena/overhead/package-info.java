/**
 * What the arena adds to a call of a model: the same load by four ways, to a recorded endpoint
 * directly, through nginx, through a bare proxy of the JDK, and through battles in mode live.
 * {@link org.privatearena.overhead.MeasureOverhead} is the command; docs/performance.md has its
 * table.
 */
package org.privatearena.overhead;
