package org.privatearena.rating.control;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.privatearena.battle.category.entity.Category;
import org.privatearena.battle.entity.Battle;
import org.privatearena.battle.entity.Choice;
import org.privatearena.battle.entity.VoteRow;
import org.privatearena.battle.style.entity.VoteStyle;
import org.privatearena.rating.engine.control.Outcome;
import org.privatearena.rating.engine.control.VoteTable;

/**
 * The arena's votes in columns: what the engine needs, and what questions choose by, under the same
 * row numbers. Rows are only added, by one thread; others may read the rows that they were told of.
 */
final class VoteColumns {

  static final int IDENTITY_LEAK = 1;
  static final int SEES_FLEET = 2;
  static final int OTHER_FLAG = 4;

  private static final int BITS = 16;
  private static final int BLOCK = 1 << BITS;
  private static final int NOTHING = -1;
  private static final char UNKNOWN_PAUSE = Character.MAX_VALUE;
  private static final List<Category> CATEGORIES = List.of(Category.values());

  private final VoteTable table = new VoteTable();
  private final VoteStyleColumns styles = new VoteStyleColumns();
  private final Map<UUID, Integer> revisions = new HashMap<>();
  private final Map<UUID, Integer> members = new ConcurrentHashMap<>();
  private final Map<UUID, Integer> campaigns = new ConcurrentHashMap<>();
  private final Map<String, Integer> groupWords = new HashMap<>();
  private volatile List<UUID> revisionIds = List.of();
  private volatile List<Set<String>> groupSets = List.of();
  private volatile List<String> languages = List.of();
  private volatile FlaggedRaters flaggedRaters = FlaggedRaters.NONE;
  private volatile Block[] blocks = new Block[0];
  private volatile int relabelled;
  private volatile int restyled;

  /**
   * @param relabelled where the number begins that changes with categories and style
   */
  VoteColumns(int relabelled) {
    this.relabelled = relabelled;
  }

  private static final class Block {
    final long[] seconds = new long[BLOCK];
    final int[] campaign = new int[BLOCK];
    final int[] groups = new int[BLOCK];
    final short[] languages = new short[BLOCK];
    final byte[] flags = new byte[BLOCK];
    final double[] inverseDraw = new double[BLOCK];
    final UUID[] battles = new UUID[BLOCK];
    final int[] categories = new int[BLOCK];
    final char[] pauses = new char[BLOCK];

    void take(int at, Block other, int there) {
      seconds[at] = other.seconds[there];
      campaign[at] = other.campaign[there];
      groups[at] = other.groups[there];
      languages[at] = other.languages[there];
      flags[at] = other.flags[there];
      inverseDraw[at] = other.inverseDraw[there];
      battles[at] = other.battles[there];
      categories[at] = other.categories[there];
      pauses[at] = other.pauses[there];
    }
  }

  VoteTable table() {
    return table;
  }

  int size() {
    return table.size();
  }

  /** The Revisions that have votes, by their numbers in the table. */
  List<UUID> revisions() {
    return revisionIds;
  }

  /**
   * Adds a vote.
   *
   * @param categories of its battle
   */
  void add(VoteRow vote, Set<Category> categories) {
    int row = table.size();
    if (row >>> BITS == blocks.length) {
      Block[] more = Arrays.copyOf(blocks, blocks.length + 1);
      more[blocks.length] = new Block();
      blocks = more;
    }
    Block block = blocks[row >>> BITS];
    int at = row & (BLOCK - 1);
    block.seconds[at] = vote.castAt().getEpochSecond();
    block.campaign[at] = vote.campaignId() == null ? NOTHING : number(campaigns, vote.campaignId());
    block.groups[at] = groups(vote);
    block.languages[at] = language(vote.language());
    block.flags[at] = flags(vote.flags());
    block.inverseDraw[at] = 1 / (vote.drawProbability() * vote.eligiblePairs());
    block.battles[at] = vote.battle();
    block.categories[at] = mask(categories);
    block.pauses[at] = pause(vote);
    if (vote.style() != null) {
      styles.put(row, vote.style());
    }
    // Last, because it is what readers are told of.
    table.add(
        revision(vote.revisionA()),
        revision(vote.revisionB()),
        outcome(vote.choice()),
        number(members, vote.member()));
  }

  /**
   * The rows of the votes on some battles, in their order.
   *
   * @return -1 for a battle whose vote is not here
   */
  int[] rows(List<UUID> battles) {
    Map<UUID, Integer> places = new HashMap<>();
    for (int i = 0; i < battles.size(); i++) {
      places.put(battles.get(i), i);
    }
    int[] rows = new int[battles.size()];
    Arrays.fill(rows, NOTHING);
    for (int row = 0; row < size(); row++) {
      Integer place = places.get(battle(row));
      if (place != null) {
        rows[place] = row;
      }
    }
    return rows;
  }

