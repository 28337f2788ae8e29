package org.privatearena.audit.verify.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody may do to a bundle. */
enum Mutation {
  BYTE_BENT {
    @Override
    void on(Forgery f) {
      String name = f.anyFile();
      byte[] bytes = f.bytes(name).clone();
      if (bytes.length > 0) {
        bytes[f.random(bytes.length)] ^= (byte) (1 << f.random(8));
        f.put(name, bytes);
      }
    }
  },
  FILE_CUT {
    @Override
    void on(Forgery f) {
      String name = f.anyFile();
      byte[] bytes = f.bytes(name);
      f.put(name, Arrays.copyOf(bytes, f.random(Math.max(1, bytes.length))));
    }
  },
  FILE_LENGTHENED {
    @Override
    void on(Forgery f) {
      String name = f.anyFile();
      f.put(
          name, HonestBundle.utf8(f.text(name) + List.of("\n", " ", "{}", "\0").get(f.random(4))));
    }
  },
  ROW_DROPPED {
    @Override
    void on(Forgery f) {
      f.rows(rows -> rows.remove(f.random(rows.size())));
    }
  },
  ROW_DOUBLED {
    @Override
    void on(Forgery f) {
      f.rows(rows -> rows.add(f.random(rows.size() + 1), rows.get(f.random(rows.size()))));
    }
  },
  ROWS_SWAPPED {
    @Override
    void on(Forgery f) {
      f.rows(rows -> Collections.swap(rows, f.random(rows.size()), f.random(rows.size())));
    }
  },
  ROW_EDITED {
    @Override
    void on(Forgery f) {
      f.rows(
          rows -> {
            int at = f.random(rows.size());
            String other = "vote-" + f.random(1_000_000);
            rows.set(at, rows.get(at).replaceFirst("vote--?\\d+", other));
          });
    }
  },
  ROW_OF_ANOTHER_BUNDLE {
    @Override
    void on(Forgery f) {
      String other = new String(f.another().get("records.jsonl"), StandardCharsets.UTF_8);
      f.rows(
          "records.jsonl",
          rows -> other.lines().findFirst().ifPresent(row -> rows.set(f.random(rows.size()), row)));
    }
  },
  PROOF_REPLACED {
    @Override
    void on(Forgery f) {
      f.putOrResign("proof.json", f.another().get("proof.json"));
    }
  },
  MANIFEST_REPLACED {
    @Override
    void on(Forgery f) {
      Map<String, byte[]> other = f.another();
      f.put("manifest.json", other.get("manifest.json"));
      if (f.random(2) == 0) {
        f.put("manifest.sig", other.get("manifest.sig"));
      }
    }
  },
  CHECKPOINT_REPLACED {
    @Override
    void on(Forgery f) {
      f.putOrResign("checkpoint.txt", f.another().get("checkpoint.txt"));
    }
  },
  CHECKPOINT_OF_ANOTHER_ARENA {
    @Override
    void on(Forgery f) {
      f.putOrResign("checkpoint.txt", f.anotherArena().get("checkpoint.txt"));
    }
  },
  FILE_REPLACED {
    @Override
    void on(Forgery f) {
      String name = f.anyFile();
      f.put(name, (f.random(2) == 0 ? f.another() : f.anotherArena()).get(name));
    }
  },
  FILE_DROPPED {
    @Override
    void on(Forgery f) {
      f.files.remove(f.anyFile());
    }
  },
  FILE_ADDED {
    @Override
    void on(Forgery f) {
      f.put("more-" + f.random(9), f.bytes(f.anyFile()));
    }
  },
  FILE_DOUBLED {
    @Override
    void on(Forgery f) {
      f.doubled = f.anyFile();
    }
  },
  ZIP_TRUNCATED {
    @Override
    void on(Forgery f) {
      f.truncated = true;
    }
  },
  ZIP_BOMB {
    @Override
    void on(Forgery f) {
      f.put(f.anyFile(), new byte[(1 + f.random(3)) << 19]);
    }
  },
  SPARE_BITS {
    @Override
    void on(Forgery f) {
      String name =
          List.of("proof.json", "records.jsonl", "checkpoint.txt", "manifest.sig").get(f.random(4));
      f.putOrResign(name, HonestBundle.utf8(f.spared(f.text(name))));
    }
  };

