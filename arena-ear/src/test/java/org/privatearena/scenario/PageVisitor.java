package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.privatearena.stack.StackLayout;

/**
 * Somebody with a browser's cookies, who follows a redirect only when told to. Without scripts, so
 * that every single answer of the sign-on can be looked at.
 */
public final class PageVisitor {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern FORM = Pattern.compile("action=\"([^\"]*/login-actions/[^\"]*)\"");
  private static final Pattern CSRF = Pattern.compile("name=\"arena-csrf\" content=\"([^\"]*)\"");
  private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
  private static final int MOST_REDIRECTS = 10;

  private final StackLayout layout;
  private final CookieManager cookies = new LoopbackCookies();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /** Browsers send secure cookies to http://localhost too; the JDK does not. */
  private static final class LoopbackCookies extends CookieManager {

    LoopbackCookies() {
      super(null, CookiePolicy.ACCEPT_ALL);
    }

    @Override
    public void put(URI uri, Map<String, List<String>> headers) throws IOException {
      super.put(uri, headers);
      getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
    }
  }

  PageVisitor(StackLayout layout) {
    this.layout = layout;
  }

  /** Somebody who has opened the start page and given name and password at Keycloak. */
  public static PageVisitor signedOn(TestArena arena, String account) {
    PageVisitor visitor = new PageVisitor(arena.layout());
    visitor.signOn(account);
    return visitor;
  }

  /** Opens the start page, fills in Keycloak's form, and returns the page that comes of it. */
  HttpResponse<String> signOn(String account) {
    HttpResponse<String> form = follow(get("/"));
    HttpResponse<String> page = follow(fillIn(form, account, account));
    assertTrue(page.uri().toString().startsWith(layout.url()), account + " ended at " + page.uri());
    return page;
  }

  /** Sends Keycloak's form, which must be what was answered. */
  HttpResponse<String> fillIn(HttpResponse<String> form, String name, String password) {
    assertEquals(200, form.statusCode(), form.uri().toString());
    Matcher action = FORM.matcher(form.body());
    assertTrue(action.find(), "no form of Keycloak at " + form.uri() + ": " + form.body());
    String fields = "username=%s&password=%s".formatted(encoded(name), encoded(password));
    return send(
        HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(fields)));
  }

  /**
   * Sends Keycloak's form until it is taken, and follows to the page behind. While Keycloak still
   * counts a wrong password it refuses the right one, however good; no person types that fast.
   */
  HttpResponse<String> fillInUntilTaken(HttpResponse<String> form, String account) {
    AtomicReference<HttpResponse<String>> page = new AtomicReference<>(form);
    Until.holds(
        account + " is let in",
        () -> !asksForPassword(page.updateAndGet(f -> follow(fillIn(f, account, account)))));
    return page.get();
  }

  /** Whether the answer is Keycloak's question for name and password. */
  static boolean asksForPassword(HttpResponse<String> response) {
    return response.statusCode() == 200 && FORM.matcher(response.body()).find();
  }

  /** Follows redirects to the first answer that is none. */
  HttpResponse<String> follow(HttpResponse<String> first) {
    HttpResponse<String> response = first;
    for (int i = 0; i < MOST_REDIRECTS && response.headers().firstValue("Location").isPresent(); ) {
      response = send(HttpRequest.newBuilder(location(response)).GET());
      i++;
    }
    return response;
  }

  static URI location(HttpResponse<String> response) {
    return response.uri().resolve(response.headers().firstValue("Location").orElseThrow());
  }

  /**
   * @param path begins with /
   */
  public HttpResponse<String> get(String path) {
    return call("GET", path, null);
  }

  /**
   * Opens a page, fills in one of its forms, presses its button, and follows to what comes of it.
   *
   * @param path of the page, begins with /
   * @param form id of the form
   * @param button id of the button
   * @param typed what is filled in, by the fields' names
   */
  public HttpResponse<String> press(
      String path, String form, String button, Map<String, String> typed) {
    HttpResponse<String> page = get(path);
    assertEquals(200, page.statusCode(), path);
    Matcher found =
        Pattern.compile("(<form[^>]* id=\"" + form + "\"[^>]*>)(.*?)</form>", Pattern.DOTALL)
            .matcher(page.body());
    assertTrue(found.find(), "no form " + form + " at " + path);
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher hidden = HIDDEN.matcher(found.group(2));
    while (hidden.find()) {
      fields.put(attribute(hidden.group(), "name"), attribute(hidden.group(), "value"));
    }
    fields.putAll(typed);
    fields.put(button, "");
    return follow(
        send(
            HttpRequest.newBuilder(page.uri().resolve(attribute(found.group(1), "action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        fields.entrySet().stream()
                            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                            .collect(Collectors.joining("&"))))));
  }

  private static String attribute(String element, String name) {
    Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(element);
    return value.find() ? value.group(1).replace("&amp;", "&") : "";
  }

  /**
   * @param path begins with /
   * @param body null for none
   * @param headers name, value, name, value ...
   */
  HttpResponse<String> call(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(layout.url() + path))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  /** What the start page carries for the header X-Arena-CSRF. */
  String csrf() {
    HttpResponse<String> page = get("/");
    Matcher meta = CSRF.matcher(page.body());
    assertTrue(meta.find(), "no token in the page: " + page.statusCode() + " " + page.body());
    return meta.group(1);
  }

  /** Cookies that this server or Keycloak has set. */
  List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return Answers.send(http, request.timeout(PATIENCE).build());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
