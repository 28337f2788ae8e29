package org.privatearena.rating.engine.command.control;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.privatearena.rating.engine.command.control.Arguments.Refused;
import org.privatearena.rating.engine.control.Board;
import org.privatearena.rating.engine.control.Contestant;
import org.privatearena.rating.engine.control.Question;
import org.privatearena.rating.engine.control.RowParts;
import org.privatearena.rating.engine.control.Sample;
import org.privatearena.rating.engine.control.Workers;
import org.privatearena.rating.engine.file.control.BadRow;
import org.privatearena.rating.engine.file.control.BoardText;
import org.privatearena.rating.engine.file.control.SnapshotFile;
import org.privatearena.rating.engine.file.control.VoteFile;
import org.privatearena.rating.engine.file.control.Votes;

/**
 * The command arena-rate: from a file of votes to ratings with intervals, without a server.
 *
 * <p>Ends with 0; with 1 where the file cannot be taken or has no ratings; with 2 where the command
 * line cannot be followed.
 */
public final class Rate {

  private static final int OK = 0;
  private static final int FINDING = 1;
  private static final int USAGE = 2;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  Rate(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** Runs the command and ends the process. */
  public static void main(String[] words) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    int code = new Rate(System.in, out, System.err).run(words);
    out.flush();
    System.exit(code);
  }

  /** Runs the command; returns the exit code. */
  int run(String... words) {
    try {
      Request request = Request.of(words);
      if (request == null) {
        out.print(Help.TEXT);
        return OK;
      }
      return request.snapshot().isPresent()
          ? recompute(request, request.snapshot().get())
          : rate(request);
    } catch (Refused e) {
      err.println("arena-rate: " + e.getMessage());
      return USAGE;
    } catch (BadRow e) {
      err.println("arena-rate: " + e.getMessage());
      return FINDING;
    } catch (NoSuchFileException e) {
      err.println("arena-rate: there is no file " + e.getFile());
      return USAGE;
    } catch (AccessDeniedException e) {
      err.println("arena-rate: the file " + e.getFile() + " may not be read by this account");
      return FINDING;
    } catch (EOFException | ZipException e) {
      err.println("arena-rate: the gzip file is cut off or damaged; pack it or fetch it again");
      return FINDING;
    } catch (IOException e) {
      err.println("arena-rate: the file cannot be read: " + e.getMessage());
      return FINDING;
    } catch (OutOfMemoryError e) {
      err.println("arena-rate: there is not enough memory; give it more, as in java -Xmx4g -jar");
      return FINDING;
    }
  }

  /** Computes a snapshot again and says whether it is the stored one. */
  private int recompute(Request request, String file) throws IOException, BadRow, Refused {
    Stopwatch watch = new Stopwatch(err, request.timed());
    try (InputStream bytes = file.equals("-") ? in : Files.newInputStream(Path.of(file))) {
      SnapshotFile snapshot = SnapshotFile.read(new BufferedInputStream(bytes));
      watch.stage("read");
      Board board = snapshot.board(Workers.threads(request.threads()));
      watch.stage("rate");
      out.print(BoardText.csv(board));
      String found = BoardText.sha256(board);
      boolean same = found.equals(snapshot.sha256());
      err.println(
          same
              ? "arena-rate: sha256 " + found + ", as stored"
              : "arena-rate: sha256 " + found + ", but " + snapshot.sha256() + " is stored");
      watch.end();
      return same ? OK : FINDING;
    }
  }

  private int rate(Request request) throws IOException, BadRow, Refused {
    Stopwatch watch = new Stopwatch(err, request.timed());
    Workers workers = Workers.threads(request.threads());
    try (VoteFile file = open(request.file())) {
      Asked asked = Asked.of(request, file);
      Votes votes = file.read(asked.wanted(), workers, request.skipsBad());
      asked.warn(err);
      watch.stage("read");
      if (votes.bad() > 0) {
        err.println("arena-rate: " + votes.bad() + " rows could not be taken and are left out");
      }
      List<Output.Part> parts = boards(asked, votes, workers);
      watch.stage("rate");
      new Output(request, out, err).print(parts);
      watch.stage("print");
      watch.end();
      return parts.stream().allMatch(part -> part.board().rows().isEmpty()) ? FINDING : OK;
    }
  }

  private VoteFile open(String file) throws IOException, BadRow, Refused {
    if (!file.equals("-") && Files.isDirectory(Path.of(file))) {
      throw new Refused((file.isEmpty() ? "an empty name" : file) + " is a folder; name a file");
    }
    return file.equals("-") ? VoteFile.of(in) : VoteFile.open(Path.of(file));
  }

  private static List<Output.Part> boards(Asked asked, Votes votes, Workers workers)
      throws Refused, BadRow {
    List<Contestant> contestants =
        votes.models().stream().map(name -> new Contestant(name, name)).toList();
    if (votes.table() == null) {
      return List.of(
          new Output.Part(
              Optional.empty(), Board.of(contestants, votes.cells(), asked.question(votes))));
    }
    Sample sample = asked.weighted(Sample.of(votes.table(), contestants.size()).by(workers), votes);
    if (asked.wanted().by() == null) {
      return List.of(
          new Output.Part(Optional.empty(), Board.of(contestants, sample, asked.question(votes))));
    }
    List<Output.Part> parts = new ArrayList<>();
    Question question = asked.question(votes);
    int groups = votes.groups().size();
    for (int first = 0; first < groups; first += RowParts.MOST) {
      int begin = first;
      RowParts some = row -> part(votes.group(row) - begin);
      int count = Math.min(RowParts.MOST, groups - first);
      for (Board board : Board.ofEach(contestants, sample, some, count, question)) {
        parts.add(new Output.Part(Optional.of(votes.groups().get(parts.size())), board));
      }
    }
    return parts;
  }

  private static long part(int group) {
    return group >= 0 && group < RowParts.MOST ? 1L << group : 0;
  }
}
