package org.privatearena.rating.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.privatearena.shared.boundary.Problem;

/** The live leaderboard as a picture for reports. */
@Path("/leaderboard/board.png")
@RequestScoped
@RolesAllowed({"evaluator", "compliance", "admin"})
@Produces("image/png")
@Tag(name = "Leaderboards")
public class BoardDrawingsResource {

  @Inject private BoardAnswers answers;

  @Operation(
      operationId = "readLeaderboardDrawing",
      summary = "Download the leaderboard as a picture",
      description =
          "The ratings and intervals of the first 100 models as a picture, 1200 pixels wide.")
  @APIResponse(
      responseCode = "200",
      description = "A picture",
      content =
          @Content(
              mediaType = "image/png",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(
      responseCode = "409",
      description = "Too few people have voted on this part (too-few-raters)",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  @APIResponse(
      responseCode = "422",
      description = "A parameter cannot be taken; the detail says which values can",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  @GET
  public Response read(@BeanParam BoardAddress address) {
    return Response.ok(png(BoardDrawing.of(answers.to(address))))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"leaderboard.png\"")
        .build();
  }

  private static byte[] png(BufferedImage drawing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(drawing, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
