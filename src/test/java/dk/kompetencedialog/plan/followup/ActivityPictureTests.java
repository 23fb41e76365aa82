package dk.kompetencedialog.plan.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.plan.PlanTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How activities stand is a picture, a table and a sheet that say the same, of what the reader may see. */
class ActivityPictureTests extends PlanTest {
    private String list;

    @BeforeEach
    void theAddress() {
        list = home + "/activities";
    }

    @Test
    void thereIsNoPictureOfNothing() {
        assertThat(page(hr, list).select(".tally")).isEmpty();
    }

    @Test
    void pictureTableAndSheetSayTheSame() throws IOException {
        nord();
        stab();
        var seen = page(hr, list);
        assertThat(seen.select(".tally .bars [role=img]").eachAttr("aria-label"))
                .containsExactly(
                        "Nord: 6 aktiviteter. I mål: 3. På sporet: 1. Gået i stå: 1. Intet svar endnu: 1. Over fristen: 1",
                        "Stab: 1 aktivitet. Intet svar endnu: 1",
                        "Det, der er i mål: Hjalp det? Ja: 2. Ikke sagt: 1");
        assertThat(bars(seen)).containsExactly("3 1 1 1", "1", "2 1");
        assertThat(seen.select(".tally .bars span").eachText())
                .containsExactly("6 aktiviteter · 1 over fristen", "1 aktivitet", "3 i mål");
        assertThat(table(seen)).containsExactly("Nord 6 3 1 1 1 1", "Stab 1 0 0 0 1 0", "I alt 7 3 1 1 2 1");
        assertThat(seen.select(".given tbody tr").eachText())
                .containsExactly("Ja 2", "Delvis 0", "Nej 0", "For tidligt at sige 0", "Ikke sagt 1", "I alt 3");
        assertThat(sheet())
                .containsExactly(
                        "Gruppe|Aktiviteter|I mål|På sporet|Gået i stå|Intet svar endnu|Over fristen"
                                + "|Hjalp det? Ja|Hjalp det? Delvis|Hjalp det? Nej|Hjalp det? For tidligt at sige|Hjalp det? Ikke sagt",
                        "Nord|6|3|1|1|1|1|2|0|0|0|1",
                        "Stab|1|0|0|0|1|0|0|0|0|0|0",
                        "I alt|7|3|1|1|2|1|2|0|0|0|1");
    }

    @Test
    void itIsOfTheGroupThatWasChosenAndOfWhatTheReaderMaySee() {
        nord();
        stab();
        assertThat(table(page(eva, list))).containsExactly("Nord 6 3 1 1 1 1");
        assertThat(table(page(otto, list))).containsExactly("Stab 1 0 0 0 1 0");
        var chosen = page(hr, list + "?standing=DONE&group=Stab");
        assertThat(table(chosen)).containsExactly("Stab 1 0 0 0 1 0");
        assertThat(bars(chosen)).as("of Stab nothing is done").containsExactly("1");
        assertThat(page(hr, list + "?group=Ingen").select(".tally")).isEmpty();
    }

    private void nord() {
        var plan = plan("Nord");
        says(activity(plan, "Flyv to og to"), "DONE", "YES");
        says(activity(plan, "Læs billeder"), "DONE", "YES");
        says(activity(plan, "Gå med en erfaren"), "DONE", "");
        says(activity(plan, "Tag kurset"), "STUCK", "");
        activity(plan, "Hold foredrag");
        var late = activity(plan, "Skriv det ned");
        says(late, "ON_TRACK", "");
        assertThat(send(eva, page(eva, late), "deadline", today()).status()).isEqualTo(303);
        clock.move(Duration.ofDays(1));
    }

    private void stab() {
        otto.get(home + "/plans/new");
        var plan = otto.form(
                        home + "/plans", "title", "Stab", "starts", today(), "ends", inAYear(), "whom", unit("Stab"))
                .leadsTo();
        assertThat(send(otto, page(otto, plan + "/activities/new"), "text", "Før regnskab")
                        .status())
                .isEqualTo(303);
    }

    private void says(String activity, String state, String helped) {
        eva.get("/account");
        assertThat(eva.form(activity + "/check-ins", "state", state, "helped", helped)
                        .status())
                .isEqualTo(303);
    }

    private static List<String> bars(Document page) {
        return page.select(".tally .bars [role=img]").stream()
                .map(bar -> String.join(" ", bar.select("text").eachText()))
                .toList();
    }

    private static List<String> table(Document page) {
        return page.select(".tally .counted tbody tr").eachText();
    }

    private List<String> sheet() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(hr.file(list + ".xlsx")))) {
            assertThat(book.getSheetName(0)).isEqualTo("Aktiviteter");
            return StreamSupport.stream(book.getSheet("Tal").spliterator(), false)
                    .map(ActivityPictureTests::cells)
                    .toList();
        }
    }

    private static String cells(Row row) {
        var written = new DataFormatter();
        return String.join(
                "|",
                StreamSupport.stream(row.spliterator(), false)
                        .map(written::formatCellValue)
                        .toList());
    }
}
