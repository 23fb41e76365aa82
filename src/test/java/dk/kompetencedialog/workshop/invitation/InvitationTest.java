package dk.kompetencedialog.workshop.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.platform.mail.PostOffice;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Council;
import dk.kompetencedialog.world.WorkshopTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A workshop that is planned for a council: Maja leads one side, Jonas and Ida, who has no address, are of the other; Ole is of none. */
abstract class InvitationTest extends WorkshopTest {
    static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    static final String[] HALF_DAY = {"15", "55", "55", "15", "55", "15"};

    @Autowired
    TestDatabase.Access behindTheWalls;

    final String someone = UUID.randomUUID().toString().substring(0, 8);
    final String maja = "maja-" + someone + "@klit.dk";
    final String jonas = "jonas-" + someone + "@klit.dk";
    Browser hr;
    String home;
    String workshop;
    String invitations;
    LocalDate day;

    @BeforeEach
    void planOneForACouncil() {
        sitDown(false);
        hr = sitting.facilitator();
        home = "/workplaces/" + sitting.workplaceId();
        workshop = "/workshops/" + sitting.id();
        invitations = workshop + "/invitations";
        day = LocalDate.now(clock.withZone(COPENHAGEN)).plusDays(60);
        person("Maja Krogh", maja);
        person("Jonas Thorup", jonas);
        person("Ida Uden Mail", "");
        person("Ole Udenfor", "ole-" + someone + "@klit.dk");
        Council.named("SU")
                .a("Maja Krogh", "CHAIR")
                .b("Jonas Thorup", "DEPUTY")
                .b("Ida Uden Mail", "MEMBER")
                .in(sitting.workplaceId(), hr);
        plan(day.toString(), "09:00", "Mødelokale 2");
    }

    void inviteCouncil() {
        choose(id("Maja Krogh"), id("Jonas Thorup"), id("Ida Uden Mail"));
    }

    void choose(String... people) {
        var fields = new ArrayList<String>();
        for (var person : people) fields.addAll(List.of("person", person));
        assertThat(hr.form(invitations + "/people", fields.toArray(String[]::new))
                        .leadsTo())
                .isEqualTo(invitations);
    }

    void send() {
        assertThat(hr.form(invitations + "/sending", "language", "da").leadsTo())
                .matches(java.util.regex.Pattern.quote(invitations) + "(\\?sent=\\d+)?");
    }

    void plan(String date, String time, String place) {
        var fields = new ArrayList<>(List.of("date-0", date, "time-0", time, "place-0", place));
        fields.addAll(List.of("link-0", "https://moede.eksempel.dk/abc"));
        for (int at = 0; at < HALF_DAY.length; at++) fields.addAll(List.of("minutes-0-" + at, HALF_DAY[at]));
        assertThat(hr.form(workshop + "/agenda", fields.toArray(String[]::new)).leadsTo())
                .isEqualTo(workshop);
    }

    void planThree(LocalDate... days) {
        var page = hr.get(workshop + "/agenda").body();
        var fields = new ArrayList<String>();
        Pattern.compile(
                        "name=\"(minutes-\\d-\\d)\"[^>]*value=\"(\\d+)\"|value=\"(\\d+)\"[^>]*name=\"(minutes-\\d-\\d)\"")
                .matcher(page)
                .results()
                .forEach(hit -> fields.addAll(
                        hit.group(1) == null
                                ? List.of(hit.group(4), hit.group(3))
                                : List.of(hit.group(1), hit.group(2))));
        for (int at = 0; at < 3; at++)
            fields.addAll(List.of("date-" + at, days[at] == null ? "" : days[at].toString(), "time-" + at, "09:00"));
        assertThat(hr.form(workshop + "/agenda", fields.toArray(String[]::new)).leadsTo())
                .isEqualTo(workshop);
    }

    void person(String name, String mail) {
        hr.get(home + "/people/new");
        hr.form(home + "/people", "name", name, "mail", mail);
    }

    String id(String name) {
        var link = Pattern.compile("/people/([0-9a-f-]{36})\">" + name)
                .matcher(hr.get(home + "/people").body());
        assertThat(link.find()).describedAs(name).isTrue();
        return link.group(1);
    }

    static List<CalendarMail> mails(String address) {
        return PostOffice.to(address).stream().map(CalendarMail::of).toList();
    }

    static List<String> ticked(String form) {
        return Pattern.compile("<input[^>]*name=\"person\"[^>]*>")
                .matcher(form)
                .results()
                .map(hit -> hit.group())
                .filter(input -> input.contains(" checked"))
                .map(input -> input.replaceFirst(".*value=\"([^\"]+)\".*", "$1"))
                .toList();
    }

    static String count(Browser.Seen page) {
        return text(page.body());
    }

    static String text(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    /** Waits until every mail of the workplace has been sent, or turned out to have nothing to say. */
    void nothingWaits() throws SQLException {
        var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (waiting() > 0) assertThat(System.nanoTime()).isLessThan(until);
    }

    long waiting() throws SQLException {
        return behindTheWalls(
                "select count(*) from kd.mail where workplace_id::text = ? and sent_at is null",
                sitting.workplaceId().toString());
    }

    long behindTheWalls(String sql, String value) throws SQLException {
        try (var owner = behindTheWalls.connectAsOwner();
                var question = owner.prepareStatement(sql)) {
            for (int at = 1; at <= question.getParameterMetaData().getParameterCount(); at++)
                question.setString(at, value);
            var answer = question.executeQuery();
            answer.next();
            return answer.getLong(1);
        }
    }
}
