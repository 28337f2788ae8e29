package org.privatearena.scenario;

import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what can be called in the application: from its classes, its archive and its own words. */
final class RouteFinder {

  private static final String PREFIX = "/api/v1";
  private static final Pattern MAPPING = Pattern.compile("<url-pattern>([^<]*)</url-pattern>");
  private static final Set<String> METHODS =
      Set.of("get", "head", "post", "put", "patch", "delete", "options");

  private RouteFinder() {}

  /** What the server says about itself at /openapi. */
  static Set<Route> documented(JsonObject openapi) {
    Set<Route> routes = new TreeSet<>();
    JsonObject paths = openapi.getJsonObject("paths");
    for (String path : paths.keySet()) {
      paths.getJsonObject(path).keySet().stream()
          .filter(METHODS::contains)
          .forEach(method -> routes.add(new Route(path, method.toUpperCase(Locale.ROOT))));
    }
    return routes;
  }

  /** The annotated methods of all resources among these classes. */
  static Set<Route> resources(List<Class<?>> classes) {
    Set<Route> routes = new TreeSet<>();
    for (Class<?> type : classes) {
      Path root = type.getAnnotation(Path.class);
      if (root == null) {
        continue;
      }
      for (Method method : type.getMethods()) {
        for (Annotation annotation : method.getAnnotations()) {
          HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
          if (http != null) {
            Path path = method.getAnnotation(Path.class);
            routes.add(
                new Route(
                    PREFIX + segment(root.value()) + (path == null ? "" : segment(path.value())),
                    http.value()));
          }
        }
      }
    }
    return routes;
  }

  private static String segment(String path) {
    String slashed = path.startsWith("/") ? path : "/" + path;
    return slashed.length() > 1 && slashed.endsWith("/")
        ? slashed.substring(0, slashed.length() - 1)
        : slashed.equals("/") ? "" : slashed;
  }

  /** The mappings of servlets and filters among these classes. */
  static Set<Route> servlets(List<Class<?>> classes) {
    Set<Route> routes = new TreeSet<>();
    for (Class<?> type : classes) {
      WebServlet servlet = type.getAnnotation(WebServlet.class);
      if (servlet != null) {
        mappings(servlet.value(), servlet.urlPatterns()).map(Route::any).forEach(routes::add);
      }
      WebFilter filter = type.getAnnotation(WebFilter.class);
      if (filter != null) {
        mappings(filter.value(), filter.urlPatterns()).map(Route::any).forEach(routes::add);
      }
    }
    return routes;
  }

  private static Stream<String> mappings(String[] one, String[] other) {
    return Stream.concat(Arrays.stream(one), Arrays.stream(other));
  }

  /** Pages, their parts and the mappings of web.xml, from the war as it lies in the archive. */
  static Set<Route> files(java.nio.file.Path ear) {
    Set<Route> routes = new TreeSet<>();
    try (FileSystem archive = FileSystems.newFileSystem(ear);
        FileSystem war = FileSystems.newFileSystem(archive.getPath("arena-web.war"));
        Stream<java.nio.file.Path> files = Files.walk(war.getPath("/"))) {
      files
          .filter(Files::isRegularFile)
          .map(java.nio.file.Path::toString)
          .filter(file -> !file.startsWith("/WEB-INF/") && !file.startsWith("/META-INF/"))
          .map(Route::any)
          .forEach(routes::add);
      String descriptor = Files.readString(war.getPath("/WEB-INF/web.xml"));
      int end = descriptor.indexOf("<security-constraint>");
      MAPPING
          .matcher(descriptor.substring(0, end))
          .results()
          .map(found -> Route.any(found.group(1)))
          .forEach(routes::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return routes;
  }

  /** All classes of the web module. */
  static List<Class<?>> webClasses(Class<?> one) {
    java.nio.file.Path source =
        java.nio.file.Path.of(
            java.net.URI.create(
                one.getProtectionDomain().getCodeSource().getLocation().toString()));
    List<Class<?>> classes = new ArrayList<>();
    try {
      if (Files.isDirectory(source)) {
        load(source, classes);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(source)) {
          load(jar.getPath("/"), classes);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String application =
        classes.stream()
            .map(type -> type.getAnnotation(ApplicationPath.class))
            .filter(path -> path != null)
            .map(ApplicationPath::value)
            .findFirst()
            .orElseThrow();
    if (!application.equals(PREFIX)) {
      throw new IllegalStateException("resources are at " + application);
    }
    return classes;
  }

  private static void load(java.nio.file.Path root, List<Class<?>> classes) throws IOException {
    try (Stream<java.nio.file.Path> files = Files.walk(root)) {
      files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".class"))
          .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
          .forEach(name -> classes.add(type(name)));
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, RouteFinder.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