  /**
   * Some of these votes, in another order: rows are new, and raters are numbered as they first
   * appear. Nothing can be added to it.
   *
   * @param rows that are taken
   */
  VoteColumns copy(int[] rows) {
    VoteColumns copy = new VoteColumns(relabelled);
    copy.restyled = restyled;
    copy.revisionIds = revisionIds;
    copy.groupSets = groupSets;
    copy.members.putAll(members);
    copy.languages = languages;
    copy.campaigns.putAll(campaigns);
    copy.blocks = new Block[(rows.length + BLOCK - 1) >>> BITS];
    Arrays.setAll(copy.blocks, i -> new Block());
    int[] raters = new int[table.raters()];
    int next = 0;
    for (int i = 0; i < rows.length; i++) {
      int row = rows[i];
      copy.block(i).take(i & (BLOCK - 1), block(row), row & (BLOCK - 1));
      copy.styles.take(i, styles, row);
      int rater = table.rater(row);
      if (rater != VoteTable.NO_RATER && raters[rater] == 0) {
        raters[rater] = ++next;
      }
      copy.table.add(
          table.a(row),
          table.b(row),
          table.outcome(row),
          rater == VoteTable.NO_RATER ? rater : raters[rater] - 1);
    }
    copy.members.replaceAll((id, number) -> raters[number] - 1);
    copy.flaggedRaters = flaggedRaters.renumbered(number -> raters[number] - 1);
    return copy;
  }

  /** One bit for each category. */
  static int mask(Set<Category> categories) {
    int mask = 0;
    for (Category category : categories) {
      mask |= 1 << CATEGORIES.indexOf(category);
    }
    return mask;
  }

  /**
   * Puts other categories in the place of those that were known.
   *
   * @param changed masks by battle; battles without a vote here are left out
   */
  void relabel(Map<UUID, Integer> changed) {
    int before = relabelled;
    for (int row = 0; row < size(); row++) {
      Block block = block(row);
      int at = row & (BLOCK - 1);
      Integer mask = changed.get(block.battles[at]);
      if (mask != null && mask != block.categories[at]) {
        block.categories[at] = mask;
        relabelled = before + 1;
      }
    }
  }

  /**
   * Keeps counts of style that came later than their votes.
   *
   * @param counted by battle; battles without a vote here are left out
   */
  void restyle(Map<UUID, VoteStyle> counted) {
    int before = restyled;
    for (int row = 0; row < size(); row++) {
      VoteStyle style = counted.get(battle(row));
      if (style != null && styles.put(row, style)) {
        restyled = before + 1;
      }
    }
  }

  /** How style was counted, by the same row numbers. */
  VoteStyleColumns styles() {
    return styles;
  }

  /** Another number whenever categories of votes that were there have changed. */
  int relabelled() {
    return relabelled;
  }

  /** Another number whenever counts of style of votes that were there have come. */
  int restyled() {
    return restyled;
  }

  boolean has(int row, int mask) {
    return (block(row).categories[row & (BLOCK - 1)] & mask) != 0;
  }

  private static int number(Map<UUID, Integer> numbers, UUID id) {
    Integer known = numbers.putIfAbsent(id, numbers.size());
    return known == null ? numbers.get(id) : known;
  }

  private int revision(UUID id) {
    Integer known = revisions.get(id);
    if (known != null) {
      return known;
    }
    List<UUID> more = new ArrayList<>(revisionIds);
    more.add(id);
    revisionIds = List.copyOf(more);
    revisions.put(id, more.size() - 1);
    return more.size() - 1;
  }

  private int groups(VoteRow vote) {
    Integer known = groupWords.get(vote.groupWords());
    if (known != null) {
      return known;
    }
    List<Set<String>> more = new ArrayList<>(groupSets);
    more.add(vote.groups());
    groupSets = List.copyOf(more);
    groupWords.put(vote.groupWords(), more.size() - 1);
    return more.size() - 1;
  }

  private short language(String code) {
    String known = code == null ? "" : code;
    if (!languages.contains(known)) {
      List<String> more = new ArrayList<>(languages);
      more.add(known);
      languages = List.copyOf(more);
    }
    return (short) languages.indexOf(known);
  }

  private static byte flags(Set<String> words) {
    int flags = 0;
    for (String word : words) {
      flags |=
          switch (word) {
            case Battle.IDENTITY_LEAK -> IDENTITY_LEAK;
            case Battle.SEES_FLEET -> SEES_FLEET;
            default -> OTHER_FLAG;
          };
    }
    return (byte) flags;
  }

  private static char pause(VoteRow vote) {
    if (vote.readyAt() == null) {
      return UNKNOWN_PAUSE;
    }
    long seconds = Duration.between(vote.readyAt(), vote.castAt()).toSeconds();
    return (char) Math.max(0, Math.min(UNKNOWN_PAUSE - 1, seconds));
  }

  private static Outcome outcome(Choice choice) {
    return switch (choice) {
      case A_BETTER -> Outcome.A_BETTER;
      case B_BETTER -> Outcome.B_BETTER;
      case TIE -> Outcome.TIE;
      case BOTH_BAD -> Outcome.BOTH_BAD;
    };
  }

  private Block block(int row) {
    return blocks[row >>> BITS];
  }

  /** Whether the vote was cast at or after the first moment and before the second. */
  boolean castWithin(int row, Instant from, Instant before) {
    long second = block(row).seconds[row & (BLOCK - 1)];
    return (from == null || second >= from.getEpochSecond())
        && (before == null || second < before.getEpochSecond());
  }

