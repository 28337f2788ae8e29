package org.privatearena.rating.boundary;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.access.control.PersonHandles;
import org.privatearena.rating.control.Diagnostics;
import org.privatearena.rating.engine.control.Board;
import org.privatearena.rating.engine.control.Cycle;
import org.privatearena.rating.engine.control.Diagnosis;
import org.privatearena.rating.engine.control.Fragility;
import org.privatearena.rating.engine.control.Intransitivity;
import org.privatearena.rating.engine.control.Krippendorff;
import org.privatearena.rating.engine.control.RaterCheck;
import org.privatearena.rating.engine.control.VotesNeeded;

/** What there is to know beside ratings. */
@JsonbNillable
@Schema(name = "Diagnostics")
public record DiagnosticsJson(
    @Schema(description = "Votes that were looked at") long votes,
    @Schema(
            description = "How much goes round in circles; null where it cannot be told",
            nullable = true)
        Cyclic intransitivity,
    @Schema(description = "How few votes carry the top; null without a board", nullable = true)
        Top fragility,
    @Schema(
            description =
                "Those whose votes fit worst with all others' first; labels hold for this answer only")
        List<Rater> raters,
    @Schema(
            description =
                "How far people agree who judged the same; null where nobody is known to have",
            nullable = true)
        Agreement agreement,
    @Schema(nullable = true) Coverage coverage,
    List<Needed> needed,
    @Schema(description = "Ranks with all votes and without the raters that stand out")
        List<Moved> without_flagged) {

  /** HodgeRank. */
  @Schema(name = "DiagnosticsCyclic")
  public record Cyclic(
      @Schema(description = "0 to 1; some of it is chance") double cyclic_share,
      double curl_share,
      double harmonic_share,
      @Schema(description = "How often votes without circles give as large a share") double p_value,
      List<Round> cycles) {}

  /** Three models, each preferred to the next, the last to the first. */
  @Schema(name = "DiagnosticsCycle")
  public record Round(List<String> models, List<Leg> legs, double score) {}

  /** One model against the next. */
  @Schema(name = "DiagnosticsLeg")
  public record Leg(String model, String against, long wins, long losses, long ties) {}

  /** The top, and what it hangs on. */
  @JsonbNillable
  @Schema(name = "DiagnosticsTop")
  public record Top(
      String top,
      @Schema(description = "On top without them; null where the top lasts", nullable = true)
          String next,
      @Schema(description = "Votes taken away") long votes,
      @Schema(description = "Of all votes; null where the top lasts", nullable = true)
          Double share) {}

  /** Votes on the same question with the same models. */
  @JsonbNillable
  @Schema(name = "DiagnosticsAgreement")
  public record Agreement(
      @Schema(
              description =
                  "Krippendorff's alpha: 1 for full agreement, 0 for that of chance, less for less; null where all votes say the same",
              nullable = true)
          Double alpha,
      @Schema(description = "Of the pairs of votes on the same, those that say the same, 0 to 1")
          double share,
      long pairs,
      @Schema(description = "Questions with their models on which there are two votes or more")
          long units,
      @Schema(description = "Votes on these") long votes) {

    static Agreement of(Krippendorff measured) {
      return measured.units() == 0
          ? null
          : new Agreement(
              measured.alpha().isPresent() ? measured.alpha().getAsDouble() : null,
              measured.agreement().orElseThrow(),
              measured.pairs(),
              measured.units(),
              measured.votes());
    }
  }

  /** A rater. */
  @JsonbNillable
  @Schema(name = "DiagnosticsRater")
  public record Rater(
      @Schema(description = "Means nothing outside this answer", examples = "rater 1") String label,
      int votes,
      @Schema(description = "Natural logarithm of the e-value", nullable = true) Double evidence,
      @Schema(description = "Its largest so far; flagged above ln 100", nullable = true)
          Double highest_evidence,
      @Schema(description = "Of a bet on one favourite; flagged above ln 100", nullable = true)
          Double favour_evidence,
      @Schema(description = "Key of that model; null where the bet is not above", nullable = true)
          String favourite,
      boolean flagged,
      @Schema(description = "Stands out among all raters at the level .05 (e-BH)")
          boolean flagged_among_all,
      @Schema(description = "Of the votes that prefer a side, those for the left", nullable = true)
          Double left_share,
      @Schema(description = "About standard normal for who does not mind sides", nullable = true)
          Double left_score,
      @Schema(
              description =
                  "From complete answers to the vote, by the median; null for votes made elsewhere",
              nullable = true)
          Double seconds_to_vote,
      @Schema(
              description = "Of the pairs with others' votes on the same, those that say the same",
              nullable = true)
          Double agreement,
      @Schema(
              description =
                  "For POST /rater-flags: of use to the caller only, another one in each answer, and over after twelve hours; null for votes made elsewhere",
              nullable = true)
          String handle,
      @Schema(description = "Whether all votes of this person are flagged, with rater-flags")
          boolean rater_flagged) {}

  /** Pairs that met. */
  @Schema(name = "DiagnosticsCoverage")
  public record Coverage(long pairs, long met, long fewest, long most) {}

  /** Two neighbours on the board. */
  @JsonbNillable
  @Schema(name = "DiagnosticsNeeded")
  public record Needed(
      String upper,
      String lower,
      @Schema(description = "Expected score of the upper one less a half") double delta,
      double design_effect,
      long had,
      @Schema(
              description = "In all, for a power of 80 %; null for more than 100,000",
              nullable = true)
          Long needed,
      @Schema(description = "Still missing; null for more than 100,000", nullable = true)
          Long still) {}

  /** Where a model stands on both boards. */
  @JsonbNillable
  @Schema(name = "DiagnosticsMoved")
  public record Moved(
      String model,
      int rank,
      double rating,
      @Schema(nullable = true) Integer rank_without,
      @Schema(nullable = true) Double rating_without) {}

  static DiagnosticsJson of(Diagnostics.Found found, PersonHandles handles) {
    long votes = found.board().board().votes();
    return found
        .diagnosis()
        .map(diagnosis -> new Writing(diagnosis, found, handles).json(votes))
        .orElseGet(
            () ->
                new DiagnosticsJson(
                    votes,
                    null,
                    null,
                    List.of(),
                    Agreement.of(found.agreement()),
                    null,
                    List.of(),
                    List.of()));
  }

  private record Writing(Diagnosis diagnosis, Diagnostics.Found found, PersonHandles handles) {

    DiagnosticsJson json(long votes) {
      return new DiagnosticsJson(
          votes,
          cyclic(),
          top(),
          raters(),
          Agreement.of(found.agreement()),
          new Coverage(
              diagnosis.coverage().pairs(),
              diagnosis.coverage().met(),
              diagnosis.coverage().fewest(),
              diagnosis.coverage().most()),
          diagnosis.needed().stream().map(this::needed).toList(),
          diagnosis.withoutFlagged().map(this::moved).orElse(List.of()));
    }

    private String model(int place) {
      return found.board().listing(diagnosis.rated().get(place)).key();
    }

    private Cyclic cyclic() {
      return diagnosis.intransitivity() instanceof Intransitivity.Measured measured
          ? new Cyclic(
              measured.cyclicShare(),
              measured.curlShare(),
              measured.harmonicShare(),
              measured.pValue(),
              measured.cycles().stream().map(this::round).toList())
          : null;
    }

    private Round round(Cycle cycle) {
      List<Leg> legs =
          List.of(cycle.first(), cycle.second(), cycle.third()).stream().map(this::leg).toList();
      return new Round(legs.stream().map(Leg::model).toList(), legs, cycle.score());
    }

    private Leg leg(Cycle.Leg leg) {
      return new Leg(
          model(leg.contestant()), model(leg.against()), leg.wins(), leg.losses(), leg.ties());
    }

    private Top top() {
      return diagnosis.fragility() instanceof Fragility.Changes changes
          ? new Top(model(changes.top()), model(changes.next()), changes.votes(), changes.share())
          : diagnosis.fragility() instanceof Fragility.Lasts lasts
              ? new Top(model(lasts.top()), null, lasts.votes(), null)
              : null;
    }

    private List<Rater> raters() {
      List<RaterCheck> sorted = new ArrayList<>(diagnosis.raters());
      // Their order would tell them again in the next answer, where figures are equal.
      Collections.shuffle(sorted);
      sorted.sort(Comparator.comparingDouble(check -> -check.most()));
      return IntStream.range(0, sorted.size())
          .mapToObj(i -> rater("rater " + (i + 1), sorted.get(i)))
          .toList();
    }

    private Rater rater(String label, RaterCheck check) {
      return new Rater(
          label,
          check.votes(),
          boxed(check.evidence()),
          boxed(check.highestEvidence()),
          boxed(check.favour()),
          check.favourite().isPresent() ? model(check.favourite().getAsInt()) : null,
          check.flagged(),
          check.flaggedAmongAll(),
          check.decided() == 0 ? null : (double) check.left() / check.decided(),
          boxed(check.leftScore()),
          boxed(found.times().median(check.rater())),
          boxed(check.agreement()),
          handle(found.people().get(check.rater())),
          found.flagged().test(check.rater()));
    }

    private String handle(UUID member) {
      return member == null ? null : handles.of(member);
    }

    private static Double boxed(OptionalDouble number) {
      return number.isPresent() ? number.getAsDouble() : null;
    }

    private static Long boxed(OptionalLong number) {
      return number.isPresent() ? number.getAsLong() : null;
    }

    private Needed needed(VotesNeeded needed) {
      return new Needed(
          model(needed.upper()),
          model(needed.lower()),
          needed.delta(),
          needed.designEffect(),
          needed.had(),
          boxed(needed.needed()),
          boxed(needed.still()));
    }

    private List<Moved> moved(Board without) {
      return diagnosis.withAll().rows().stream()
          .map(
              row ->
                  without.rows().stream()
                      .filter(other -> other.contestant().equals(row.contestant()))
                      .findFirst()
                      .map(
                          other ->
                              new Moved(
                                  found.board().listing(row.contestant()).key(),
                                  row.rank(),
                                  row.rating(),
                                  other.rank(),
                                  other.rating()))
                      .orElseGet(
                          () ->
                              new Moved(
                                  found.board().listing(row.contestant()).key(),
                                  row.rank(),
                                  row.rating(),
                                  null,
                                  null)))
          .toList();
    }
  }
}
