/**
 * What administrators have announced to everybody.
 *
 * <p>Promises: what is stored here is written once; the newest banner counts.
 */
package org.privatearena.access.banner.entity;
