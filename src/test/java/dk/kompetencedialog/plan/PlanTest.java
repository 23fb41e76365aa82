package dk.kompetencedialog.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.mail.MailText;
import dk.kompetencedialog.platform.mail.PostOffice;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.OrganisationTest;
import dk.kompetencedialog.world.Sitting;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;

/** Plans of groups, and what they are written with. */
public abstract class PlanTest extends OrganisationTest {
    /** The steps at which the second and the third board's conclusions are written. */
    private static final int NEEDS = 13;

    private static final int ACTIVITIES = 20;

    private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");

    /** A talk that Eva holds with a unit of hers. */
    protected final String talk(String unit) {
        return talk(eva, unit);
    }

    /** The path of a workshop that is led by who planned it. */
    protected final String talk(Browser who, String... units) {
        return planned(who, "GRUS", Stream.of(units).map(this::unit).toArray(String[]::new));
    }

    /** Writes a conclusion in it. */
    protected final void conclude(String talk, String kind, String text) {
        var leads = eva.get(talk).status() == 200 ? eva : hr;
        var held = Sitting.planned(leads, home, talk);
        held.step(kind.equals("NEED") ? NEEDS : ACTIVITIES);
        var sentence = "{\"id\":\"%s\",\"board\":\"%s\",\"kind\":\"%s\",\"text\":\"%s\"%s}"
                .formatted(
                        UUID.randomUUID(),
                        held.board(),
                        kind,
                        text,
                        kind.equals("NEED") ? ",\"competence\":\"PROFESSIONAL\"" : "");
        assertThat(held.command(leads, "POST /conclusions", sentence).status()).isEqualTo(200);
    }

    /** The path of an empty plan for a unit of Eva's. */
    protected final String plan(String unit) {
        eva.get(home + "/plans/new");
        return eva.form(
                        home + "/plans",
                        "title",
                        "Udviklingsplan: " + unit,
                        "starts",
                        today(),
                        "ends",
                        inAYear(),
                        "whom",
                        unit(unit))
                .leadsTo();
    }

    /** The path of a need that Eva writes. */
    protected final String need(String plan, String text) {
        var page = page(eva, plan + "/needs/new");
        var to = page.select("form.card").attr("action");
        assertThat(eva.form(to, "text", text, "competence", "PROFESSIONAL").status())
                .isEqualTo(303);
        return to;
    }

    /** The path of an activity that Eva writes. */
    protected final String activity(String plan, String text) {
        var page = page(eva, plan + "/activities/new");
        assertThat(send(eva, page, "text", text).status()).isEqualTo(303);
        return page.select("form.card").attr("action");
    }

    /** An activity that Maja answers for, in a plan that is agreed: the next day she is told of it by mail, and says through the link that it is stuck. */
    protected final String followed(String plan, String mail, String text, String said) {
        var activity = activity(plan, text);
        var maja = person("Maja Krogh").toString();
        assertThat(send(hr, page(hr, home + "/people/" + maja), "mail", mail).status())
                .isEqualTo(303);
        assertThat(send(eva, page(eva, activity), "responsible", maja).status()).isEqualTo(303);
        agreed(plan);
        var morning = day().plusDays(1).atTime(LocalTime.of(10, 0)).atZone(HERE);
        clock.move(Duration.between(clock.instant(), morning.toInstant()));
        doNow("remind-of-activities");
        var link = MailText.link(PostOffice.await(mail, 1));
        var phone = new Browser(port);
        phone.get(link);
        for (var state : new String[] {"ON_TRACK", "STUCK"})
            assertThat(phone.form(link, "state", state, "line", said).status()).isEqualTo(303);
        return activity;
    }

    /** Leader and group agree it today. */
    protected final void agreed(String plan) {
        var turn = page(hr, plan).select("[name=turn]").val();
        assertThat(hr.form(plan + "/agreements", "turn", turn, "on", today(), "leader", "Eva Dahl", "group", "Alle")
                        .status())
                .isEqualTo(303);
    }

    protected final LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    protected final String today() {
        return day().toString();
    }

    protected final String inAYear() {
        return day().plusYears(1).toString();
    }

    /** Eva signs in by her mail: from now on she has proved who she is. */
    protected final void evaProves() {
        eva = members.proved(workplace, person("Eva Dahl"), "eva-" + UUID.randomUUID() + "@klit.dk", port);
    }
}
