package dk.kompetencedialog.workshop.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.mail.PostOffice;
import dk.kompetencedialog.world.Browser;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How the calendars of those invited follow, by mail and by a file that is taken by hand. */
class FollowingCalendarsTests extends InvitationTest {
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
        assertThat(letsIn()).isFalse();
        send();
        assertThat(letsIn()).isTrue();
        var again = CalendarMail.of(PostOffice.await(maja, 3));
        assertThat(again.method()).isEqualTo("REQUEST");
        assertThat(again.sequence()).isEqualTo(2);
        assertThat(again.uid()).isEqualTo(first.uid());
    }

    @Test
    void whatIsHeldAfterAllIsOpenAgainAndNobodyHearsOfItUnasked() throws Exception {
        inviteCouncil();
        send();
        new Browser(port).form(CalendarMail.of(PostOffice.await(maja, 1)).link(), "answer", "YES");
        clock.move(Duration.ofMinutes(1));
        plan(day.plusDays(7).toString(), "10:00", "Mødelokale 5");
        send();
        PostOffice.await(maja, 2);
        hr.form(invitations + "/cancellation", "reason", "");
        PostOffice.await(maja, 3);
        assertThat(hr.form(invitations + "/holding").leadsTo()).isEqualTo(invitations);
        assertThat(letsIn()).isTrue();
        assertThat(text(hr.get(invitations).body()))
                .contains("Send til de 2, der mangler", "Har fået afbud")
                .doesNotContain("Workshoppen er aflyst");
        assertThat(text(hr.get(invitations).body()))
                .describedAs("the answer was to another time")
                .contains("0 kommer");
        assertThat(hr.get(home).body()).contains("3 inviteret, 0 kommer.");
        nothingWaits();
        assertThat(PostOffice.to(maja)).hasSize(3);
    }

    private boolean letsIn() {
        return sitting.guest("Lis").get(sitting.path("")).status() == 200;
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
    void aFileTakenByHandFollowsWithoutAnyMail() {
        choose(id("Ida Uden Mail"));
        var link = linkOf("Ida Uden Mail");
        assertThat(sequence(link)).isZero();
        plan(day.plusDays(1).toString(), "10:00", "Mødelokale 2");
        assertThat(sequence(link)).isEqualTo(1);
        plan(day.plusDays(1).toString(), "10:00", "Mødelokale 2");
        assertThat(sequence(link)).describedAs("nothing is different").isEqualTo(1);
        plan(day.plusDays(1).toString(), "10:00", "Mødelokale 3");
        assertThat(sequence(link)).isEqualTo(2);
        choose(id("Ida Uden Mail"), id("Maja Krogh"));
        send();
        assertThat(CalendarMail.of(PostOffice.await(maja, 1)).sequence())
                .describedAs("no lower than a file's")
                .isEqualTo(2);
    }

    private String linkOf(String name) {
        var page = hr.form(invitations + "/people/" + id(name) + "/link").body();
        var link = Pattern.compile("/invitation/[\\w-]{43}").matcher(page);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private int sequence(String link) {
        var file = new Browser(port).get(link + "/workshop.ics").body();
        var number = Pattern.compile("SEQUENCE:(\\d+)").matcher(file);
        assertThat(number.find()).isTrue();
        return Integer.parseInt(number.group(1));
    }
}
