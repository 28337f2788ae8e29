package org.privatearena.access.banner.boundary;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.access.banner.control.Announcement;

/** What is announced. */
@Schema(name = "Banner", description = "What every page announces to who is signed in")
public record BannerJson(
    @Schema(required = true, description = "Of what counts; 0 where nobody has announced anything")
        long version,
    @Schema(required = true, description = "Plain, of one line; empty for nothing") String text,
    @Schema(
            description = "From when on it is shown; null or absent for at once",
            example = "2026-11-28T06:00:00Z")
        String from,
    @Schema(
            description = "The first moment at which it is not shown; null or absent for no end",
            example = "2026-11-28T08:00:00Z")
        String until) {

  /** What shall be announced. */
  @Schema(
      name = "BannerWish",
      description = "What shall be announced; it replaces what was announced before")
  public record WishJson(
      @Schema(
              required = true,
              description = "Plain, of one line, 500 characters at most; empty for nothing",
              example = "Maintenance on Saturday from 6 to 8: battles end as void.")
          String text,
      @Schema(
              description = "From when on it is shown, RFC 3339; null or absent for at once",
              example = "2026-11-28T06:00:00Z")
          String from,
      @Schema(
              description =
                  "The first moment at which it is not shown, RFC 3339; null or absent for no end",
              example = "2026-11-28T08:00:00Z")
          String until) {}

  /** What a page shows, for who asks whether they are signed in. */
  @Schema(name = "ShownBanner", description = "What every page announces now")
  public record ShownJson(
      @Schema(required = true, description = "Another one for another text or time") long version,
      @Schema(required = true, description = "Plain, of one line") String text,
      @Schema(
              description = "The first moment at which it is not shown; absent for no end",
              example = "2026-11-28T08:00:00Z")
          String until) {

    /** Of what is shown. */
    public static ShownJson of(Announcement banner) {
      return new ShownJson(banner.version(), banner.text(), said(banner.until()));
    }
  }

  static BannerJson of(Announcement banner) {
    return new BannerJson(
        banner.version(), banner.text(), said(banner.from()), said(banner.until()));
  }

  private static String said(Instant time) {
    return time == null ? null : time.toString();
  }
}
