package org.privatearena.rating.boundary;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.access.control.PersonHandles;
import org.privatearena.battle.rater.entity.RaterFlag;

/** What somebody said of all votes of a person. */
@Schema(name = "RaterFlag")
public record RaterFlagJson(
    @Schema(description = "Of its entry in the Ledger too") String id,
    @Schema(description = "Of the person; the same within this answer only", examples = "rater 1")
        String label,
    @Schema(
            description =
                "Of the person, for POST /rater-flags: of use to the caller only, and for twelve hours")
        String handle,
    @Schema(description = "Whether the votes are left out since; else they count again")
        boolean flagged,
    String reason,
    @Schema(description = "Pseudonym of who said so") String flagged_by,
    @Schema(description = "RFC 3339, UTC") String flagged_at) {

  /** What was said. */
  @JsonbNillable
  @Schema(name = "RaterFlags")
  public record All(
      @Schema(description = "What counts of those who are flagged now, newest first")
          List<RaterFlagJson> flagged,
      @Schema(description = "The newest 500 of all that was ever said, newest first")
          List<RaterFlagJson> history) {

    static All of(List<RaterFlag> standing, List<RaterFlag> history, PersonHandles handles) {
      Labels labels = new Labels();
      return new All(
          standing.stream().map(flag -> RaterFlagJson.of(flag, labels, handles)).toList(),
          history.stream().map(flag -> RaterFlagJson.of(flag, labels, handles)).toList());
    }
  }

  /** What flags a person, or takes a flag back. */
  @Schema(name = "RaterFlagOrder")
  public record Order(
      @Schema(description = "A handle from diagnostics or from GET", required = true) String rater,
      @Schema(description = "false takes a flag back", required = true) boolean flagged,
      @Schema(description = "1 to 1,000 characters; for the Ledger", required = true)
          String reason) {}

  static RaterFlagJson of(RaterFlag flag, PersonHandles handles) {
    return of(flag, new Labels(), handles);
  }

  private static RaterFlagJson of(RaterFlag flag, Labels labels, PersonHandles handles) {
    return new RaterFlagJson(
        flag.id().toString(),
        labels.of(flag.memberId()),
        handles.of(flag.memberId()),
        flag.flagged(),
        flag.reason(),
        flag.flaggedBy().toString(),
        flag.flaggedAt().toString());
  }

  /** Numbered as they first appear in one answer. */
  private static final class Labels {
    private final Map<UUID, String> known = new HashMap<>();

    String of(UUID member) {
      return known.computeIfAbsent(member, one -> "rater " + (known.size() + 1));
    }
  }
}
