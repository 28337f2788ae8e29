package org.privatearena.audit.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.audit.entity.OpenRecord;
import org.privatearena.audit.entity.OpenRecords;

/** What the arena's own entries say. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RecordsSaid {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  /** What an entry of the arena's own is about. */
  public record Said(String kind, String subject) {}

  /** Empty for an entry about a person. */
  public Optional<Said> of(UUID record) {
    return new OpenRecords(store).of(record).map(said -> new Said(said.kind(), said.subject()));
  }

  /**
   * What a text field of the newest entry of a kind and subject says; empty where there is none.
   */
  public Optional<String> last(String kind, String subject, String field) {
    return new OpenRecords(store)
        .newest(kind, subject)
        .map(OpenRecord::fields)
        .map(OpenFields::read)
        .map(fields -> OpenFields.text(fields, field));
  }

  /**
   * An entry of the arena's own.
   *
   * @param texts its fields that are texts, by name
   */
  public record Told(String subject, Instant at, Map<String, String> texts) {}

  /** What all entries of a kind say about these subjects, oldest first. */
  public List<Told> about(String kind, Collection<String> subjects) {
    return new OpenRecords(store)
        .about(kind, subjects).stream()
            .map(
                said ->
                    new Told(
                        said.subject(),
                        said.recordedAt(),
                        OpenFields.texts(OpenFields.read(said.fields()))))
            .toList();
  }
}
