package org.privatearena.audit.control;

import java.util.Map;

/** Settings that whoever reads the record later must know. Never the value of a secret. */
public interface RecordedSettings {

  /**
   * What is set, by a name that keeps its meaning for ever.
   *
   * @throws RuntimeException where a setting is wrong: then the server does not start
   */
  Map<String, String> recorded();
}