  /** Does it, or nothing where there is nothing to do it to. */
  abstract void on(Forgery forgery);

  /** A bundle that is being altered. */
  static final class Forgery {

    private static final Pattern PADDED = Pattern.compile("[A-Za-z0-9+/]{30,}(=+)");
    private static final String ALPHABET =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private final Map<String, byte[]> honest;
    private final HonestBundles others;
    private final Random random;
    private Map<String, byte[]> files;
    private String doubled;
    private boolean truncated;

    Forgery(HonestBundles others, int bundle, Random random) {
      this.honest = others.bundle(bundle);
      this.files = new LinkedHashMap<>(honest);
      this.others = others;
      this.random = random;
    }

    private int random(int bound) {
      return random.nextInt(bound);
    }

    private String anyFile() {
      return List.copyOf(files.keySet()).get(random(files.size()));
    }

    private byte[] bytes(String name) {
      return files.get(name);
    }

    private String text(String name) {
      return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private void put(String name, byte[] bytes) {
      files.put(name, bytes);
    }

    /** By somebody without the arena's key, or by the arena itself. */
    private void putOrResign(String name, byte[] bytes) {
      if (random(2) == 0 && !name.startsWith("manifest")) {
        files = HonestBundle.resigned(HonestBundles.KEY, files, name, bytes);
      } else {
        put(name, bytes);
      }
    }

    private Map<String, byte[]> another() {
      return others.bundle(random(HonestBundles.SOME));
    }

    private Map<String, byte[]> anotherArena() {
      return others.ofAnotherArena(random(HonestBundles.SOME));
    }

    private interface Rows {
      void change(List<String> rows);
    }

    private void rows(Rows change) {
      rows(List.of("records.jsonl", "votes.csv", "votes.jsonl").get(random(3)), change);
    }

    private void rows(String name, Rows change) {
      boolean csv = name.endsWith(".csv");
      String end = csv ? "\r\n" : "\n";
      List<String> rows = new ArrayList<>(Arrays.asList(text(name).split(end, -1)));
      String header = csv ? rows.remove(0) + end : "";
      rows.removeIf(String::isEmpty);
      if (!rows.isEmpty()) {
        change.change(rows);
        String body = rows.isEmpty() ? "" : String.join(end, rows) + end;
        putOrResign(name, HonestBundle.utf8(header + body));
      }
    }

    /** The same bytes for a lenient decoder, in another Base64 text. */
    private String spared(String text) {
      List<Integer> padded = new ArrayList<>();
      Matcher found = PADDED.matcher(text);
      while (found.find()) {
        padded.add(found.start(1));
      }
      if (padded.isEmpty()) {
        return text;
      }
      int at = padded.get(random(padded.size()));
      int spare = text.startsWith("==", at) ? 15 : 3;
      int last = ALPHABET.indexOf(text.charAt(at - 1));
      return text.substring(0, at - 1)
          + ALPHABET.charAt(last ^ (1 + random(spare)))
          + text.substring(at);
    }

    /** Whether nothing came of it. */
    boolean same() {
      return doubled == null
          && !truncated
          && files.keySet().equals(honest.keySet())
          && files.keySet().stream()
              .allMatch(name -> Arrays.equals(files.get(name), honest.get(name)));
    }

    void write(Path zip) throws IOException {
      if (doubled == null) {
        HonestBundle.zip(files, zip);
      } else {
        writeDoubled(zip);
      }
      if (truncated) {
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(whole, random(whole.length)));
      }
    }

    /** The same name twice, which no library writes: as another one of its length first. */
    private void writeDoubled(Path zip) throws IOException {
      String other = doubled.substring(0, doubled.length() - 1) + "~";
      Map<String, byte[]> both = new LinkedHashMap<>(files);
      both.put(other, random(2) == 0 ? files.get(doubled) : HonestBundle.utf8("{}"));
      HonestBundle.zip(both, zip);
      String bytes = new String(Files.readAllBytes(zip), StandardCharsets.ISO_8859_1);
      Files.write(zip, bytes.replace(other, doubled).getBytes(StandardCharsets.ISO_8859_1));
    }
  }
}
