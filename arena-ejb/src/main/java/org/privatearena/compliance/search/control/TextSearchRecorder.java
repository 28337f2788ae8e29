package org.privatearena.compliance.search.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.privatearena.access.control.ContentRecorder;
import org.privatearena.access.control.Person;
import org.privatearena.access.control.TextVault;
import org.privatearena.compliance.job.control.JobCard;
import org.privatearena.compliance.job.control.JobRecorder;
import org.privatearena.compliance.job.control.JobStopped;
import org.privatearena.compliance.job.entity.Job;
import org.privatearena.compliance.job.entity.JobKind;
import org.privatearena.compliance.job.entity.Jobs;
import org.privatearena.compliance.search.entity.FoundBattles;
import org.privatearena.compliance.search.entity.SearchFilter;
import org.privatearena.compliance.search.entity.TextSearch;
import org.privatearena.compliance.search.entity.TextSearchHit;
import org.privatearena.compliance.search.entity.TextSearches;

/** Stores searches in texts and what they found. Only who asked for one sees it. */
@Stateless
public class TextSearchRecorder {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private JobRecorder jobs;
  @Inject private TextVault vault;
  @Inject private ContentRecorder reads;
  @Inject private TextSearchSettings settings;
  @Inject private BattleSearch search;

  /**
   * Registers a search.
   *
   * @param address the part of an address that asks for the same Battles
   * @param words not blank
   * @param reason not blank
   */
  public Asked register(
      Person person, SearchFilter filter, String address, String words, String reason) {
    long battles = new FoundBattles(store).count(filter).battles();
    if (battles == 0) {
      return new Asked.NoBattle();
    }
    if (battles > settings.maxBattles()) {
      return new Asked.TooManyBattles(battles, settings.maxBattles());
    }
    Optional<UUID> job = jobs.register(JobKind.TEXT_SEARCH, person.id());
    job.ifPresent(
        id ->
            new TextSearches(store)
                .add(
                    new TextSearch(
                        id,
                        address,
                        vault.seal(person.id(), words),
                        vault.seal(person.id(), reason),
                        battles)));
    return job.<Asked>map(Asked.Waiting::new).orElseGet(Asked.TooManySearches::new);
  }

  /**
   * Stores what was found, puts on record that it will be shown, and ends the job: all of it, or
   * nothing.
   *
   * @throws JobStopped where it was cancelled or given up
   */
  public void store(UUID job, Person person, String reason, Scan scan) {
    if (!jobs.finish(job)) {
      throw new JobStopped();
    }
    TextSearches searches = new TextSearches(store);
    TextSearch done = searches.of(job).orElseThrow();
    done.ended(scan.hits().size(), scan.texts().size(), scan.unreadableTexts());
    int place = 1;
    for (Scan.Hit hit : scan.hits()) {
      searches.add(
          new TextSearchHit(new TextSearchHit.Id(job, place++), hit.battle(), hit.places()));
    }
    reads.record(person, job, "text-search", Optional.of(reason), scan.texts());
  }

  /** A search of this person; there is none of somebody else. */
  public Optional<TextSearchCard> card(Person person, UUID job) {
    return new Jobs(store).byId(job).filter(j -> own(j, person)).map(this::card);
  }

  private static boolean own(Job job, Person person) {
    return job.kind() == JobKind.TEXT_SEARCH && job.memberId().equals(person.id());
  }

  /** The newest of this person, newest first. */
  public List<TextSearchCard> newest(Person person, int most) {
    return new Jobs(store)
        .newestOf(JobKind.TEXT_SEARCH, person.id(), most).stream().map(this::card).toList();
  }

  private TextSearchCard card(Job job) {
    TextSearch asked = new TextSearches(store).of(job.id()).orElseThrow();
    return new TextSearchCard(
        JobCard.of(job),
        asked.filter(),
        opened(asked.wordsId()),
        opened(asked.reasonId()),
        asked.battles(),
        asked.found().isPresent() ? asked.found().getAsInt() : null,
        asked.unreadable());
  }

  private String opened(UUID text) {
    return vault.opens(text) ? vault.open(text) : null;
  }

  /**
   * What a search of this person found, newest Battle first.
   *
   * @param after place of the last one of the page before, 0 for the first page
   */
  public List<TextSearchCard.Hit> hits(Person person, UUID job, int after, int most) {
    return card(person, job).isEmpty()
        ? List.of()
        : new TextSearches(store).hits(job, after, most).stream().flatMap(this::hit).toList();
  }

  private Stream<TextSearchCard.Hit> hit(TextSearchHit hit) {
    return search.one(hit.battleId()).stream()
        .map(found -> new TextSearchCard.Hit(hit.place(), found, hit.places()));
  }
}
