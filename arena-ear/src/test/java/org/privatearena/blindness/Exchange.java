package org.privatearena.blindness;

/**
 * One answer and what it answers.
 *
 * @param request method and path, as the first line of the request has them
 */
record Exchange(String request, HttpMessage answer) {}
