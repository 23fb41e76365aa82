package dk.kompetencedialog.workshop.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.mail.PostOffice;
import dk.kompetencedialog.world.Browser;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who is invited, what they answer, and what others find of it. */
@ExtendWith(OutputCaptureExtension.class)
class InviteesTests extends InvitationTest {
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
    void aWorkshopIsPlannedForTheCouncilUnlessOneChoosesOneself() {
        var form = Jsoup.parse(hr.get(home + "/workshops/new").body());
        assertThat(form.select("[name=council][checked]").eachAttr("value")).containsExactly(council());
        assertThat(text(form.html())).contains("SU 3 medlemmer er valgt.");
        assertThat(text(hr.get(planned(council()) + "/invitations").body()))
                .contains("Maja Krogh", "Jonas Thorup", "Ida Uden Mail")
                .doesNotContain("Ole Udenfor");
        var open = planned("");
        assertThat(hr.get(open + "/invitations").leadsTo()).isEqualTo(open + "/invitations/people");
        var none = hr.form(open + "/invitations/people");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.body()).contains("Sæt kryds ved mindst én");
    }

    private String planned(String council) {
        hr.get(home + "/workshops/new");
        return hr.form(home + "/workshops", "title", "Næste", "names", "no", "cap", "5", "council", council)
                .leadsTo();
    }

    private String council() {
        var link = Pattern.compile("/councils/([0-9a-f-]{36})")
                .matcher(hr.get(home + "/councils").body());
        assertThat(link.find()).isTrue();
        return link.group(1);
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
        assertThat(Jsoup.parse(hr.get(home + "/audit").body())
                        .select("tbody tr")
                        .eachText())
                .anyMatch(line -> line.endsWith("Lavede et link til at svare på en invitation Ida Uden Mail"));
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
        members.again(hr, hr);
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
        var phone = new Browser(port);
        var page = Jsoup.parse(phone.get(link).body());
        assertThat(page.select("form[action=/join] [name=way]").val()).isEqualTo(token);
        assertThat(page.select("#name").val()).isEqualTo("Maja Krogh");
        assertThat(page.text()).contains("Det er i dag.", "Hvem ser hvad");
        var entry = page.select("form[action=/join]");
        assertThat(phone.form(
                                "/join",
                                "way",
                                entry.select("[name=way]").val(),
                                "seat",
                                entry.select("[name=seat]").val(),
                                "name",
                                entry.select("#name").val())
                        .leadsTo())
                .isEqualTo(sitting.path(""));
        assertThat(phone.get(sitting.path("")).status()).isEqualTo(200);
    }

    @Test
    void whileItIsHeldOnAnotherDayThanPlannedTheLinkLeadsInUntilItIsClosed() throws Exception {
        inviteCouncil();
        send();
        var link = CalendarMail.of(PostOffice.await(maja, 1)).link();
        var token = way(sitting).token();
        assertThat(new Browser(port).get(link).body()).doesNotContain(token);
        sitting.step(1);
        assertThat(new Browser(port).get(link).body())
                .contains(token, "Workshoppen er i gang.")
                .doesNotContain("Det er i dag.");
        clock.move(Duration.ofDays(61));
        members.again(hr, hr);
        assertThat(new Browser(port).get(link).body()).contains(token);
        sitting.command(hr, "POST /closing", "{}");
        assertThat(new Browser(port).get(link).body()).doesNotContain(token).contains("Workshoppen er holdt.");
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
}
