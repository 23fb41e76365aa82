package dk.kompetencedialog.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.platform.mail.PostOffice;
import dk.kompetencedialog.world.Browser;
import dk.kompetencedialog.world.Traces;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What a workplace's rule deletes, when, and what is left. */
class DeleteByRuleTests extends KeepingTest {
    @Test
    void whoDoesNotAdministerFindsNothing() {
        closed(true);
        var other = members.signedIn(port);
        other.get("/workplaces/new");
        assertThat(other.get(keeping).status()).isEqualTo(404);
        for (var act :
                new String[] {"/rule", "/pause", "/holds/" + sitting.id(), "/holds/" + sitting.id() + "/release"})
            assertThat(other.form(keeping + act, "before", "0").status())
                    .as(act)
                    .isEqualTo(404);
        assertThat(jonas.get(keeping).status()).isNotEqualTo(200);
    }

    @Test
    void nothingIsDeletedBeforeARuleIsConfirmed() throws SQLException {
        decided();
        after(2000);
        assertThat(page(keeping).select(".alert-warning").text()).contains("I har ikke bekræftet en regel endnu");
        assertThat(traces("Læse data om klitter")).containsExactly("kd.note");
        assertThat(page(keeping).text()).contains("Tiden er allerede gået.");
    }

    @Test
    void whatIsDueIsDeletedWhereverItStoodAndSaysSo() throws SQLException {
        decided();
        assertThat(page(keeping).text()).contains("2 sedler", "3 navne", "1 høringssvar", "1 bilag");
        assertThat(confirm().status()).isEqualTo(303);
        after(31);
        assertThat(traces("Læse data om klitter")).isNotEmpty();
        after(400);
        for (var gone : new String[] {
            "Læse data om klitter",
            "Bruge data om klitter",
            "Jonas Thorup",
            "En ordlyd, vi forlod",
            "Skal vi spørge drift",
            "Det mangler vi tid til",
            "Bo",
            "bilag"
        }) assertThat(traces(gone)).as(gone).isEmpty();
        assertThat(traces("Vi læser og bruger data")).contains("kd.paragraph", "kd.revision_paragraph");
        assertThat(page(keeping).select("#deleted ~ .lines").text())
                .contains(
                        "2 sedler blev slettet",
                        "3 navne på dem, der var med, blev slettet",
                        "1 høringssvar",
                        "1 bilag");
        assertThat(page("/workshops/" + sitting.id()).text()).contains("2 sedler blev slettet");
        assertThat(page("/workshops/" + sitting.id() + "/minutes").text())
                .contains("3 navne på dem, der var med, blev slettet", "2 deltagere")
                .doesNotContain("Mette Krogh");
        assertThat(page(home).text()).contains("1 høringssvar blev slettet", "1 kommentar");
        assertThat(page(page(home).select("#publication a").attr("href").replaceFirst("^https?://[^/]+", ""))
                        .text())
                .contains(said("Vi læser og bruger data"));
    }

    @Test
    void oneThatIsHeldBackWaitsAndARuleThatIsPausedDeletesNothing() throws SQLException {
        closed(false);
        confirm("NOTES", "1");
        lead.form(keeping + "/holds/" + sitting.id());
        after(60);
        assertThat(traces("Læse data om klitter")).isNotEmpty();
        assertThat(page(keeping).text()).contains("Venter: Intet bliver slettet");
        lead.form(keeping + "/holds/" + sitting.id() + "/release");
        page(keeping);
        lead.form(keeping + "/pause");
        after(1);
        assertThat(traces("Læse data om klitter")).isNotEmpty();
        assertThat(page(keeping).text()).contains("Reglen er sat på pause");
        confirm("NOTES", "1");
        after(29);
        assertThat(traces("Læse data om klitter")).isNotEmpty();
        after(1);
        assertThat(traces("Læse data om klitter")).isEmpty();
    }

