package org.privatearena.rating.boundary;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.privatearena.rating.control.BoardQuery;
import org.privatearena.shared.boundary.Problem;

/** The question about the leaderboard in the address of a request. */
public class BoardAddress {

  @QueryParam("method")
  @Parameter(
      description = "How votes become ratings; bradley-terry as usual",
      schema =
          @Schema(
              enumeration = {
                "bradley-terry",
                "elo",
                "rao-kupper",
                "davidson",
                "grounded-rao-kupper",
                "contextual"
              }))
  private String method;

  @QueryParam("category")
  @Parameter(description = "Only votes on prompts of this category; with a set, of one of its own")
  private String category;

  @QueryParam("campaign")
  @Parameter(description = "Only votes of this campaign, by its id")
  private String campaign;

  @QueryParam("group")
  @Parameter(
      description =
          "Only votes of people who were in this group, or one below it, when they voted; its full path",
      example = "/research")
  private String group;

  @QueryParam("from")
  @Parameter(
      description = "First day that counts, in the time zone of the arena",
      example = "2026-01-31")
  private String from;

  @QueryParam("to")
  @Parameter(description = "Last day that counts", example = "2026-12-31")
  private String to;

  @QueryParam("style")
  @Parameter(
      description =
          "all leaves out of the ratings what length, headings, lists and bold of answers do to votes, with the method contextual; some of them with commas between; true is all; none as usual. Votes whose answers have not been counted are left out",
      examples = {
        @ExampleObject(name = "all", value = "all"),
        @ExampleObject(name = "length alone", value = "tokens"),
        @ExampleObject(name = "some", value = "tokens,headers,lists,bold")
      })
  private String style;

  @QueryParam("position")
  @Parameter(
      description =
          "left gives the left side a term of its own, with the method contextual; none as usual",
      schema = @Schema(enumeration = {"none", "left"}))
  private String position;

  @QueryParam("weights")
  @Parameter(
      description =
          "draw weighs a vote by the inverse probability of its draw, pair lets a pair count for 50 votes at most, rater a person, pool brings votes to the shares of the parameter pool; none as usual",
      schema = @Schema(enumeration = {"none", "draw", "pair", "rater", "pool"}))
  private String weights;

  @QueryParam("pool")
  @Parameter(
      description =
          "With the weights pool: shares that votes are to have by the voters' groups (full paths, with those below them; the first that fits counts), by the languages of prompts, or both. Shares are relative; * is everything else, without it such votes are left out. Weights above 5 times the median are cut",
      example = "group:/research=60,/support=30,*=10;language:en=70,de=30")
  private String pool;

  @QueryParam("votes")
  @Parameter(
      description = "all takes flagged votes too; unflagged as usual",
      schema = @Schema(enumeration = {"unflagged", "all"}))
  private String votes;

  @QueryParam("revisions")
  @Parameter(
      description =
          "all rates every revision by itself, pooled takes those of a model together; current as usual",
      schema = @Schema(enumeration = {"current", "all", "pooled"}))
  private String revisions;

  @QueryParam("confidence")
  @Parameter(description = "Of the intervals, from 0.5 to 0.999; 0.95 as usual", example = "0.95")
  private String confidence;

  @QueryParam("intervals")
  @Parameter(
      description =
          "rater takes the votes of a person together, vote takes every vote as another person's; rater as usual",
      schema = @Schema(enumeration = {"rater", "vote"}))
  private String intervals;

  @QueryParam("set")
  @Parameter(
      description =
          "Id of a set of votes made elsewhere, which is rated by itself; for compliance and administrators")
  private String set;

  /**
   * The question.
   *
   * @throws Problem 422 where a value cannot be taken
   */
  BoardQuery query() {
    try {
      return BoardParameters.read(this::value);
    } catch (BoardParameters.Wrong e) {
      throw Problem.of(422, "invalid-parameter", e.getMessage());
    }
  }

  private String value(String name) {
    return switch (name) {
      case "method" -> method;
      case "category" -> category;
      case "campaign" -> campaign;
      case "group" -> group;
      case "from" -> from;
      case "to" -> to;
      case "style" -> style;
      case "position" -> position;
      case "weights" -> weights;
      case "pool" -> pool;
      case "votes" -> votes;
      case "revisions" -> revisions;
      case "confidence" -> confidence;
      case "intervals" -> intervals;
      case "set" -> set;
      default -> throw new IllegalArgumentException(name);
    };
  }
}
