package dk.kompetencedialog.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The picture on the home page says how far each group has come, in ink and in words. */
class HomePictureTests extends PlanTest {

    @Test
    void eachGroupStandsWhereItIs() {
        says("Nord", "ikke planlagt");
        var talk = talk("Nord");
        says("Nord", "workshop uden dag");
        conclude(talk, "NEED", "Vi kan flyve sikkert.");
        close(eva, talk);
        says("Nord", "workshop holdt");
        var plan = eva.form(talk + "/plan", "title", "Nord", "starts", today(), "ends", inAYear())
                .leadsTo();
        says("Nord", "plan under arbejde");
        activity(plan, "Flyv to og to");
        agreed(plan);
        says("Nord", "plan aftalt");
        says("Stab", "ikke planlagt");
        var picture = page(hr, home).select(".coherence");
        assertThat(picture.select("svg").attr("aria-label"))
                .contains("Nord: plan aftalt", "1 plan i 2 grupper · 1 aktivitet · 0 i mål", "ikke godkendt endnu");
        assertThat(picture.select(".of-group.AGREED")).hasSize(1);
        assertThat(picture.select("a:containsOwn(Nord)").attr("href")).isEqualTo(plan);
        assertThat(hr.get(picture.select("a:containsOwn(Stab)").attr("href")).status())
                .isEqualTo(200);
    }

    @Test
    void whoDoesNotAdministerSeesHowFarAllAreAndNoWayToWhatIsNotTheirs() {
        activity(plan("Nord"), "Flyv to og to");
        for (var who : List.of(eva, maja, per)) {
            var seen = page(who, home + "/me").select(".coherence");
            assertThat(seen.select("svg").attr("aria-label"))
                    .contains("Nord: plan under arbejde", "Stab: ikke planlagt");
            assertThat(seen.select("a")).isEmpty();
            assertThat(seen.select(".as-table").text()).contains("Ikke planlagt endnu");
        }
    }

    private void says(String group, String line) {
        assertThat(page(hr, home)
                        .select(".as-table tr:contains(" + group + ") td")
                        .text())
                .isEqualTo(line);
    }
}
