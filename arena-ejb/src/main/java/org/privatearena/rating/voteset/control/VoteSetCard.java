package org.privatearena.rating.voteset.control;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.privatearena.rating.voteset.entity.Fault;
import org.privatearena.rating.voteset.entity.RowCounts;
import org.privatearena.rating.voteset.entity.VoteSet;
import org.privatearena.rating.voteset.entity.VoteSetKind;
import org.privatearena.rating.voteset.entity.VoteSetState;

/**
 * A set as it may be shown.
 *
 * @param progress 0 to 1
 * @param importedBy pseudonym of the Member
 * @param fileSha256 of the bytes as they were received, 64 hexadecimal digits
 * @param endedAt null while it has not ended
 * @param fault why the whole file was refused; null where it was not
 * @param faultLine null where no line is to blame
 * @param faultDetail empty for nothing
 * @param ignoredColumns columns that mean nothing here
 */
public record VoteSetCard(
    UUID id,
    String name,
    VoteSetKind kind,
    String provenance,
    boolean skipRefused,
    VoteSetState state,
    double progress,
    UUID importedBy,
    String fileName,
    long fileBytes,
    String fileSha256,
    Instant receivedAt,
    Instant endedAt,
    Fault fault,
    Long faultLine,
    String faultDetail,
    RowCounts counts,
    List<String> ignoredColumns) {

  static VoteSetCard of(VoteSet set) {
    return new VoteSetCard(
        set.id(),
        set.name(),
        set.kind(),
        set.provenance(),
        set.skipsRefused(),
        set.state(),
        set.progress(),
        set.memberId(),
        set.file().name(),
        set.file().bytes(),
        set.file().sha256(),
        set.receivedAt(),
        set.endedAt().orElse(null),
        set.fault().map(f -> f.fault()).orElse(null),
        set.fault().map(f -> f.line()).orElse(null),
        set.fault().map(f -> f.detail()).orElse(""),
        set.counts(),
        set.ignoredColumns());
  }
}
