package dk.kompetencedialog.workshop.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.mail.PostOffice;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.QrReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is sent to those who are invited, and what they answer. */
class InvitationTests extends InvitationTest {
    @Test
    void theLetterIsAMeetingInTheCalendarAndItsLinkAnswers() throws Exception {
        inviteCouncil();
        var list = text(hr.get(invitations).body());
        assertThat(list).contains("Send invitationen til 2", "Ingen e-mail. Giv et link, eller giv selv besked.");
        send();
        var mail = CalendarMail.of(PostOffice.await(maja, 1));
        assertThat(mail.subject()).startsWith("Invitation: Kompetencestrategi 2027, ");
        assertThat(mail.plain()).contains("Hej Maja", "kl. 9.00–12.30", "Sted: Mødelokale 2", "Svar, om du kommer:");
        assertThat(QrReader.read(CalendarMail.picture(PostOffice.to(maja).getFirst())))
                .endsWith(mail.link());
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
        var page = guest.get(mail.link()).body();
        assertThat(page).contains("Hej Maja", "Kommer du?");
        assertThat(QrReader.read(page.substring(page.indexOf("own-qr")))).endsWith(mail.link());
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
    void whoSendsHearsThatItIsOnItsWayAndIsNotAskedToSendItAgain() throws Exception {
        inviteCouncil();
        var sent = hr.form(invitations + "/sending", "language", "da").leadsTo();
        assertThat(sent).isEqualTo(invitations + "?sent=2");
        var page = hr.get(sent).body();
        assertThat(text(page))
                .contains("2 invitationer er på vej.")
                .doesNotContain("Send til", "Send invitationen til");
        assertThat(page).doesNotContain("/sending\"");
        nothingWaits();
        assertThat(hr.form(invitations + "/sending", "language", "da").leadsTo())
                .isEqualTo(invitations);
        assertThat(text(hr.get(invitations).body())).doesNotContain("på vej.");
        plan(day.plusDays(1).toString(), "09:00", "Mødelokale 2");
        assertThat(text(hr.get(invitations).body())).contains("Send ændringen til 2");
    }

    @Test
    void afterwardsItTellsWhatWasAndOffersNothing() throws Exception {
        inviteCouncil();
        send();
        var mail = CalendarMail.of(PostOffice.await(maja, 1));
        new Browser(port).form(mail.link(), "answer", "YES");
        nothingWaits();
        assertThat(hr.get(invitations).body()).contains("/reminders", "/poster", "/answer");
        sitting.command(hr, "POST /step", "{\"to\":1}");
        sitting.command(hr, "POST /closing", "{}");
        var page = hr.get(invitations).body();
        assertThat(text(page))
                .contains("1 sagde ja · 0 sagde måske · 0 sagde nej · 2 svarede ikke", "Fik ingen mail", "Sendt ")
                .doesNotContain("mangler", "Intet svar", "Giv et link");
        assertThat(page)
                .doesNotContain("/reminders", "/poster", "/answer", "/link\"", "/people\"", "/cancellation", "amiss");
    }

    @Test
    void whereNobodyWasInvitedNobodyIsChosenAfterwards() {
        assertThat(hr.get(invitations).leadsTo()).isEqualTo(invitations + "/people");
        sitting.command(hr, "POST /step", "{\"to\":1}");
        sitting.command(hr, "POST /closing", "{}");
        assertThat(text(hr.get(invitations).body()))
                .contains("Der blev ikke inviteret nogen.")
                .doesNotContain("sagde ja", "Opslag til tavlen");
    }

    @Test
    void aWorkshopThatIsCalledOffWaitsForNoAnswers() throws Exception {
        inviteCouncil();
        send();
        PostOffice.await(maja, 1);
        nothingWaits();
        hr.form(invitations + "/cancellation", "reason", "");
        nothingWaits();
        var page = hr.get(invitations).body();
        assertThat(text(page))
                .contains(
                        "0 sagde ja · 0 sagde måske · 0 sagde nej · 3 svarede ikke", "Har fået afbud", "Find en ny dag")
                .contains("Har ikke fået afbud. Giv selv besked.")
                .doesNotContain("mangler");
        assertThat(page).doesNotContain("/reminders", "/poster", "/answer");
        assertThat(text(hr.get(workshop).body()))
                .contains("Workshoppen er aflyst.", "3 var inviteret.")
                .doesNotContain("mangler");
    }

    @Test
    void whoIsTakenOffTheWorkplacesListIsCalledOffAndForgotten() throws Exception {
        inviteCouncil();
        assertThat(hr.get(home + "/people/" + id("Maja Krogh")).body()).doesNotContain("afbud");
        send();
        var first = CalendarMail.of(PostOffice.await(maja, 1));
        nothingWaits();
        var person = home + "/people/" + id("Maja Krogh");
        assertThat(text(hr.get(person).body()))
                .contains("Inviteret til Kompetencestrategi 2027, ", "vi sender et afbud, og mødet forsvinder");
        assertThat(hr.form(person + "/removal").leadsTo()).isEqualTo(home + "/people?done=removed");
        var off = CalendarMail.of(PostOffice.await(maja, 2));
        assertThat(off.subject()).startsWith("Aflyst: ");
        assertThat(off.plain())
                .contains("Hej Maja", "Du er ikke længere inviteret")
                .doesNotContain("/invitation/");
        assertThat(off.method()).isEqualTo("CANCEL");
        assertThat(off.uid()).isEqualTo(first.uid());
        assertThat(off.sequence()).isEqualTo(first.sequence() + 1);
        nothingWaits();
        assertThat(behindTheWalls(
                        "select count(*) from kd.farewell where workplace_id::text = ?",
                        sitting.workplaceId().toString()))
                .isZero();
        assertThat(PostOffice.to(jonas)).hasSize(1);
        assertThat(new Browser(port).get(first.link()).status()).isEqualTo(404);
        var jonasPage = home + "/people/" + id("Jonas Thorup");
        clock.move(Duration.ofDays(61));
        assertThat(hr.get(jonasPage).body()).doesNotContain("afbud");
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
}
