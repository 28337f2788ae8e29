package org.privatearena.rating.voteset.boundary;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;
import org.privatearena.rating.voteset.control.Upload;
import org.privatearena.rating.voteset.control.Uploads;
import org.privatearena.shared.boundary.Problem;

/**
 * A multipart form with one file (RFC 7578), read once from its beginning to its end: the file goes
 * to disk as it comes, and fields are short texts.
 */
final class UploadForm implements AutoCloseable {

  private static final String FILE = "file";
  private static final Set<String> FIELDS = Set.of("name", "kind", "provenance", "skip_refused");
  private static final int LONGEST_FIELD = 1 << 15;
  private static final int BUFFER = 1 << 16;

  private final Map<String, String> fields = new HashMap<>();
  private final Uploads uploads;
  private Upload upload;

  private UploadForm(Uploads uploads) {
    this.uploads = uploads;
  }

  /**
   * Reads the whole form.
   *
   * @throws Problem where it is none, or the file is too large; nothing is kept then
   */
  static UploadForm read(InputStream body, MediaType type, Uploads uploads) {
    UploadForm form = new UploadForm(uploads);
    boolean whole = false;
    try {
      form.parts(body, boundary(type));
      whole = true;
      return form;
    } catch (FileUploadException e) {
      throw malformed();
    } catch (IOException e) {
      throw Problem.of(400, "bad-request", "The request ended too early. Send it again.");
    } finally {
      if (!whole) {
        form.close();
      }
    }
  }

  /**
   * The type of a request's body.
   *
   * @throws Problem where it is no multipart form
   */
  static MediaType type(String type) {
    try {
      MediaType sent = MediaType.valueOf(type == null ? "" : type);
      if (MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(sent) && !sent.isWildcardType()) {
        return sent;
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    throw Problem.of(
        415, "unsupported-media-type", "Send the body as multipart/form-data with a boundary.");
  }

  private static byte[] boundary(MediaType type) {
    String boundary = type.getParameters().get("boundary");
    if (boundary == null || boundary.isEmpty() || boundary.length() > 200) {
      throw malformed();
    }
    return boundary.getBytes(StandardCharsets.ISO_8859_1);
  }

  private void parts(InputStream body, byte[] boundary) throws IOException {
    MultipartInput input =
        MultipartInput.builder()
            .setInputStream(body)
            .setBoundary(boundary)
            .setBufferSize(BUFFER)
            .get();
    input.setHeaderCharset(StandardCharsets.UTF_8);
    boolean more = input.skipPreamble();
    if (!more) {
      throw malformed();
    }
    while (more) {
      Map<String, String> disposition = disposition(input.readHeaders());
      try (InputStream part = input.newInputStream()) {
        take(disposition.get("name"), disposition.get("filename"), part);
      }
      more = input.readBoundary();
    }
  }

  private static Map<String, String> disposition(String headers) {
    return headers
        .lines()
        .filter(line -> line.regionMatches(true, 0, "content-disposition:", 0, 20))
        .findFirst()
        .map(
            line -> {
              ParameterParser parser = new ParameterParser();
              parser.setLowerCaseNames(true);
              return parser.parse(line.substring(20), ';');
            })
        .orElseThrow(UploadForm::malformed);
  }

  private void take(String name, String fileName, InputStream part) throws IOException {
    if (FILE.equals(name) && upload == null) {
      upload = uploads.receive(part, fileName).orElseThrow(this::tooLarge);
    } else if (name != null && FIELDS.contains(name) && !fields.containsKey(name)) {
      fields.put(name, text(name, part.readNBytes(LONGEST_FIELD + 1)));
    } else {
      throw Problem.of(
          400,
          "unknown-part",
          "Each part of the form must be one of name, kind, provenance, skip_refused and file, and be"
              + " there once.");
    }
  }

  private static String text(String name, byte[] bytes) {
    if (bytes.length > LONGEST_FIELD) {
      throw Problem.of(413, "too-large", "The field \"" + name + "\" is too long.");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().strip();
    } catch (CharacterCodingException e) {
      throw Problem.of(400, "malformed-form", "The field \"" + name + "\" is not valid UTF-8.");
    }
  }

  private Problem tooLarge() {
    return Problem.of(
        413,
        "too-large",
        "The file is larger than %,d bytes (arena.vote-sets.max-bytes). Pack it by gzip or divide it."
            .formatted(uploads.maxBytes()));
  }

  private static Problem malformed() {
    return Problem.of(
        400,
        "malformed-form",
        "The body is no form of type multipart/form-data with a boundary. Compare it with /openapi.");
  }

  /** The field's text; null where it was not sent. */
  String field(String name) {
    return fields.get(name);
  }

  /**
   * The file, for somebody who closes it; this form does so no more.
   *
   * @return null where none was sent
   */
  Upload handOver() {
    Upload handed = upload;
    upload = null;
    return handed;
  }

  boolean hasFile() {
    return upload != null;
  }

  @Override
  public void close() {
    if (upload != null) {
      upload.close();
    }
  }
}