  /** The battles of votes cast at or after a moment, with the second of the vote. */
  Map<UUID, Instant> battlesSince(Instant from) {
    Map<UUID, Instant> battles = new HashMap<>();
    for (int row = 0; row < size(); row++) {
      if (castWithin(row, from, null)) {
        long second = block(row).seconds[row & (BLOCK - 1)];
        battles.put(battle(row), Instant.ofEpochSecond(second));
      }
    }
    return battles;
  }

  /** The number of a campaign that has votes; -2, which no vote has, for any other. */
  int campaign(UUID id) {
    return campaigns.getOrDefault(id, -2);
  }

  int campaign(int row) {
    return block(row).campaign[row & (BLOCK - 1)];
  }

  /** By the number of a set of groups, whether the set holds the group or one below it. */
  boolean[] groupsWithin(String path) {
    List<Set<String>> sets = groupSets;
    boolean[] within = new boolean[sets.size()];
    for (int i = 0; i < within.length; i++) {
      within[i] =
          sets.get(i).stream()
              .anyMatch(group -> group.equals(path) || group.startsWith(path + "/"));
    }
    return within;
  }

  /** The groups of voters at their votes and those above these, in the order of their paths. */
  List<String> groupPaths() {
    SortedSet<String> paths = new TreeSet<>();
    for (Set<String> set : groupSets) {
      for (String group : set) {
        for (int end = group.length(); end > 0; end = group.lastIndexOf('/', end - 1)) {
          paths.add(group.substring(0, end));
        }
      }
    }
    return List.copyOf(paths);
  }

  /**
   * How many people have voted in each group or one below it, by full path.
   *
   * @param rows the first so many votes
   */
  SortedMap<String, Integer> ratersByGroup(int rows) {
    List<Set<String>> sets = groupSets;
    List<BitSet> raters = sets.stream().map(set -> new BitSet()).toList();
    for (int row = 0; row < rows; row++) {
      if (table.rater(row) != VoteTable.NO_RATER) {
        raters.get(groups(row)).set(table.rater(row));
      }
    }
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (String path : groupPaths()) {
      boolean[] within = groupsWithin(path);
      BitSet all = new BitSet();
      for (int i = 0; i < raters.size(); i++) {
        if (within[i]) {
          all.or(raters.get(i));
        }
      }
      counts.put(path, all.cardinality());
    }
    return counts;
  }

  /**
   * How many people have voted in each campaign; the campaign whose first vote is the newest comes
   * first.
   *
   * @param rows the first so many votes
   */
  Map<UUID, Integer> ratersByCampaign(int rows) {
    Map<Integer, BitSet> raters = new TreeMap<>(Comparator.reverseOrder());
    for (int row = 0; row < rows; row++) {
      if (campaign(row) != NOTHING && table.rater(row) != VoteTable.NO_RATER) {
        raters.computeIfAbsent(campaign(row), c -> new BitSet()).set(table.rater(row));
      }
    }
    Map<Integer, UUID> ids = new HashMap<>();
    campaigns.forEach((id, number) -> ids.put(number, id));
    Map<UUID, Integer> counts = new LinkedHashMap<>();
    raters.forEach((campaign, people) -> counts.put(ids.get(campaign), people.cardinality()));
    return counts;
  }

  int groups(int row) {
    return block(row).groups[row & (BLOCK - 1)];
  }

  /** The languages of prompts by their numbers; empty for one that was not told. */
  List<String> languages() {
    return languages;
  }

  int language(int row) {
    return block(row).languages[row & (BLOCK - 1)];
  }

  /** Whether the vote has a flag, or who cast it has one. */
  boolean flagged(int row) {
    return block(row).flags[row & (BLOCK - 1)] != 0 || flaggedRaters.has(table.rater(row));
  }

  /** Says anew whose votes are flagged; those without a vote here are left out. */
  void flagRaters(Set<UUID> flagged) {
    BitSet numbers = new BitSet();
    flagged.stream().map(members::get).filter(Objects::nonNull).forEach(numbers::set);
    flaggedRaters = flaggedRaters.followedBy(numbers);
  }

  /** Whose votes are all flagged, by the numbers of raters in the table. */
  FlaggedRaters flaggedRaters() {
    return flaggedRaters;
  }

  /** Who the raters are, by their numbers in the table. */
  Map<Integer, UUID> people() {
    Map<Integer, UUID> people = new HashMap<>();
    members.forEach((id, number) -> people.put(number, id));
    people.remove(NOTHING);
    return people;
  }

  /**
   * Whole seconds from the answers' being complete to the vote, at most 65,534; -1 where that is
   * not known.
   */
  int pause(int row) {
    char seconds = block(row).pauses[row & (BLOCK - 1)];
    return seconds == UNKNOWN_PAUSE ? NOTHING : seconds;
  }

  double inverseDraw(int row) {
    return block(row).inverseDraw[row & (BLOCK - 1)];
  }

  UUID battle(int row) {
    return block(row).battles[row & (BLOCK - 1)];
  }
}
