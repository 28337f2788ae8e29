/**
 * Measures what timings on the wire tell of the models behind a battle: battles are held by REST
 * against recorded models of known speed, and a classifier is trained to say from what arrived, and
 * when, whether the fast or the slow one is on side a.
 */
package org.privatearena.timing;
