package dk.kompetencedialog.wall;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.WorkshopTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What would be SQL, were it not a parameter: it stands as it was written, and finds nothing. */
class HostileWordsTests extends WorkshopTest {
    private static final List<String> WORDS = List.of(
            "'); drop table kd.note; --",
            "' or '1'='1",
            "x' || (select string_agg(name, '') from person) || '",
            "$1 :name ? %s ${title} {0}",
            "E'\\' $$ -- /* */ ;");

    private String home;

    @BeforeEach
    void aWorkshop() {
        sitDown(false);
        home = "/workplaces/" + sitting.workplaceId();
    }

    @Test
    void asNotesTheyStandOnTheBoard() {
        sitting.step(2);
        WORDS.forEach(words -> assertThat(
                        sitting.write(mette, 0, words.replace("\\", "\\\\")).status())
                .as(words)
                .isEqualTo(200));
        sitting.step(3);
        assertThat(Jsoup.parse(sitting.boardPage()).select(".note > p").eachText())
                .containsAll(WORDS);
    }

    @Test
    void asNamesAndTitlesTheyAreCalledSo() {
        var hr = sitting.facilitator();
        for (var words : WORDS) {
            hr.get(home + "/people/new");
            assertThat(hr.form(home + "/people", "name", words, "mail", "").status())
                    .as(words)
                    .isEqualTo(303);
            hr.get(home + "/workshops/new");
            var made = hr.form(home + "/workshops", "title", words, "names", "no", "cap", "5");
            assertThat(Jsoup.parse(hr.get(made.leadsTo()).body()).select("h1").text())
                    .contains(words);
        }
        assertThat(Jsoup.parse(hr.get(home + "/people").body()).select("main").text())
                .contains(WORDS);
    }

    @Test
    void asQuestionsTheyFindNothing() {
        var hr = sitting.facilitator();
        for (var words : WORDS) {
            var asked = URLEncoder.encode(words, StandardCharsets.UTF_8);
            for (var page : List.of(
                    home + "/audit?kind=" + asked,
                    home + "/audit?person=" + asked,
                    home + "/audit?from=" + asked,
                    "/join?code=" + asked))
                assertThat(hr.get(page).status()).as(page).isLessThan(500);
            assertThat(mette.get("/join?code=" + asked).status()).as(words).isIn(400, 404);
        }
        assertThat(hr.get(home).status()).isEqualTo(200);
    }
}
