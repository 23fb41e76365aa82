package dk.kompetencedialog.plan.example;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.plan.PlanTest;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Sitting;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a group does is read by other workplaces when the group and who administers both say yes, in words of its own, and never after it was taken back. */
class ExamplesTests extends PlanTest {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String text = "Vi flyver to og to " + mark;
    private String plan;
    private String activity;
    private Sitting elsewhere;

    @BeforeEach
    void anActivityInAPlanThatIsAgreed() {
        plan = plan("Nord");
        activity = activity(plan, text);
        agreed(plan);
        elsewhere = open(false);
    }

    @Test
    void othersReadItWhenTheGroupAndWhoAdministersBothSayYesAndNotOnceItIsTakenBack() {
        assertThat(offer("agreed", "yes").leadsTo()).endsWith("examples?did=offered#own");
        assertThat(read()).doesNotContain(mark);
        assertThat(page(eva, examples()).select("#own").text())
                .contains(text, "Det venter på, at en administrator siger ja.");
        assertThat(page(eva, examples()).select("#own form[action$=sharing]")).isEmpty();
        assertThat(press(hr, "sharing").status()).isEqualTo(303);
        assertThat(read()).contains(text, "En anden arbejdsplads").doesNotContain("Klitstyrelsen", "Nord", "Eva Dahl");
        assertThat(press(eva, "removal").status()).isEqualTo(303);
        assertThat(read()).doesNotContain(mark);
    }

    @Test
    void aTextThatIsChangedWaitsAgainAndTheNameGoesAlongWhereItWasLet() {
        offer("agreed", "yes", "named", "yes", "gave", "Ingen er alene " + mark);
        press(hr, "sharing");
        assertThat(read()).contains(text, "Klitstyrelsen", "Ingen er alene " + mark);
        offer("agreed", "yes", "text", "Vi flyver altid to og to " + mark);
        assertThat(read()).doesNotContain(mark);
        press(hr, "sharing");
        assertThat(read()).contains("Vi flyver altid to og to " + mark);
    }

    @Test
    void nobodyLetsOutWhatTheyHaveNotReadAndWhatIsTakenOutOfThePlanGoes() {
        offer("agreed", "yes");
        var read = page(hr, examples()).select("#own [name=example]").first().val();
        offer("agreed", "yes", "text", "Noget andet " + mark);
        var late = hr.form(examples() + "/sharing", "example", read);
        assertThat(late.status()).isEqualTo(410);
        assertThat(late.body()).contains("rettet imens");
        assertThat(read()).doesNotContain(mark);
        press(hr, "sharing");
        assertThat(read()).contains("Noget andet " + mark);
        eva.get(plan);
        assertThat(eva.form(activity.replaceFirst("/activities/", "/rows/") + "/removal")
                        .status())
                .isEqualTo(303);
        assertThat(read()).doesNotContain(mark);
    }

    @Test
    void withoutTheGroupsYesAndWithoutAnAgreementNothingIsOffered() {
        var refused = offer("text", "Uden ja " + mark);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Spørg gruppen først", "Uden ja " + mark);
        var draft = activity(plan, "Ikke aftalt");
        var told = eva.get(draft + "/example");
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body()).contains("Aftal planen først");
        assertThat(page(hr, examples()).select("#own").text()).contains("Ingen har foreslået");
    }

    @Test
    void itIsNobodyElsesToOfferToLetOutOrToTakeBack() {
        offer("agreed", "yes");
        var id = page(hr, examples()).select("#own [name=example]").first().val();
        for (var other : List.of(otto, maja, elsewhere.facilitator())) {
            assertThat(other.get(activity + "/example").status()).isEqualTo(404);
            assertThat(other.form(activity + "/example", "text", "Fremmed", "agreed", "yes")
                            .status())
                    .isEqualTo(404);
            for (var way : List.of("/sharing", "/removal"))
                assertThat(other.form(examples() + way, "example", id).status()).isEqualTo(404);
        }
        assertThat(eva.form(examples() + "/sharing", "example", id).status()).isEqualTo(404);
        var abroad = "/workplaces/" + elsewhere.workplaceId() + "/examples";
        elsewhere.facilitator().get(abroad);
        assertThat(elsewhere
                        .facilitator()
                        .form(abroad + "/sharing", "example", id)
                        .status())
                .isEqualTo(410);
        assertThat(elsewhere.facilitator().get(examples()).status()).isEqualTo(404);
        assertThat(page(maja, examples()).select("#own")).isEmpty();
    }

    @Test
    void anActivityBeginsWithOneUnlessItWasTakenBack() {
        offer("agreed", "yes", "sign", "Alle er trygge " + mark);
        press(hr, "sharing");
        var seen = page(otto, examples() + "?plan=" + ottos() + "&need=" + UUID.randomUUID());
        var begin = seen.select("article:contains(" + mark + ") .actions a").attr("href");
        var form = page(otto, begin);
        assertThat(form.select("#text").val()).isEqualTo(text);
        assertThat(form.select("#sign").val()).isEqualTo("Alle er trygge " + mark);
        assertThat(form.select("#responsible").val()).isEmpty();
        press(hr, "removal");
        var late = otto.get(begin);
        assertThat(late.status()).isEqualTo(410);
        assertThat(late.body()).contains("trukket tilbage");
        assertThat(eva.get(examples() + "?plan=" + ottos()).status()).isEqualTo(404);
    }

    private String ottos() {
        otto.get(home + "/plans/new");
        return otto.form(
                        home + "/plans",
                        "title",
                        "Stab " + mark,
                        "starts",
                        today(),
                        "ends",
                        inAYear(),
                        "whom",
                        unit("Stab"))
                .leadsTo()
                .replaceFirst("/plans/", "");
    }

    /** As Eva offers it; what stands in the form is sent but for these fields. */
    private Browser.Seen offer(String... otherwise) {
        var form = (FormElement)
                page(eva, activity + "/example").select("form.card").first();
        var fields = new java.util.LinkedHashMap<String, String>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.remove("_csrf");
        for (int at = 0; at < otherwise.length; at += 2) fields.put(otherwise[at], otherwise[at + 1]);
        return eva.form(
                activity + "/example",
                fields.entrySet().stream()
                        .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                        .toArray(String[]::new));
    }

    private Browser.Seen press(Browser who, String way) {
        var id = page(who, examples()).select("#own [name=example]").first().val();
        return who.form(examples() + "/" + way, "example", id);
    }

    private String examples() {
        return home + "/examples";
    }

    /** What another workplace reads. */
    private String read() {
        return list(page(elsewhere.facilitator(), "/workplaces/" + elsewhere.workplaceId() + "/examples"));
    }

    private static String list(Document page) {
        return page.select("section[aria-labelledby=all]").text();
    }
}
