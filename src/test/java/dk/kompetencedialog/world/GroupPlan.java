package dk.kompetencedialog.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jsoup.Jsoup;

/**
 * A group's workshop, and the plan that was agreed after it.
 *
 * @param talk the workshop's path
 * @param path the plan's
 * @param need the id of its need
 * @param activity the id of its activity
 */
public record GroupPlan(String talk, String path, String need, String activity) {

    /** Made by who administers the workplace, for a unit as a form sends it; {@code word} stands in every text. */
    public static GroupPlan by(Browser hr, String home, String unit, String word) {
        var today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        hr.get(home + "/workshops/new");
        var talk = hr.form(home + "/workshops", "use", "GRUS", "title", word, "names", "no", "cap", "5", "whom", unit)
                .leadsTo();
        hr.get(home + "/plans/new");
        var plan = hr.form(
                        home + "/plans",
                        "title",
                        word,
                        "starts",
                        today.toString(),
                        "ends",
                        today.plusYears(1).toString(),
                        "whom",
                        unit)
                .leadsTo();
        var need = row(hr, plan + "/needs", "text", word, "competence", "RELATIONAL", "goal", word);
        var activity = row(
                hr,
                plan + "/activities",
                "text",
                word,
                "need",
                need,
                "kind",
                "KNOWLEDGE_SHARING",
                "whom",
                word,
                "sign",
                word,
                "daily",
                word,
                "deadline",
                today.plusMonths(2).toString(),
                "funding",
                "OTHER",
                "note",
                word);
        var turn = Jsoup.parse(hr.get(plan).body()).select("[name=turn]").val();
        assertThat(hr.form(plan + "/agreements", "turn", turn, "on", today.toString(), "leader", word, "group", word)
                        .status())
                .isEqualTo(303);
        return new GroupPlan(talk, plan, need, activity);
    }

    private static String row(Browser hr, String kind, String... fields) {
        var to = Jsoup.parse(hr.get(kind + "/new").body()).select("form.card").attr("action");
        assertThat(hr.form(to, fields).status()).isEqualTo(303);
        return to.replaceFirst(".*/", "");
    }
}
