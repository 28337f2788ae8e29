package org.privatearena.audit.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.audit.entity.OpenRecord;
import org.privatearena.audit.entity.OpenRecords;
import org.privatearena.audit.entity.PendingEntry;
import org.privatearena.audit.entity.RecordSalt;
import org.privatearena.audit.entity.Seal;
import org.privatearena.audit.entity.Seals;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.SignedNote;
import org.privatearena.audit.note.control.VerifierKey;
import org.privatearena.audit.tree.control.Proofs;
import org.privatearena.audit.tree.control.Tree;
import org.privatearena.audit.tree.control.TreeHash;

/**
 * Writes records down again and holds them against their leaves. A record that cannot be read ends
 * the transaction, so each call has one of its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RecordInspection {

  private static final int MOST_WITHOUT_ENTRY = 1_000;

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject @Any private Instance<RecordSource> sources;
  @Inject private LedgerKeys keys;

  private Map<String, List<RecordSource>> known;

  /** How a record compares to its leaf. */
  private enum Fit {
    SAME,
    UNKEPT,
    ERASED,
    OTHER,
    GONE
  }

  /**
   * A page of the tree.
   *
   * @param faults what does not hold on it, with the places
   */
  public record Page(long records, long erased, long unkept, List<Faults.Fault> faults) {

    public Page {
      faults = List.copyOf(faults);
    }
  }

  /** Holds the records of the entries in [from, to) against their leaves. */
  public Page page(long from, long to) {
    Map<Fit, Long> counts = new EnumMap<>(Fit.class);
    List<Faults.Fault> faults = new ArrayList<>();
    for (TreeRows.Placed entry : new TreeRows(store).leaves(from, to)) {
      Fit fit = fit(entry.record(), entry.leaf());
      counts.merge(fit, 1L, Long::sum);
      if (fit == Fit.OTHER || fit == Fit.GONE) {
        Flaw flaw = fit == Fit.OTHER ? Flaw.RECORD_ALTERED : Flaw.RECORD_GONE;
        faults.add(new Faults.Fault(flaw, String.valueOf(entry.index())));
      }
    }
    return new Page(
        counts.getOrDefault(Fit.SAME, 0L) + faults.size(),
        counts.getOrDefault(Fit.ERASED, 0L),
        counts.getOrDefault(Fit.UNKEPT, 0L),
        faults);
  }

  /** Rows that belong in the Ledger and have no entry. */
  public List<UUID> withoutEntry() {
    return known().values().stream()
        .flatMap(List::stream)
        .distinct()
        .flatMap(source -> source.withoutEntry(MOST_WITHOUT_ENTRY).stream())
        .toList();
  }

  /** Looked up once: whatever is looked up lives as long as this bean. */
  private Map<String, List<RecordSource>> known() {
    if (known == null) {
      Map<String, List<RecordSource>> found = new HashMap<>();
      for (RecordSource source : sources) {
        for (String kind : source.kinds()) {
          found.computeIfAbsent(kind, any -> new ArrayList<>()).add(source);
        }
      }
      known = found;
    }
    return known;
  }

  private Fit fit(UUID id, byte[] leaf) {
    String kind = LeafText.kind(leaf);
    List<RecordSource> having = known().getOrDefault(kind, List.of());
    if (having.isEmpty()) {
      return open(id, leaf);
    }
    RecordSalt salt = store.find(RecordSalt.class, id);
    if (salt == null) {
      return Fit.ERASED;
    }
    return having.stream()
        .flatMap(source -> source.again(id).stream())
        .findFirst()
        .map(kept -> fit(kept, salt.salt(), leaf))
        .orElseGet(
            () -> having.stream().anyMatch(RecordSource::complete) ? Fit.GONE : open(id, leaf));
  }

  /** Of a record of the arena's own: its fields stand in clear beside the leaf. */
  private Fit open(UUID id, byte[] leaf) {
    Optional<OpenRecord> fields = new OpenRecords(store).of(id);
    RecordSalt salt = store.find(RecordSalt.class, id);
    if (fields.isEmpty() || salt == null) {
      return Fit.UNKEPT;
    }
    Commitment again = Commitment.to(OpenFields.read(fields.get().fields()), salt.salt());
    boolean same =
        fields.get().kind().equals(LeafText.kind(leaf))
            && HexFormat.of().formatHex(again.value()).equals(LeafText.commitment(leaf));
    return same ? Fit.SAME : Fit.OTHER;
  }

  private static Fit fit(RecordSource.Kept kept, byte[] salt, byte[] leaf) {
    if (kept.destroyed()) {
      return Fit.ERASED;
    }
    return same(kept, salt, leaf) ? Fit.SAME : Fit.OTHER;
  }

  private static boolean same(RecordSource.Kept kept, byte[] salt, byte[] leaf) {
    Commitment again = Commitment.to(kept.record().fields(), salt);
    return Arrays.equals(Commitment.leaf(kept.record(), again, salt), leaf)
        && (kept.digests() == null || Arrays.equals(kept.digests(), again.digests()))
        && (kept.commitment() == null || Arrays.equals(kept.commitment(), again.value()));
  }

  /** Verifies one record from its rows to a signed root. */
  public Standing standing(UUID record) {
    PendingEntry entry = store.find(PendingEntry.class, record);
    if (entry == null) {
      return Standing.unproven(record, Standing.Verdict.WITHOUT_ENTRY, null, null);
    }
    String kind = LeafText.kind(entry.leaf());
    Fit fit = fit(record, entry.leaf());
    TreeRows rows = new TreeRows(store);
    Long index = rows.placeOf(record).orElse(null);
    if (fit == Fit.OTHER || fit == Fit.GONE) {
      Standing.Verdict verdict =
          fit == Fit.OTHER ? Standing.Verdict.ALTERED : Standing.Verdict.UNREADABLE;
      return Standing.unproven(record, verdict, kind, index);
    }
    Optional<Seal> head = new Seals(store).newest().filter(seal -> in(index, seal));
    if (head.isEmpty()) {
      return Standing.unproven(record, Standing.Verdict.WAITING, kind, index);
    }
    if (!leads(rows, index, entry.leaf(), head.get())) {
      return Standing.unproven(record, Standing.Verdict.UNPROVEN, kind, index);
    }
    return new Standing(record, proven(fit), kind, index, head.get().size(), head.get().sealedAt());
  }

  private static boolean in(Long index, Seal seal) {
    return index != null && index < seal.size();
  }

  private static Standing.Verdict proven(Fit fit) {
    return switch (fit) {
      case ERASED -> Standing.Verdict.ERASED;
      case UNKEPT -> Standing.Verdict.PLACE_VERIFIED;
      default -> Standing.Verdict.VERIFIED;
    };
  }

  /** Whether a leaf leads to the root that stands in the signed text of a checkpoint. */
  private boolean leads(TreeRows rows, long index, byte[] leaf, Seal seal) {
    try {
      SignedNote note = SignedNote.parse(seal.note());
      List<VerifierKey> trusted = keys.verifiers();
      Tree tree = new Tree(rows.nodes(seal.size()));
      byte[] signed = Checkpoint.parse(note.text()).root();
      return note.signer(trusted).isPresent()
          && Proofs.inclusionRoot(
                  index, seal.size(), TreeHash.leaf(leaf), tree.inclusion(index, seal.size()))
              .filter(root -> Arrays.equals(root, signed))
              .isPresent();
    } catch (IllegalArgumentException | IllegalStateException e) {
      // A note that is none, a signature that is not good, a tile or leaf that is missing.
      return false;
    }
  }
}
