package org.privatearena.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.Until;

/** Somebody of compliance who asks for exports. */
public final class Exporter {

  static final String EXPORTS = "/api/v1/exports";

  private final Caller caller;
  private final String server;

  /**
   * @param server where the arena answers
   */
  public Exporter(Caller caller, String server) {
    this.caller = caller;
    this.server = server;
  }

  /** A wish without a checkpoint. */
  public static JsonObjectBuilder wish(String kind, JsonObject filter, String... formats) {
    return Json.createObjectBuilder()
        .add("kind", kind)
        .add("formats", Json.createArrayBuilder(List.of(formats)))
        .add("filter", filter)
        .add("purpose", "A test of exports");
  }

  /** Asks, and gives the id. */
  public String ask(JsonObject wish) {
    return Caller.expect(202, caller.post(EXPORTS, wish.toString())).getString("id");
  }

  JsonObject read(String export) {
    return Caller.expect(200, caller.get(EXPORTS + "/" + export));
  }

  /** Waits until the export has this state, a minute at most. */
  public JsonObject await(String export, String state) {
    return await(export, state, Duration.ofMinutes(1));
  }

  /** Waits until the export has this state. */
  public JsonObject await(String export, String state, Duration patience) {
    Until.holds(
        export + " is " + state,
        patience,
        () -> {
          JsonObject now = read(export);
          assertEquals(true, !now.getString("state").equals("FAILED"), now.toString());
          return now.getString("state").equals(state);
        });
    return read(export);
  }

  /** The status of the answer to a call without a body. */
  public int call(String method, String path) {
    return caller.call(method, EXPORTS + path, null).statusCode();
  }

  /** Fetches the bundle into a folder. */
  public Path fetch(String export, Path folder) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + EXPORTS + "/" + export + "/bundle"))
            .header("Authorization", "Bearer " + caller.token())
            .build();
    try {
      Path file = Files.createTempFile(folder, "bundle", ".zip");
      HttpResponse<Path> response =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofFile(file));
      assertEquals(200, response.statusCode());
      assertEquals("application/zip", response.headers().firstValue("Content-Type").orElseThrow());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Asks, waits until it is ready, and fetches. */
  public Path fetched(JsonObject wish, Path folder) {
    String export = ask(wish);
    await(export, "READY");
    return fetch(export, folder);
  }

  /** The files of a bundle by name. */
  public static Map<String, byte[]> files(Path bundle) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (InputStream file = new ByteArrayInputStream(Files.readAllBytes(bundle));
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  /** The lines of a file as JSON objects. */
  static List<JsonObject> lines(Map<String, byte[]> files, String name) {
    return text(files, name).lines().map(Exporter::object).toList();
  }

  static JsonObject object(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  static JsonObject filter(String name, String... values) {
    JsonArray array = Json.createArrayBuilder(List.of(values)).build();
    return Json.createObjectBuilder().add(name, array).build();
  }
}
