/**
 * Work of compliance that takes longer than a page may: it runs on a thread of the container's,
 * says how far it is, and can be cancelled.
 *
 * <p>Promises: a job belongs to the node that registered it while that gives signs of life; the
 * result and the end of a job are one transaction; no transaction is open between two pages of
 * work.
 *
 * <p>Enter at {@link org.privatearena.compliance.job.control.JobRecorder} to register and cancel,
 * and at {@link org.privatearena.compliance.job.control.JobQueue} to have it done.
 *
 * <ul>
 *   <li>JOB-1: a job ends once; one that was cancelled, or whose node gave no sign of life for 30
 *       s, stores no result.
 * </ul>
 */
package org.privatearena.compliance.job.control;
