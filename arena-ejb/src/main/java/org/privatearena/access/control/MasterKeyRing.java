package org.privatearena.access.control;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Master keys by their ids: the newest wraps, every one unwraps what names it. */
final class MasterKeyRing {

  private final DataKey newest;
  private final Map<String, DataKey> keys;

  private MasterKeyRing(DataKey newest, Map<String, DataKey> keys) {
    this.newest = newest;
    this.keys = keys;
  }

  /**
   * Reads the text of a file: a line of 32 bytes in Base64 for each key, the newest first.
   *
   * @throws IllegalArgumentException where it holds no key or anything else
   */
  static MasterKeyRing parse(String text) {
    List<DataKey> read =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(line -> new DataKey(Base64.getDecoder().decode(line)))
            .toList();
    if (read.isEmpty()) {
      throw new IllegalArgumentException("it holds no key");
    }
    Map<String, DataKey> keys = new LinkedHashMap<>();
    read.forEach(key -> keys.putIfAbsent(key.id(), key));
    return new MasterKeyRing(read.get(0), keys);
  }

  /** This ring, with what only the other has behind it: a key that was known stays known. */
  MasterKeyRing with(MasterKeyRing former) {
    Map<String, DataKey> both = new LinkedHashMap<>(keys);
    former.keys.forEach(both::putIfAbsent);
    return new MasterKeyRing(newest, both);
  }

  DataKey newest() {
    return newest;
  }

  /** The last of the file, or what was known before it. */
  DataKey oldest() {
    DataKey last = newest;
    for (DataKey key : keys.values()) {
      last = key;
    }
    return last;
  }

  Set<String> ids() {
    return keys.keySet();
  }

  /**
   * @throws IllegalStateException where the ring has it not
   */
  DataKey byId(String id) {
    DataKey key = keys.get(id);
    if (key == null) {
      throw new IllegalStateException("the master key " + id + " is not in the file");
    }
    return key;
  }

  /** Ids, never a key. */
  @Override
  public String toString() {
    return "MasterKeyRing " + keys.keySet();
  }
}
