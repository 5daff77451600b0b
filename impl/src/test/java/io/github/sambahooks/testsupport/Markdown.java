package io.github.sambahooks.testsupport;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The parts of a documentation page that tests check. */
public final class Markdown {

  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w*)\\n(.*?)\\n```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern SPAN = Pattern.compile("`([^`]+)`");
  private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]+]\\(([^()\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("^#{1,6} (.+)$", Pattern.MULTILINE);
  private static final Pattern BARE_URL =
      Pattern.compile("(?<![(`])\\bhttps?://[^\\s)`]+[^\\s)`,.]");

  private final String text;

  private Markdown(String text) {
    this.text = text;
  }

  /** Reads a page. */
  public static Markdown read(Path file) {
    try {
      return new Markdown(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a page with this text. */
  public static Markdown of(String text) {
    return new Markdown(text);
  }

  /** A fenced block, without its fences. */
  public record Block(String language, String text) {}

  /** Returns every fenced block. */
  public List<Block> blocks() {
    return BLOCK.matcher(text).results().map(it -> new Block(it.group(1), it.group(2))).toList();
  }

  /** Returns the texts of the fenced blocks of a language. */
  public List<String> blocks(String language) {
    return blocks().stream()
        .filter(block -> block.language().equals(language))
        .map(Block::text)
        .toList();
  }

  /** Returns the code spans outside of the fenced blocks. */
  public List<String> spans() {
    return SPAN.matcher(prose()).results().map(it -> it.group(1).replace('\n', ' ')).toList();
  }

  /** Returns the targets of the links, and the bare URLs. */
  public List<String> links() {
    String prose = SPAN.matcher(prose()).replaceAll("code");
    return Stream.concat(
            LINK.matcher(prose).results().map(it -> it.group(1)),
            BARE_URL.matcher(prose).results().map(MatchResult::group))
        .toList();
  }

  /** Returns the anchors of the headings, as GitHub generates them. */
  public Set<String> anchors() {
    Map<String, Integer> seen = new HashMap<>();
    Set<String> anchors = new LinkedHashSet<>();
    for (MatchResult heading : HEADING.matcher(prose()).results().toList()) {
      String anchor = slug(heading.group(1));
      int before = seen.merge(anchor, 1, Integer::sum) - 1;
      anchors.add(before == 0 ? anchor : anchor + "-" + before);
    }
    return anchors;
  }

  /**
   * Returns the rows of the table with these headings, each cell by its heading, without backticks.
   */
  public List<Map<String, String>> table(String... headings) {
    List<String> lines = text.lines().toList();
    int header = lines.indexOf("| " + String.join(" | ", headings) + " |");
    if (header < 0) {
      throw new AssertionError("there is no table with the headings " + List.of(headings));
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = header + 2; i < lines.size() && lines.get(i).startsWith("|"); i++) {
      List<String> cells = cells(lines.get(i));
      if (cells.size() != headings.length) {
        throw new AssertionError(
            "the row does not have one cell for each heading: " + lines.get(i));
      }
      rows.add(
          Stream.iterate(0, n -> n < headings.length, n -> n + 1)
              .collect(toMap(n -> headings[n], cells::get)));
    }
    return rows;
  }

  /** Returns the whole text of the page. */
  public String text() {
    return text;
  }

  private String prose() {
    return BLOCK.matcher(text).replaceAll("");
  }

  private static List<String> cells(String row) {
    String inner = row.substring(1, row.lastIndexOf('|'));
    return Stream.of(inner.split("\\|", -1)).map(cell -> cell.strip().replace("`", "")).toList();
  }

  private static String slug(String heading) {
    Matcher link = Pattern.compile("\\[([^]]+)]\\([^)]+\\)").matcher(heading);
    return link.replaceAll("$1")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }
}
