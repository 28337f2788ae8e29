package org.privatearena.compliance.search.control;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.privatearena.access.control.Person;
import org.privatearena.compliance.job.control.JobPulse;
import org.privatearena.compliance.job.control.JobQueue;
import org.privatearena.compliance.job.control.JobRecorder;
import org.privatearena.compliance.job.entity.JobKind;
import org.privatearena.compliance.search.entity.FoundBattle;
import org.privatearena.compliance.search.entity.SearchFilter;
import org.privatearena.shared.control.DatabaseAway;

/**
 * Searches in texts: opens those that the other filters leave, one after the other, and forgets
 * them again. There is no index of what stands in them.
 */
@ApplicationScoped
public class TextSearching {

  /** Battles of a page. */
  private static final int PAGE = 100;

  @Inject private TextSearchRecorder recorder;
  @Inject private JobRecorder jobs;
  @Inject private JobQueue queue;
  @Inject private ScanPages pages;

  /**
   * Begins a search.
   *
   * @param address the part of an address that asks for the same Battles
   * @param words not blank
   * @param reason not blank; goes on record before anything that was found is shown
   */
  public Asked begin(
      Person person, SearchFilter filter, String address, String words, String reason) {
    Asked asked = recorder.register(person, filter, address, words, reason);
    if (asked instanceof Asked.Waiting waiting) {
      queue.add(
          JobKind.TEXT_SEARCH,
          waiting.job(),
          pulse -> run(pulse, person, filter, new Wanted(words), reason));
    }
    return asked;
  }

  /** Cancels a search of this person, on whichever node it runs. */
  public void cancel(Person person, UUID job) {
    recorder.card(person, job).ifPresent(own -> jobs.cancel(own.job().id()));
  }

  private void run(
      JobPulse pulse, Person person, SearchFilter filter, Wanted wanted, String reason) {
    long total = recorder.card(person, pulse.job()).orElseThrow().battles();
    Scan scan = new Scan();
    long done = 0;
    List<FoundBattle> page = pages.battles(filter, null, null, PAGE);
    while (!page.isEmpty()) {
      pulse.at("texts", done, total);
      scan.add(scan(page.stream().map(FoundBattle::id).toList(), wanted));
      done += page.size();
      FoundBattle last = page.get(page.size() - 1);
      // To the oldest, whatever began after they were counted.
      page = pages.battles(filter, last.begun(), last.id(), PAGE);
    }
    recorder.store(pulse.job(), person, reason, scan);
  }

  /** A page; one by one where something on it cannot be opened. */
  private Scan scan(List<UUID> battles, Wanted wanted) {
    try {
      return pages.scan(battles, wanted);
    } catch (EJBException e) {
      if (DatabaseAway.causes(e)) {
        throw e;
      }
      Scan scan = new Scan();
      if (battles.size() == 1) {
        scan.unreadable();
      } else {
        battles.forEach(battle -> scan.add(scan(List.of(battle), wanted)));
      }
      return scan;
    }
  }
}
