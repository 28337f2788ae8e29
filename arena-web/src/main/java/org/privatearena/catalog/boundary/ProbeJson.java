package org.privatearena.catalog.boundary;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.catalog.control.Probed;
import org.privatearena.shared.boundary.Texts;

/** What came of a probe. */
@Schema(name = "ModelProbe")
public record ProbeJson(
    @Schema(required = true, description = "Key") String model,
    @Schema(required = true, description = "Number of the revision that was asked") int revision,
    @Schema(required = true, description = "Of each endpoint in use; empty where there is none")
        List<AnswerJson> endpoints) {

  static ProbeJson of(String model, Probed probed) {
    return new ProbeJson(
        model, probed.revision(), probed.answers().stream().map(AnswerJson::of).toList());
  }

  /** What an endpoint answered. */
  @Schema(name = "ModelProbeAnswer")
  @JsonbNillable
  public record AnswerJson(
      @Schema(required = true) String endpoint,
      @Schema(required = true) String url,
      @Schema(required = true) String upstream_name,
      @Schema(required = true, description = "Whether it gave a complete answer") boolean complete,
      @Schema(description = "Milliseconds; null where no text came", nullable = true)
          Long first_token_ms,
      @Schema(required = true, description = "Milliseconds to the end, whatever it was")
          long total_ms,
      @Schema(required = true, description = "Of text, in UTF-16 units") int characters,
      @Schema(required = true, description = "The beginning of its answer; may be empty")
          String text,
      @Schema(description = "Why there is no complete answer; null where there is", nullable = true)
          String failure,
      @Schema(description = "The same in words", nullable = true) String failure_text) {

    static AnswerJson of(Probed.Answer answer) {
      String failure = ProbeWords.code(answer);
      return new AnswerJson(
          answer.endpoint().toString(),
          answer.url(),
          answer.upstreamName(),
          answer.complete(),
          millis(answer.firstToken()),
          answer.total().toMillis(),
          answer.characters(),
          answer.text(),
          failure,
          failure == null ? null : ProbeWords.sentence(failure, new Texts(Locale.ENGLISH)));
    }

    private static Long millis(Duration duration) {
      return duration == null ? null : duration.toMillis();
    }
  }

  /** What shall be asked. */
  @Schema(name = "ModelProbeRequest")
  public record Request(
      @Schema(description = "1 to 2,000 characters; a short greeting where it is missing")
          String prompt) {}
}
