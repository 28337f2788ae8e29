/**
 * Battles by what is known of them in clear, and searches in texts with what they found.
 *
 * <p>Promises: no text is kept here and none can be told from what is kept: words and reason of a
 * search are sealed under the key of who searched, and a hit names a Battle and a place in it. The
 * invariants stand at the control package.
 */
package org.privatearena.compliance.search.entity;
