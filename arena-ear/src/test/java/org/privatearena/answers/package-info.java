/**
 * What models say, as people see it: nothing of it is lost and nothing of it runs. Real answers
 * from the shared data, and texts made to do harm, by the renderer alone, over REST and in a real
 * browser.
 */
package org.privatearena.answers;
