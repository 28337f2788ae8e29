package org.privatearena.scenario;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The events of one stream, in their order. */
public record Events(List<Event> list) {

  /** One event as it came. */
  public record Event(String id, String name, JsonObject data) {}

  static Events parse(String stream) {
    List<Event> events = new ArrayList<>();
    for (String block : stream.split("\n\n", -1)) {
      String id = field(block, "id:");
      String name = field(block, "event:");
      String data = field(block, "data:");
      if (!data.isEmpty()) {
        events.add(new Event(id, name, Answers.object(data)));
      }
    }
    return new Events(List.copyOf(events));
  }

  private static String field(String block, String name) {
    return block
        .lines()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()).strip())
        .collect(Collectors.joining("\n"));
  }

  public Event last() {
    return list.get(list.size() - 1);
  }

  /** All text of a side, joined. */
  public String text(String side) {
    return list.stream()
        .filter(e -> e.name().equals("delta") && e.data().getString("side").equals(side))
        .map(e -> e.data().getString("text"))
        .collect(Collectors.joining());
  }

  public List<String> names() {
    return list.stream().map(Event::name).toList();
  }

  public long count(String name) {
    return list.stream().filter(e -> e.name().equals(name)).count();
  }
}
