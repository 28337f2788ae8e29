/**
 * Jobs of compliance as they are stored: who asked, how far they are, which node does them.
 *
 * <p>Promises: a job ends once, in one way; a node that is gone loses its jobs when their lease has
 * run out. The invariants stand at the control package.
 */
package org.privatearena.compliance.job.entity;
