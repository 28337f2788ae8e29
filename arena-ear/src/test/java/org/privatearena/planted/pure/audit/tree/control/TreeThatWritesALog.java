package org.privatearena.planted.pure.audit.tree.control;

import java.util.logging.Logger;

record TreeThatWritesALog(Logger log) {}
