package org.privatearena.planted.pure.rating.engine.control;

import java.util.logging.Logger;

record RatingThatWritesALog(Logger log) {}
