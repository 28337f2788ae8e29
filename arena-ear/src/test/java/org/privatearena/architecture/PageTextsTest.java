package org.privatearena.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageTextsTest {

  private static final String PLANTED =
      """
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html">
        <!-- a comment is no text -->
        <h1>#{text.title}</h1>
        <p>Vote now</p>
        <h:outputText value="#{text.votes}: "/>
        <h:outputText value="Votes: #{board.votes}"/>
        <img alt="A model" title="#{text.model}"/>
        <h:link><f:param xmlns:f="jakarta.faces.core" name="id" value="one"/></h:link>
      </html>
      """;

  @Test
  void every_text_of_a_page_comes_from_the_bundle() throws IOException {
    Path pages = Code.checkout().resolve("arena-web/src/main/webapp");
    List<String> faults = new ArrayList<>();
    try (Stream<Path> files = Files.walk(pages)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".xhtml")).toList();
      assertFalse(found.isEmpty(), "there are no pages to look at");
      for (Path page : found) {
        PageTexts.literals(Files.readString(page))
            .forEach(literal -> faults.add(pages.relativize(page) + ": " + literal));
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void literals_in_a_page_are_found() {
    assertEquals(
        List.of("p: Vote now", "h:outputText value: Votes: #{board.votes}", "img alt: A model"),
        PageTexts.literals(PLANTED));
  }
}
