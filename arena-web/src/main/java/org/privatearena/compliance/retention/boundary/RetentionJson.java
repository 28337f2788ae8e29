package org.privatearena.compliance.retention.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.compliance.retention.control.Outlook;
import org.privatearena.compliance.retention.control.Retention;
import org.privatearena.compliance.retention.entity.RetentionRun;

/** How long what is kept, and what daily runs took. */
@Schema(name = "Retention")
public record RetentionJson(Policy policy, List<Run> runs) {

  /** Days. */
  @Schema(name = "RetentionPolicy")
  public record Policy(
      @Schema(description = "Prompts, answers and comments") int text_days,
      @Schema(description = "The link from votes to a person") int figure_days,
      @Schema(description = "The shortest that figure_days may be") int floor_days,
      @Schema(description = "Why the floor is lower than 183; empty where it is not")
          String floor_reason,
      @Schema(description = "How long there are backups of members' keys") int backup_days) {}

  /** One part of a day's run. */
  @Schema(name = "RetentionRun")
  public record Run(
      @Schema(description = "In the arena's time zone") String day,
      @Schema(description = "RFC 3339, UTC") String ran_at,
      @Schema(description = "It only counted: the first day of a policy takes nothing")
          boolean rehearsal,
      @Schema(description = "Nothing was left for its day") boolean last,
      Counts counts) {

    static Run of(RetentionRun run) {
      return new Run(
          run.day().toString(),
          run.ranAt().toString(),
          run.rehearsal(),
          run.last(),
          new Counts(run.texts(), run.battles(), run.detached(), run.members(), run.held()));
    }
  }

  /** What goes. */
  @Schema(name = "RetentionCounts")
  public record Counts(
      @Schema(description = "Prompts, answers and comments") long texts,
      @Schema(description = "Battles to which these belong") long battles,
      @Schema(description = "Battles that become nobody's, with their votes") long detached,
      @Schema(description = "People whose link to an account goes") long members,
      @Schema(description = "Battles old enough that stay because of a hold") long held) {

    static Counts of(Outlook outlook) {
      return new Counts(
          outlook.texts(),
          outlook.battles(),
          outlook.detached(),
          outlook.members(),
          outlook.held());
    }
  }

  static RetentionJson of(Retention retention) {
    Retention.Terms terms = retention.terms();
    return new RetentionJson(
        new Policy(
            terms.policy().textDays(),
            terms.policy().figureDays(),
            terms.floorDays(),
            terms.floorReason(),
            terms.backupDays()),
        retention.runs().stream().map(Run::of).toList());
  }
}
