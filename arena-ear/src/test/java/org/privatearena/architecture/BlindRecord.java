package org.privatearena.architecture;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.privatearena.access.limit.control.Reached;
import org.privatearena.battle.control.Position;
import org.privatearena.battle.entity.Side;

/** Looks for a place in a record, or in all records of a sealed interface, that a name fits in. */
final class BlindRecord {

  private static final Set<Class<?>> PLAIN =
      Set.of(
          String.class,
          UUID.class,
          int.class,
          Integer.class,
          boolean.class,
          Side.class,
          Position.class,
          // A kind of limit, a number, a time and a zone.
          Reached.class);

  private static final Pattern TELLING =
      Pattern.compile(
          ".*(name|key|owner|model|revision|endpoint|family|size).*", Pattern.CASE_INSENSITIVE);

  private BlindRecord() {}

  static List<String> faults(Class<?> type) {
    List<String> faults = new ArrayList<>();
    if (type.isSealed()) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        faults.addAll(faults(permitted));
      }
      return faults;
    }
    if (!type.isRecord()) {
      return List.of(type.getSimpleName() + " is no record");
    }
    for (RecordComponent component : type.getRecordComponents()) {
      String place = type.getSimpleName() + "." + component.getName();
      if (TELLING.matcher(component.getName()).matches()) {
        faults.add(place + " is named after a model");
      }
      faults.addAll(faults(place, component.getGenericType(), type.getNestHost()));
    }
    return faults;
  }

  private static List<String> faults(String place, Type held, Class<?> home) {
    if (held instanceof ParameterizedType list && list.getRawType() == List.class) {
      return Arrays.stream(list.getActualTypeArguments())
          .flatMap(element -> faults(place, element, home).stream())
          .toList();
    }
    if (held instanceof Class<?> type) {
      if (PLAIN.contains(type)) {
        return List.of();
      }
      if (type.getNestHost() == home) {
        return faults(type);
      }
      return List.of(place + " is a " + type.getSimpleName());
    }
    return List.of(place + " is a " + held.getTypeName());
  }
}
