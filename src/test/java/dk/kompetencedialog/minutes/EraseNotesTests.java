package dk.kompetencedialog.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.world.Writer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What remains when the raw notes of a workshop are deleted. */
class EraseNotesTests extends PlayedTest {
    private String page(String path) {
        return Jsoup.parse(sitting.facilitator().get(path).body()).text();
    }

    private String erasure() {
        return "/workshops/" + sitting.id() + "/erasure";
    }

    @Test
    void itWaitsUntilTheWorkshopIsClosedAndIsForThoseWhoAdminister() {
        played(true);
        assertThat(sitting.facilitator().get(erasure()).body()).contains("Luk workshoppen først.");
        close();
        var other = members.signedIn(port);
        other.get("/workplaces/new");
        assertThat(other.get(erasure()).status()).isEqualTo(404);
        assertThat(other.form(erasure()).status()).isEqualTo(404);
        assertThat(page(erasure())).contains("4 sedler bliver slettet for altid.", "hvor mange sedler der lå bag");
    }

    @Test
    void noneGoBeforeWhatMustBeKeptIsFiled() {
        played(true);
        close();
        var lead = sitting.facilitator();
        lead.get(erasure());
        var refused = lead.form(erasure());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Intet er slettet.");
        assertThat(page(erasure())).contains("4 sedler bliver slettet for altid.");
    }

    @Test
    void noneGoWhileSomebodyHasAskedToWait() {
        played(true);
        close();
        var lead = sitting.facilitator();
        members.onTheList(sitting.workplaceId(), sitting.id(), "Hanne Riis");
        var holds = "/workplaces/" + sitting.workplaceId() + "/keeping/holds/" + sitting.id();
        lead.get("/workplaces/" + sitting.workplaceId() + "/keeping");
        lead.form(holds);
        assertThat(page(erasure())).contains("er sat til at vente af Hanne Riis", "Opbevaring og sletning");
        assertThat(lead.get(erasure()).body()).doesNotContain("btn danger");
        var refused = lead.form(erasure(), "filed", "yes");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("er sat til at vente af Hanne Riis");
        assertThat(page(erasure())).contains("4 sedler bliver slettet for altid.");
        lead.get("/workplaces/" + sitting.workplaceId() + "/keeping");
        lead.form(holds + "/release");
        lead.form(erasure(), "filed", "yes");
        assertThat(page(erasure())).contains("Sedlerne blev slettet");
    }

    @Test
    void aParagraphTellsHowManyLayBehindItAndSinceWhenTheyAreGone() {
        played(true);
        var writer = Writer.begin(sitting);
        close();
        clock.move(Duration.ofDays(400));
        members.again(sitting.facilitator(), sitting.facilitator());
        var day = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Copenhagen"))
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of("da", "DK")));
        sitting.facilitator().get(erasure());
        sitting.facilitator().form(erasure(), "filed", "yes");
        assertThat(page(erasure())).contains("Sedlerne blev slettet " + day + ".");

        var goal = writer.chapter("GOAL").getLast();
        assertThat(writer.page().select("#p_" + goal + " .trace").text())
                .isEqualTo("Bygger på 2 sedler · fra bunken »Data« (2 prikker) · sedlerne blev slettet " + day);
        var behind = Jsoup.parse(writer.browser()
                .get(writer.path("/paragraphs/" + goal + "/behind"))
                .body());
        assertThat(behind.select("p").eachText()).contains("2 sedler lå bag. De blev slettet " + day + ".");
        assertThat(behind.select(".note")).isEmpty();
        assertThat(writer.browser().get(writer.path("/unused")).body())
                .doesNotContain("Droner", "ligger bag et afsnit.")
                .contains("Sedlerne fra workshoppen blev slettet " + day);
        assertThat(writer.page().select(".unused").text())
                .contains("sedlerne blev slettet " + day)
                .doesNotContain("alle er med", "Gem til senere");
        assertThat(page("/workshops/" + sitting.id() + "/minutes"))
                .contains(
                        "Sedlerne på pladen blev slettet " + day,
                        "Det, I konkluderede, plade for plade.",
                        "Bygger på 2 sedler · sedlerne blev slettet " + day)
                .doesNotContain("Der kom ingen sedler", "Fra jeres snak", "som billeder");
    }

    @Test
    void noPageBearsThemAnyMore() {
        played(true);
        close();
        sitting.facilitator().get(erasure());
        sitting.facilitator().form(erasure(), "filed", "yes");
        var workshop = "/workshops/" + sitting.id();
        for (var path : new String[] {
            sitting.path("/desk"),
            sitting.path("/board"),
            sitting.path("/own"),
            workshop + "/minutes",
            workshop + "/strategy"
        })
            assertThat(sitting.facilitator().get(path).body())
                    .as(path)
                    .doesNotContain("Læse data", "Bruge data", "Droner", "Ib igen", "Nævner en kollega");
        assertThat(page(workshop + "/strategy")).contains("Vi læser data sammen.");
        assertThat(Jsoup.parse(jonas.get(sitting.path("/whereabouts")).body()).text())
                .contains("Sedlerne blev slettet")
                .doesNotContain("Droner");
    }
}
