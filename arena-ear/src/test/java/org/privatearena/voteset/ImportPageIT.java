package org.privatearena.voteset;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.privatearena.browser.Chromium;
import org.privatearena.browser.Visitor;
import org.privatearena.scenario.TestArena;

/** The page of the administrators, in a browser. */
class ImportPageIT {

  private static final double PATIENCE = 60_000;

  private static TestArena arena;
  private static Chromium chromium;

  private Visitor visitor;
  private Page page;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @BeforeEach
  void visit() {
    visitor = chromium.visitor(arena.url());
    visitor.signIn("adam");
    page = visitor.page();
    page.locator("#nav-sets").click();
    page.locator("#import-form").waitFor();
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  private void fill(String name, String provenance, FilePayload file) {
    page.locator("#set-name").fill(name);
    page.locator("#set-provenance").fill(provenance);
    page.locator("#set-file").setInputFiles(file);
  }

  private static FilePayload csv(String text) {
    return new FilePayload("votes.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private Locator first() {
    return page.locator(".set-list > li").first();
  }

  private void awaitState(String name, String state) {
    assertThat(first().locator("h3")).hasText(name);
    assertThat(first())
        .hasAttribute(
            "data-state", state, new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE));
  }

  @Test
  void the_votes_of_others_are_imported_by_keys_alone() {
    page.locator("#set-name").focus();
    page.keyboard().type("llmfao <b>");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().type("github.com/dustalov/llmfao, CC BY 4.0");
    page.locator("#set-file").setInputFiles(csv(Import.figures("llmfao-votes.csv")));
    page.locator("#set-name").press("Enter");
    awaitState("llmfao <b>", "READY");
    assertThat(first().locator(".set-counts")).containsText("8,931 votes");
    assertThat(first().locator(".set-counts")).containsText("59 models");
    assertThat(page.locator("#sets-say")).hasText("llmfao <b> is ready.");
    assertThat(page.locator("#set-name")).hasValue("");
    first().locator("a[id^=report-]").click();
    assertThat(page.locator("h1")).hasText("llmfao <b>");
    assertThat(page.locator(".facts")).containsText("github.com/dustalov/llmfao, CC BY 4.0");
    assertThat(page.locator(".names-list li")).hasCount(59);
    visitor.expectNothingWrong();
  }

  @Test
  void refused_rows_are_told_with_line_reason_and_mend_and_can_be_downloaded() throws IOException {
    fill(
        "Faulty",
        "Typed",
        csv("model_a,model_b,winner\na,b,tie\n=cmd,=cmd,tie\na,b,left\na,b,=1+1\n"));
    page.locator("#import").click();
    awaitState("Faulty", "REFUSED");
    first().locator("a[id^=report-]").click();
    assertThat(page.locator("#set-fault")).containsText("Line 3");
    assertThat(page.locator("#refusals tbody tr")).hasCount(3);
    assertThat(page.locator("#refusals tbody tr").nth(1)).containsText("left");
    Download download = page.waitForDownload(() -> page.locator("#refusals-csv").click());
    String csv = Files.readString(download.path());
    assertTrue(csv.startsWith("\ufeff\"Line\",\"Fault\",\"Reason\",\"What to do\"\r\n"), csv);
    assertEquals(5, csv.split("\r\n", -1).length);
    assertTrue(csv.contains("\"3\",\"model-against-itself\","), csv);
    visitor.expectNothingWrong();
  }

  @Test
  void what_is_missing_is_said_before_anything_is_sent() {
    page.locator("#import").click();
    assertThat(page.locator("#import-error")).not().isEmpty();
    assertThat(page.locator("#set-name")).isFocused();
    page.locator("#set-name").fill("A name");
    page.locator("#import").click();
    assertThat(page.locator("#set-provenance")).isFocused();
    assertThat(page.locator("#set-name")).hasValue("A name");
    visitor.expectNothingWrong();
  }

  @Test
  void the_progress_moves_by_itself_and_the_import_can_be_cancelled() {
    page.locator("#set-name").fill("Long");
    page.locator("#set-provenance").fill("Made for a test");
    page.locator("#set-file").setInputFiles(LongFile.of(1_500_000));
    page.locator("#import").click();
    assertThat(first().locator("h3"))
        .hasText("Long", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
    page.waitForFunction(
        "() => [...document.querySelectorAll('.set-list progress')].some((p) => p.value > 0.1)");
    first().locator("[data-cancel]").focus();
    page.keyboard().press("Enter");
    awaitState("Long", "CANCELLED");
    assertThat(page.locator("#sets-say")).hasText("Long was cancelled.");
    assertThat(first().locator("a[id^=report-]")).isFocused();
    visitor.expectNothingWrong();
  }
}
