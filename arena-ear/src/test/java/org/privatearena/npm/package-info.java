/**
 * Packages of the npm registry on a machine that has a JDK and nothing else: npm from a jar, on the
 * Node.js of another jar. What is fetched is compared with a digest that stands in the code.
 */
package org.privatearena.npm;
