package dk.kompetencedialog.workshop.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.MovableClock;
import dk.kompetencedialog.platform.data.TestDatabase;
import dk.kompetencedialog.platform.mail.PostOffice;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.WorkshopTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** People are invited to a workshop by mail, their calendars follow it, and they answer. */
@ExtendWith(OutputCaptureExtension.class)
class InvitationTests extends WorkshopTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final String[] HALF_DAY = {"15", "55", "55", "15", "55", "15"};

    @Autowired
    MovableClock clock;

    @Autowired
    TestDatabase.Access behindTheWalls;

    private final String someone = UUID.randomUUID().toString().substring(0, 8);
    private final String maja = "maja-" + someone + "@klit.dk";
    private final String jonas = "jonas-" + someone + "@klit.dk";
    private Browser hr;
    private String home;
    private String workshop;
    private String invitations;
    private LocalDate day;

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
        hr.get(home + "/councils/new");
        hr.form(
                home + "/councils",
                "name",
                "SU",
                "aName",
                "Maja Krogh",
                "aPost",
                "CHAIR",
                "aSubstitute",
                "",
                "bName",
                "Jonas Thorup",
                "bPost",
                "DEPUTY",
                "bSubstitute",
                "",
                "bName",
                "Ida Uden Mail",
                "bPost",
                "MEMBER",
                "bSubstitute",
                "",
                "secretary",
                "");
        plan(day.toString(), "09:00", "Mødelokale 2");
    }

    @AfterEach
    void backToTheMachinesTime() {
        clock.reset();
    }

    @Test
    void theCouncilIsChosenFromTheStartAndTheOthersAreNot() {
        assertThat(hr.get(invitations).leadsTo()).isEqualTo(invitations + "/people");
        var form = hr.get(invitations + "/people").body();
        assertThat(ticked(form)).containsExactlyInAnyOrder(id("Maja Krogh"), id("Jonas Thorup"), id("Ida Uden Mail"));
        assertThat(text(form))
                .contains("A-siden: ledelsen", "Maja Krogh Formand", "B-siden: medarbejderne")
                .contains("Ida Uden Mail ingen e-mail", "Andre medarbejdere", "Ole Udenfor");
    }

    @Test
    void theLetterIsAMeetingInTheCalendarAndItsLinkAnswers() throws Exception {
        inviteCouncil();
        var list = text(hr.get(invitations).body());
        assertThat(list).contains("Send invitationen til 2", "Ingen e-mail. Sig det, eller giv et link.");
        send();
        var mail = CalendarMail.of(PostOffice.await(maja, 1));
        assertThat(mail.subject()).startsWith("Invitation: Kompetencestrategi 2027, ");
        assertThat(mail.plain()).contains("Hej Maja", "kl. 9.00–12.30", "Sted: Mødelokale 2", "Svar, om du kommer:");
        assertThat(mail.contentType()).contains("method=REQUEST");
        assertThat(mail.method()).isEqualTo("REQUEST");
        assertThat(mail.sequence()).isZero();
        assertThat(mail.start()).isEqualTo(day.atTime(9, 0).atZone(COPENHAGEN));
        assertThat(mail.end()).isEqualTo(day.atTime(12, 30).atZone(COPENHAGEN));
        assertThat(mail.property("DESCRIPTION")).endsWith("\nOnline: https://moede.eksempel.dk/abc");
        assertThat(mail.property("LOCATION")).isEqualTo("Mødelokale 2");
        assertThat(mail.property("URL")).isEqualTo("https://moede.eksempel.dk/abc");
        assertThat(mail.property("ORGANIZER")).isEqualTo("mailto:dialog@eksempel.dk");
        assertThat(mail.property("ATTENDEE")).isEqualTo("mailto:" + maja);
        assertThat(mail.written()).doesNotContain("/invitation/").contains("TZID:Europe/Copenhagen");
        assertThat(mail.written().lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);

        var guest = new Browser(port);
        assertThat(guest.get(mail.link()).body()).contains("Hej Maja", "Kommer du?");
        assertThat(count(hr.get(invitations))).contains("0 kommer");
        assertThat(guest.form(mail.link(), "answer", "YES").leadsTo()).isEqualTo(mail.link());
        assertThat(guest.get(mail.link()).body()).contains("Du har svaret, at du kommer");
        assertThat(count(hr.get(invitations))).contains("1 kommer · 0 måske · 0 kan ikke · 2 mangler");
        guest.form(mail.link(), "answer", "NO");
        assertThat(count(hr.get(invitations))).contains("0 kommer · 0 måske · 1 kan ikke · 2 mangler");
        assertThat(guest.forged("https://andetsteds.dk", mail.link(), "answer", "YES")
                        .status())
                .isEqualTo(403);
        assertThat(count(hr.get(invitations))).contains("1 kan ikke");
        assertThat(guest.cookies())
                .describedAs("no session for whoever answers")
                .isEmpty();
    }

    @Test
    void aLetterIsInTheLanguageThatWasChosen() {
        inviteCouncil();
        hr.form(invitations + "/sending", "language", "en");
        var mail = CalendarMail.of(PostOffice.await(jonas, 1));
        assertThat(mail.plain()).contains("Hello Jonas", "Klitstyrelsen would like you to take part", "9:00");
        assertThat(hr.get(home).body()).contains("3 inviteret, 0 kommer.");
    }

    @Test
    void timesAreRightOnBothSidesOfSummertime() {
        var summer = ZonedDateTime.of(2027, 3, 28, 1, 30, 0, 0, COPENHAGEN);
        var entry = new CalendarEntry(
                UUID.randomUUID(), 3, summer.toInstant(), 90, "Æbler, pærer; \\ og\nnyt".repeat(9), "", "", "", false);
        var winter = new CalendarEntry(
                UUID.randomUUID(), 0, summer.plusMonths(8).toInstant(), 60, "x", "", "Rum \"2\"", "", false);
        var written = CalendarFile.published(List.of(entry, winter), clock.instant());
        var events = CalendarMail.read(written).<VEvent>getComponents("VEVENT");
        assertThat(written.replace("\r\n", "")).doesNotContain("\n");
        assertThat(events.getFirst().getSummary().getValue()).isEqualTo("Æbler, pærer; \\ og\nnyt".repeat(9));
        assertThat(ZonedDateTime.from(events.getFirst().getDateTimeStart().getDate())
                        .toInstant())
                .isEqualTo(entry.startsAt());
        assertThat(ZonedDateTime.from(events.getFirst().getDateTimeEnd().getDate())
                        .toInstant())
                .isEqualTo(entry.endsAt());
        assertThat(ZonedDateTime.from(events.getLast().getDateTimeStart().getDate())
                        .toInstant())
                .isEqualTo(winter.startsAt());
        assertThat(written).contains("DTSTART;TZID=Europe/Copenhagen:20270328T013000", "20270328T040000");
    }

    @Test
    void pressedTwiceItIsSentOnce() throws Exception {
        inviteCouncil();
        var both =
                List.of(Thread.ofVirtual().start(this::send), Thread.ofVirtual().start(this::send));
        for (var press : both) press.join();
        PostOffice.await(maja, 1);
        PostOffice.await(jonas, 1);
        send();
        nothingWaits();
        assertThat(PostOffice.to(maja)).hasSize(1);
        assertThat(PostOffice.to(jonas)).hasSize(1);
        assertThat(text(hr.get(invitations).body())).doesNotContain("Send til").contains("Sendt ");
    }

    @Test
    void whenItIsMovedTheCalendarsFollow() throws Exception {
        inviteCouncil();
        send();
        var first = CalendarMail.of(PostOffice.await(maja, 1));
        new Browser(port).form(first.link(), "answer", "YES");
        clock.move(Duration.ofMinutes(1));
        plan(day.plusDays(7).toString(), "10:00", "Mødelokale 5");
        assertThat(text(hr.get(workshop).body())).contains("2 har fået den gamle tid", "Send dem det nye");
        assertThat(text(hr.get(invitations).body())).contains("2 har fået den gamle tid", "Send ændringen til 2");
        nothingWaits();
        assertThat(PostOffice.to(maja)).hasSize(1);
        send();
        var second = CalendarMail.of(PostOffice.await(maja, 2));
        assertThat(second.subject()).startsWith("Ændret: ");
        assertThat(second.uid()).isEqualTo(first.uid());
        assertThat(second.sequence()).isEqualTo(first.sequence() + 1);
        assertThat(second.start()).isEqualTo(day.plusDays(7).atTime(10, 0).atZone(COPENHAGEN));
        assertThat(second.property("LOCATION")).isEqualTo("Mødelokale 5");
        PostOffice.await(jonas, 2);
        nothingWaits();
        assertThat(text(hr.get(invitations).body()))
                .contains("Kommer til den gamle tid", "0 kommer · 0 måske · 0 kan ikke · 3 mangler")
                .doesNotContain("har fået den gamle tid");
        assertThat(new Browser(port).get(first.link()).body()).contains("Tiden er ændret, siden du svarede »Kommer«");
        send();
        nothingWaits();
        assertThat(PostOffice.to(maja)).hasSize(2);
    }

    @Test
    void aCancelledWorkshopGoesFromTheCalendarsAndCanComeBack() throws Exception {
        inviteCouncil();
        send();
        var first = CalendarMail.of(PostOffice.await(maja, 1));
        nothingWaits();
        var tooLong = hr.form(invitations + "/cancellation", "reason", "x".repeat(201));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.body()).contains("x".repeat(201));
        hr.form(invitations + "/cancellation", "reason", "Forperson er syg.");
        hr.form(invitations + "/cancellation", "reason", "Forperson er syg.");
        var off = CalendarMail.of(PostOffice.await(maja, 2));
        assertThat(off.subject()).startsWith("Aflyst: ");
        assertThat(off.plain()).contains("er aflyst", "Forperson er syg.").doesNotContain("/invitation/");
        assertThat(off.method()).isEqualTo("CANCEL");
        assertThat(off.uid()).isEqualTo(first.uid());
        assertThat(off.sequence()).isEqualTo(1);
        assertThat(off.property("STATUS")).isEqualTo("CANCELLED");
        assertThat(new Browser(port).get(first.link()).body()).contains("Workshoppen er aflyst.", "Forperson er syg.");
        assertThat(text(hr.get(workshop).body())).contains("Workshoppen er aflyst.");
        nothingWaits();
        assertThat(PostOffice.to(maja)).hasSize(2);
        send();
        var again = CalendarMail.of(PostOffice.await(maja, 3));
        assertThat(again.method()).isEqualTo("REQUEST");
        assertThat(again.sequence()).isEqualTo(2);
        assertThat(again.uid()).isEqualTo(first.uid());
    }

    @Test
    void whoIsTakenOffHearsOfItAndWhoIsAddedIsTheOnlyOneInvited() throws Exception {
        inviteCouncil();
        send();
        PostOffice.await(jonas, 1);
        var link = CalendarMail.of(PostOffice.await(maja, 1)).link();
        nothingWaits();
        choose(id("Jonas Thorup"), id("Ole Udenfor"));
        var off = CalendarMail.of(PostOffice.await(maja, 2));
        assertThat(off.method()).isEqualTo("CANCEL");
        assertThat(off.plain()).contains("Du er ikke længere inviteret");
        assertThat(new Browser(port).get(link).body()).contains("Du er ikke længere inviteret");
        assertThat(text(hr.get(invitations).body()))
                .contains("Send til den ene, der mangler")
                .doesNotContain("Maja");
        send();
        PostOffice.await("ole-" + someone + "@klit.dk", 1);
        nothingWaits();
        assertThat(PostOffice.to(jonas)).hasSize(1);
        assertThat(PostOffice.to(maja)).hasSize(2);
    }

    @Test
    void threeMeetingsAreThreeEntriesAndOneThatIsDroppedGoes() throws Exception {
        hr.form(workshop + "/agenda/form", "form", "SITTINGS");
        planThree(day, day.plusDays(7), day.plusDays(14));
        inviteCouncil();
        send();
        PostOffice.await(maja, 3);
        var mails = mails(maja);
        assertThat(mails.stream().map(CalendarMail::uid)).doesNotHaveDuplicates();
        assertThat(mails.stream().map(mail -> mail.start().toLocalDate()))
                .containsExactlyInAnyOrder(day, day.plusDays(7), day.plusDays(14));
        assertThat(mails.stream().map(CalendarMail::plain)).anyMatch(plain -> plain.contains("møde 2 af 3"));
        nothingWaits();
        var file =
                new Browser(port).get(mails.getFirst().link() + "/workshop.ics").body();
        assertThat(CalendarMail.read(file).getComponents("VEVENT")).hasSize(3);
        assertThat(file).contains("METHOD:PUBLISH").doesNotContain("ATTENDEE");
        planThree(day, day.plusDays(7), null);
        send();
        var off = CalendarMail.of(PostOffice.await(maja, 4));
        assertThat(off.method()).isEqualTo("CANCEL");
        assertThat(off.start().toLocalDate()).isEqualTo(day.plusDays(14));
        assertThat(off.plain()).contains("Et møde i Kompetencestrategi 2027 bliver ikke til noget");
        nothingWaits();
        assertThat(PostOffice.to(maja)).hasSize(4);
    }

    @Test
    void whoHasNotAnsweredIsRemindedOnceADay() throws Exception {
        inviteCouncil();
        send();
        new Browser(port).form(CalendarMail.of(PostOffice.await(maja, 1)).link(), "answer", "MAYBE");
        PostOffice.await(jonas, 1);
        nothingWaits();
        assertThat(text(hr.get(invitations).body())).contains("Mind 1 om at svare");
        hr.form(invitations + "/reminders");
        hr.form(invitations + "/reminders");
        var reminder = CalendarMail.of(PostOffice.await(jonas, 2));
        assertThat(reminder.subject()).startsWith("Kommer du? ");
        assertThat(reminder.written()).isEmpty();
        nothingWaits();
        hr.form(invitations + "/reminders");
        nothingWaits();
        assertThat(PostOffice.to(jonas)).hasSize(2);
        assertThat(PostOffice.to(maja)).hasSize(1);
        assertThat(new Browser(port).form(reminder.link(), "answer", "YES").status())
                .isEqualTo(303);
        assertThat(count(hr.get(invitations))).contains("1 kommer · 1 måske").doesNotContain("om at svare");
    }

    @Test
    void whomNoMailReachesGetsALinkFromHand() {
        inviteCouncil();
        var page = hr.form(invitations + "/people/" + id("Ida Uden Mail") + "/link");
        var link =
                Pattern.compile("http://localhost:\\d+(/invitation/[\\w-]{43})").matcher(page.body());
        assertThat(link.find()).isTrue();
        assertThat(page.body()).contains("Et link til Ida Uden Mail");
        var ida = new Browser(port);
        ida.form(link.group(1), "answer", "YES");
        assertThat(count(hr.get(invitations))).contains("1 kommer");
        hr.form(invitations + "/people/" + id("Ida Uden Mail") + "/answer", "answer", "NO");
        assertThat(count(hr.get(invitations))).contains("0 kommer · 0 måske · 1 kan ikke");
        assertThat(hr.get(invitations).body()).doesNotContain(link.group(1));
    }

    @Test
    void withoutADayOrAfterItNothingIsSent() throws Exception {
        inviteCouncil();
        plan("", "", "");
        assertThat(text(hr.get(invitations).body()))
                .contains("Sæt en dag først")
                .doesNotContain("Send invitationen");
        assertThat(hr.form(invitations + "/sending", "language", "da").status()).isEqualTo(409);
        plan(day.toString(), "09:00", "");
        send();
        var link = CalendarMail.of(PostOffice.await(maja, 1)).link();
        clock.move(Duration.ofDays(61));
        assertThat(hr.form(invitations + "/sending", "language", "da").status()).isEqualTo(409);
        assertThat(new Browser(port).get(link).body()).contains("Workshoppen er holdt.");
        clock.move(Duration.ofDays(14));
        assertThat(new Browser(port).get(link).status()).isEqualTo(410);
        assertThat(new Browser(port).get(link.replaceFirst(".{3}$", "abc")).status())
                .isEqualTo(404);
    }

    @Test
    void onTheDayTheLinkLeadsIn() throws Exception {
        inviteCouncil();
        send();
        var link = CalendarMail.of(PostOffice.await(maja, 1)).link();
        var token = way(sitting).token();
        assertThat(new Browser(port).get(link).body()).doesNotContain(token).doesNotContain(sitting.code());
        plan(LocalDate.now(clock.withZone(COPENHAGEN)).toString(), "23:30", "");
        assertThat(new Browser(port).get(link).body()).contains("/j/" + token, "Det er i dag.");
    }

    @Test
    void thePosterBearsTheDayTheCodeAndTheQr() {
        var poster = hr.get(invitations + "/poster").body();
        assertThat(text(poster)).contains("Klitstyrelsen", "kl. 9.00–12.30", "Mødelokale 2", "Tag din telefon med");
        assertThat(poster).contains("class=\"qr\"", "class=\"code\"");
    }

    @Test
    void othersFindNothingThereAndTheAnswerLinkIsInNoLog(CapturedOutput log) throws Exception {
        inviteCouncil();
        send();
        var link = CalendarMail.of(PostOffice.await(maja, 1)).link();
        new Browser(port).form(link, "answer", "NONSENSE");
        new Browser(port).get(link);
        var other = members.signedIn(port);
        other.get("/workplaces/new");
        for (var path : List.of("", "/people", "/poster"))
            assertThat(other.get(invitations + path).status()).describedAs(path).isEqualTo(404);
        for (var path : List.of("/sending", "/cancellation", "/reminders", "/people"))
            assertThat(other.form(invitations + path).status())
                    .describedAs(path)
                    .isEqualTo(404);
        assertThat(other.form(invitations + "/people/" + id("Maja Krogh") + "/answer", "answer", "YES")
                        .status())
                .isEqualTo(404);
        assertThat(other.form(invitations + "/people/" + id("Maja Krogh") + "/link")
                        .status())
                .isEqualTo(404);
        assertThat(mette.get(invitations).leadsTo()).isEqualTo("/sign-in");
        var token = link.replaceFirst(".*/", "");
        assertThat(log.getAll()).doesNotContain(token);
        assertThat(behindTheWalls(
                        "select count(*) from kd.answer_link l, kd.mail m where l::text like ? or m::text like ?",
                        "%" + token + "%"))
                .isZero();
    }

    @Test
    void whenItIsOverTheListStandsAndNothingIsSent() {
        inviteCouncil();
        sitting.command(hr, "POST /closing", "{}");
        assertThat(text(hr.get(invitations).body())).contains("Workshoppen er lukket", "Maja Krogh");
        for (var path : List.of("/sending", "/cancellation", "/reminders", "/people"))
            assertThat(hr.form(invitations + path).status()).describedAs(path).isEqualTo(410);
    }

    private void inviteCouncil() {
        choose(id("Maja Krogh"), id("Jonas Thorup"), id("Ida Uden Mail"));
    }

    private void choose(String... people) {
        var fields = new ArrayList<String>();
        for (var person : people) fields.addAll(List.of("person", person));
        assertThat(hr.form(invitations + "/people", fields.toArray(String[]::new))
                        .leadsTo())
                .isEqualTo(invitations);
    }

    private void send() {
        assertThat(hr.form(invitations + "/sending", "language", "da").leadsTo())
                .isEqualTo(invitations);
    }

    private void plan(String date, String time, String place) {
        var fields = new ArrayList<>(List.of("date-0", date, "time-0", time, "place-0", place));
        fields.addAll(List.of("link-0", "https://moede.eksempel.dk/abc"));
        for (int at = 0; at < HALF_DAY.length; at++) fields.addAll(List.of("minutes-0-" + at, HALF_DAY[at]));
        assertThat(hr.form(workshop + "/agenda", fields.toArray(String[]::new)).leadsTo())
                .isEqualTo(workshop);
    }

    private void planThree(LocalDate... days) {
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

    private void person(String name, String mail) {
        hr.get(home + "/people/new");
        hr.form(home + "/people", "name", name, "mail", mail);
    }

    private String id(String name) {
        var link = Pattern.compile("/people/([0-9a-f-]{36})\">" + name)
                .matcher(hr.get(home + "/people").body());
        assertThat(link.find()).describedAs(name).isTrue();
        return link.group(1);
    }

    private static List<CalendarMail> mails(String address) {
        return PostOffice.to(address).stream().map(CalendarMail::of).toList();
    }

    private static List<String> ticked(String form) {
        return Pattern.compile("<input[^>]*name=\"person\"[^>]*>")
                .matcher(form)
                .results()
                .map(hit -> hit.group())
                .filter(input -> input.contains(" checked"))
                .map(input -> input.replaceFirst(".*value=\"([^\"]+)\".*", "$1"))
                .toList();
    }

    private static String count(Browser.Seen page) {
        return text(page.body());
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    /** Waits until every mail of the workplace has been sent, or turned out to have nothing to say. */
    private void nothingWaits() throws SQLException {
        var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (waiting() > 0) assertThat(System.nanoTime()).isLessThan(until);
    }

    private long waiting() throws SQLException {
        return behindTheWalls(
                "select count(*) from kd.mail where workplace_id::text = ? and sent_at is null",
                sitting.workplaceId().toString());
    }

    private long behindTheWalls(String sql, String value) throws SQLException {
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
