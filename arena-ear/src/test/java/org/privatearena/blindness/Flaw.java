package org.privatearena.blindness;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/** The ways in which a server could tell a model's key, each in one channel of its answers. */
enum Flaw {
  HEADER {
    @Override
    String head(String head) {
      return withHeader(head, "X-Served-By: " + KEY);
    }
  },
  COOKIE {
    @Override
    String head(String head) {
      return withHeader(head, "Set-Cookie: hint=" + base64("{\"m\":\"" + KEY + "\"}") + "; Path=/");
    }
  },
  ENTITY_TAG {
    @Override
    String head(String head) {
      return withHeader(head, "X-Tag: \"" + URLEncoder.encode("/" + KEY, UTF_8) + "\"");
    }
  },
  REASON_PHRASE {
    @Override
    String head(String head) {
      return head.replaceFirst("^(HTTP/1\\.1 \\d+)[^\\r]*", "$1 " + KEY);
    }
  },
  LOCATION {
    @Override
    String head(String head) {
      return head.replaceFirst("(?im)^(location: [^\\r?]*)", "$1?from=" + KEY);
    }
  },
  CHUNK_EXTENSION {
    @Override
    String framing(String size) {
      return size + ";by=" + KEY;
    }
  },
  JSON_MEMBER {
    @Override
    String body(String head, String body) {
      return json(head) ? body.replaceFirst("\\{", "{\"revision\":\"" + KEY + "\",") : body;
    }
  },
  JSON_ESCAPE {
    @Override
    String body(String head, String body) {
      String escaped = "\\\\u00" + Integer.toHexString(KEY.charAt(0)) + KEY.substring(1);
      return json(head) ? body.replaceFirst("\\{", "{\"x\":\"" + escaped + "\",") : body;
    }
  },
  JSON_BASE64 {
    @Override
    String body(String head, String body) {
      return json(head)
          ? body.replaceFirst("\\{", "{\"next\":\"" + base64("after " + KEY) + "\",")
          : body;
    }
  },
  PROBLEM {
    @Override
    String body(String head, String body) {
      return problem(head) ? body.replaceFirst("\\{", "{\"cause\":\"" + KEY + "\",") : body;
    }
  },
  COMPRESSED {
    @Override
    String head(String head) {
      return problem(head) ? withHeader(head, "Content-Encoding: gzip") : head;
    }

    @Override
    String body(String head, String body) {
      return problem(head) ? gzip(body + " \"" + KEY + "\"") : body;
    }
  },
  STREAM_COMMENT {
    @Override
    String body(String head, String body) {
      return events(head) ? ": " + KEY + "\n\n" + body : body;
    }
  },
  STREAM_ID {
    @Override
    String body(String head, String body) {
      return events(head) ? body.replaceAll("(?m)^id: ", "id: " + KEY + ".") : body;
    }
  },
  STREAM_EVENT {
    @Override
    String body(String head, String body) {
      return events(head) ? "event: " + KEY + "\ndata: {}\n\n" + body : body;
    }
  },
  STREAM_DATA {
    @Override
    String body(String head, String body) {
      return events(head) ? body.replace("{\"side\"", "{\"by\":\"" + KEY + "\",\"side\"") : body;
    }
  },
  PAGE_ATTRIBUTE {
    @Override
    String body(String head, String body) {
      return page(head) ? body.replace("<main ", "<main data-by=\"" + KEY + "\" ") : body;
    }
  },
  PAGE_COMMENT {
    @Override
    String body(String head, String body) {
      return page(head) ? body.replace("<main ", "<!-- Zorv&#101;x Alto --><main ") : body;
    }
  },
  VIEW_STATE {
    @Override
    String body(String head, String body) {
      String hidden = "<input type=\"hidden\" name=\"v\" value=\"";
      return page(head)
          ? body.replace("</main>", hidden + base64(gzip("state of " + KEY)) + "\"/></main>")
          : body;
    }
  },
  STORAGE {
    @Override
    String body(String head, String body) {
      // Put together only when it runs, so that the wire alone does not show it.
      String store = "localStorage.setItem('by', ['zor', 'vex-a1'].join(''));";
      return script(head) ? body.replace("'use strict';", "'use strict';" + store) : body;
    }
  };

  /** One of the two models of {@link org.privatearena.scenario.LabModels#QUICK}. */
  private static final String KEY = "zorvex-a1";

  String head(String head) {
    return head;
  }

  String framing(String size) {
    return size;
  }

  /**
   * @param body all of it or one chunk, one character per byte
   */
  String body(String head, String body) {
    return body;
  }

  private static boolean json(String head) {
    return LeakyRelay.is(head, "application/json");
  }

  private static boolean problem(String head) {
    return LeakyRelay.is(head, "application/problem+json");
  }

  private static boolean events(String head) {
    return LeakyRelay.is(head, "text/event-stream");
  }

  private static boolean page(String head) {
    return LeakyRelay.is(head, "text/html");
  }

  private static boolean script(String head) {
    return head.contains("javascript");
  }

  private static String withHeader(String head, String header) {
    return head.substring(0, head.length() - 2) + header + "\r\n\r\n";
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(ISO_8859_1));
  }

  /** One character per byte. */
  private static String gzip(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(ISO_8859_1);
  }
}
