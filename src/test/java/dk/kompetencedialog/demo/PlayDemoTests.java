package dk.kompetencedialog.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.document.Verdict;
import dk.kompetencedialog.guide.Editions;
import dk.kompetencedialog.platform.ProgramTest;
import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.platform.jobs.Job;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Members;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The demo played against the real program, and the strategy that comes of it. */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlayDemoTests {
    private static final DemoScript SCRIPT = DemoScript.named("klitstyrelsen");

    @Autowired
    Members members;

    @Autowired
    Editions editions;

    @Autowired
    TestDatabase.Access behindTheWalls;

    @LocalServerPort
    int port;

    @Autowired
    List<Job> jobs;

    private Played end;
    private DemoPlayed played;
    private Browser guest;

    @BeforeAll
    void play() {
        played = DemoPlayed.at(port, members, editions, jobs);
        end = played.end();
        guest = played.guest("Freja Bro");
    }

    @Test
    void everythingInTheScriptStandsThere() throws SQLException {
        var here = " where room_id = '" + end.workshop() + "'";
        assertThat(count("seat", here + " and role = 'PARTICIPANT' and name not like 'Freja%'"))
                .isEqualTo(12);
        var boards = " where board_id in (select id from kd.board" + here + ")";
        assertThat(count("note", boards)).isGreaterThanOrEqualTo(90).isEqualTo(all(DemoScript.Board::notes));
        assertThat(count("note", boards + " and char_length(text) = 500")).isEqualTo(1);
        assertThat(count("stack", boards)).isEqualTo(all(DemoScript.Board::stacks));
        assertThat(count("conclusion", boards)).isEqualTo(all(DemoScript.Board::conclusions));
        assertThat(count("draft", boards)).isZero();
        assertThat(count("ballot", boards)).isZero();
        assertThat(count("note_author", " where workplace_id = " + workplace())).isZero();
    }

    @Test
    void theWorkshopIsOverAndOneMoreStandsOpen() {
        assertThat(guest.get("/w/" + end.workshop()).body()).contains("data-closed=\"true\"");
        var newcomer = new Browser(port);
        newcomer.get("/join?code=" + end.code());
        newcomer.form("/join", "way", end.code(), "name", "Freja Bro");
        assertThat(newcomer.get("/w/" + end.open()).body()).contains("data-step=\"GATHER\"");
    }

    @Test
    void theStrategyHasGoneItsWay() throws SQLException {
        assertThat(ofTheWorkplace("person")).isEqualTo(45);
        assertThat(ofTheWorkplace("council_seat"))
                .describedAs("members, their substitutes and the secretary")
                .isEqualTo(12 + 3 + 1);
        assertThat(ofTheWorkplace("hearing_comment"))
                .isEqualTo(SCRIPT.strategy().hearing().comments().size());
        assertThat(ofTheWorkplace("revision")).isEqualTo(2);
        assertThat(ofTheWorkplace("submission")).isEqualTo(2);
        assertThat(ofTheWorkplace("publication")).isEqualTo(1);
    }

    @Test
    void theStrategyReadsInOrder() {
        var page = guest.get("/w/" + end.workshop() + "/strategy").body();
        assertThat(Pattern.compile("<h2 id=\"(?!contents)[^>]*>([^<]+)<")
                        .matcher(page)
                        .results()
                        .map(PlayDemoTests::first))
                .containsExactly(
                        "Formål",
                        "Mål",
                        "Udfordringer",
                        "Indsatsområder",
                        "Principper og retningslinjer",
                        "Metoder",
                        "Aktiviteter",
                        "Udviklingsplaner",
                        "Roller og ansvar",
                        "Opfølgning og evaluering",
                        "Deltagere");
        assertThat(page)
                .contains(
                        "Data i hverdagen</h3>",
                        "<b>Bygger på 6 sedler</b> · ",
                        "<em>Fagkonsulenter og Feltteknikere</em>",
                        "Amina Bashir")
                .doesNotContain("endnu.</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void thePdfCanBeHeardAndFiled(String language) throws Exception {
        var reader = played.guest("Freja " + language);
        reader.send("GET", "/language/" + language, "", Map.of());
        var pdf = reader.file("/w/" + end.workshop() + "/strategy.pdf");
        assertThat(Verdict.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Verdict.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(words(pdf))
                .contains("Kompetencestrategi 2027–2029", "Klitstyrelsen", "Data i hverdagen", "Pernille Østergård")
                .contains(language.equals("da") ? "Bygger på 6 sedler" : "6 notes behind it");
    }

    private static String first(MatchResult found) {
        return found.group(1);
    }

    private static String words(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
        }
    }

    private static int all(java.util.function.Function<DemoScript.Board, java.util.List<?>> part) {
        return SCRIPT.boards().stream()
                .mapToInt(board -> part.apply(board).size())
                .sum();
    }

    private String workplace() {
        return "(select workplace_id from kd.workshop where id = '" + end.workshop() + "')";
    }

    private int ofTheWorkplace(String table) throws SQLException {
        return count(table, " where workplace_id = " + workplace());
    }

    private int count(String table, String where) throws SQLException {
        try (var owner = behindTheWalls.connectAsOwner();
                var answer = owner.createStatement().executeQuery("select count(*) from kd." + table + where)) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