    @Test
    void anotherTimeIsSeenBeforeItIsConfirmedAndNotOverwritten() {
        closed(false);
        assertThat(page(keeping + "?NOTES=0").text()).doesNotContain("2 sedler");
        assertThat(page(keeping).text()).contains("2 sedler");
        confirm("NOTES", "24");
        assertThat(page(keeping).select("#NOTES option[selected]").attr("value"))
                .isEqualTo("24");
        assertThat(page(keeping).select("#confirm")).isEmpty();
        assertThat(page(keeping + "?NOTES=12").select("#confirm")).isNotEmpty();
        var second = press(page(keeping + "?NOTES=1"), "confirm", "yes", "before", "0");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("En anden har bekræftet en regel");
    }

    @Test
    void aStrategyThatNobodyHasApprovedKeepsItsNotes() throws SQLException {
        closed(false);
        dk.kompetencedialog.world.Writer.begin(sitting);
        confirm("NOTES", "1");
        after(400);
        assertThat(traces("Læse data om klitter")).isNotEmpty();
        assertThat(page(keeping).text()).contains("2 sedler: venter på, at begge sider godkender strategien");
    }

    @Test
    void whoAdministersIsToldOnceAMonthAhead() throws Exception {
        closed(false);
        var mail = "hr-" + mark + "@klit.dk";
        members.onTheList(sitting.workplaceId(), sitting.id(), "Hanne Riis");
        var person = page("/workplaces/" + sitting.workplaceId() + "/people")
                .select("a[href*=/people/]:contains(Hanne)")
                .attr("href");
        lead.get(person);
        lead.form(person, "name", "Hanne Riis", "mail", mail);
        confirm();
        after(300);
        assertThat(PostOffice.to(mail)).isEmpty();
        after(40);
        var letter = PostOffice.await(mail, 1);
        assertThat(letter.getSubject()).contains("noget bliver snart slettet");
        assertThat(com.icegreen.greenmail.util.GreenMailUtil.getBody(letter)).contains("/keeping");
        after(1);
        doNow("tell-what-will-be-deleted");
        assertThat(PostOffice.to(mail)).hasSize(1);
    }

    @Test
    void whoSignsInInEnglishIsToldInEnglish() throws Exception {
        closed(false);
        var mail = "hr-" + mark + "@klit.dk";
        members.onTheList(sitting.workplaceId(), sitting.id(), "Hanne Riis");
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("update kd.person set mail = '%s' where workplace_id = '%s'"
                    .formatted(mail, sitting.workplaceId()));
        }
        var english = new Browser(port);
        english.speak("en");
        english.get("/sign-in");
        english.form("/sign-in", "mail", mail);
        PostOffice.await(mail, 1);
        confirm("LETTERS", "0");
        after(340);
        assertThat(PostOffice.await(mail, 2).getSubject()).contains("something will soon be deleted");
    }

    @Test
    void anInvitationAndItsAnswersGoAndSoDoesWhoGotMail() throws SQLException {
        closed(false);
        var mail = "lis-" + mark + "@klit.dk";
        var people = "/workplaces/" + sitting.workplaceId() + "/people";
        lead.get(people);
        lead.form(people, "name", "Lis", "mail", mail);
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("""
                    insert into kd.invitee (workplace_id, workshop_id, person_id, answer, answered_at)
                    select p.workplace_id, '%s', p.id, 'YES', now() from kd.person p where p.mail = '%s'
                    """.formatted(sitting.id(), mail));
            statement.execute("""
                    insert into kd.mail (workplace_id, id, person_id, kind, language, queued_at, due_at, sent_at)
                    select workplace_id, gen_random_uuid(), id, 'invitation', 'da', now(), now(), now() from kd.person where mail = '%s'
                    """.formatted(mail));
        }
        confirm();
        after(190);
        var person = Traces.of(database, mail);
        assertThat(person).containsExactly("kd.person");
        assertThat(page(keeping).text()).contains("1 invitation blev slettet", "1 linje om en sendt mail blev slettet");
    }
}
