package org.privatearena.rating.voteset.control;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.privatearena.rating.voteset.entity.Fault;

/**
 * A line's JSON object as paths and texts: {@code states.0.model_name}. Only wanted members are
 * kept, three names deep at most; null is as good as absent.
 */
final class FlatJson {

  private static final int DEEPEST_KEPT = 3;
  private static final int DEEPEST = 200;
  private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

  private final Set<String> wanted;
  private final Map<String, String> found = new HashMap<>();
  private final Deque<Place> places = new ArrayDeque<>();

  /** An object or array that is open, with the name or number of its present member. */
  private static final class Place {
    private final String path;
    private final boolean array;
    private String key = "";
    private int next;

    Place(String path, boolean array) {
      this.path = path;
      this.array = array;
    }

    String member() {
      String own = array ? Integer.toString(next++) : key;
      return path.isEmpty() ? own : path + "." + own;
    }
  }

  private FlatJson(Set<String> wanted) {
    this.wanted = wanted;
  }

  /**
   * @param wanted names of the object's own members
   */
  static Map<String, String> read(String line, Set<String> wanted) throws RowFault {
    FlatJson flat = new FlatJson(wanted);
    try (JsonParser parser = PARSERS.createParser(new StringReader(line))) {
      while (parser.hasNext()) {
        flat.take(parser.next(), parser);
      }
    } catch (JsonException e) {
      // Not even its beginning is told: it may be a conversation, or somebody's address.
      throw new RowFault(Fault.NOT_JSON, "");
    }
    return flat.found;
  }

  private void take(JsonParser.Event event, JsonParser parser) throws RowFault {
    switch (event) {
      case KEY_NAME -> places.peek().key = parser.getString();
      case START_OBJECT -> open(false);
      case START_ARRAY -> open(true);
      case END_OBJECT, END_ARRAY -> places.pop();
      case VALUE_STRING, VALUE_NUMBER -> keep(parser.getString());
      case VALUE_TRUE -> keep("true");
      case VALUE_FALSE -> keep("false");
      case VALUE_NULL -> keep(null);
    }
  }

  private void open(boolean array) throws RowFault {
    if ((places.isEmpty() && array) || places.size() >= DEEPEST) {
      throw new RowFault(Fault.WRONG_SHAPE, "");
    }
    places.push(new Place(places.isEmpty() ? "" : places.peek().member(), array));
  }

  private void keep(String value) throws RowFault {
    if (places.isEmpty()) {
      throw new RowFault(Fault.WRONG_SHAPE, "");
    }
    String path = places.peek().member();
    if (value != null
        && places.size() <= DEEPEST_KEPT
        && wanted.contains(path.substring(0, (path + ".").indexOf('.')))) {
      found.put(path, value);
    }
  }
}
