package org.privatearena.catalog.control;

/** Whether an Endpoint is asked. */
public enum BreakerState {
  /** It is. */
  CLOSED,
  /** It is not: it has failed too often, or wants a pause. */
  OPEN,
  /** One call at a time finds out whether it is well again. */
  HALF_OPEN
}
