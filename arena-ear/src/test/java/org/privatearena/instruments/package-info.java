/**
 * What the measurements of docs/performance.md share: latencies, what a process has used, responses
 * read without a client, and the part of the document that a measurement writes.
 */
package org.privatearena.instruments;
