package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The whole half day by its clock, to the documents: Jonas on a phone that is shut in the break, Amina by keyboard alone, Søren on a narrow
 * phone and a slow line, Lis on a tablet that she leaves and comes back to, and Birthe, who comes late and reads English.
 */
class HalfDayBrowserTests extends BrowserTest {
    private Day day;
    private Person mette;
    private Person wall;
    private Person jonas;
    private Person amina;
    private Person soren;
    private Person lis;
    private Person birthe;

    @BeforeEach
    void everyoneComes() {
        sitting = open(true);
        mette = desk();
        day = new Day(clock, mette);
        wall = day.here(projector(mette));
        assertThat(wall.see("#way .code")).isVisible();
        jonas = day.here(phone("Jonas"));
        amina = day.here(atTheDoor("Amina"));
        amina.tabTo("#name");
        amina.page().keyboard().type("Amina");
        amina.page().keyboard().press("Enter");
        soren = day.here(slowPhone("Søren"));
        lis = day.here(tablet("Lis"));
        assertThat(mette.see("#people")).containsText("Søren");
    }

    @Test
    void theWholeHalfDay() {
        mette.page().click("#go-clock");
        day.everyone(person -> assertThat(person.see("#now[data-started]")).hasCount(1));
        day.takesItsTime();
        firstBoard();
        secondBoard();
        theBreak();
        thirdBoard();
        day.next("CLOSING");
        day.takesItsTime();
        closed();
        documents();
    }

    private void firstBoard() {
        intro();
        day.next("WRITE");
        jonas.write("Droner og opmåling");
        byKeyboard("Skrive så borgerne forstår det");
        soren.write("Læse og bruge data");
        lis.write("Mødeledelse online");
        mette.seesNotes(0);
        late();
        day.next("SHARE");
        day.takesItsTime();
        birthe = day.here(phone("Birthe", "en-GB", 390, 844));
        birthe.seesNotes(4);
        day.next("GATHER");
        lis.page().click("[data-gather-target=start]");
        for (var text : List.of("Læse og bruge data", "Droner og opmåling"))
            lis.see(lis.note(text) + " .pick input").check();
        lis.page().fill("#gather-name", "Data i hverdagen");
        lis.page().click(".gather form .btn >> nth=0");
        day.everyone(person -> assertThat(person.see("#board .stack h3")).hasText("Data i hverdagen"));
        day.takesItsTime();
        voted(".stack", "Data i hverdagen", jonas, soren, birthe);
        concluded("GOAL", "Alle bruger data i hverdagen");
    }

    /** Time runs out, the wall says so, and what is lost is found again among the steps ahead. */
    private void late() {
        day.passes(8 + 6);
        assertThat(wall.see(".clock")).hasClass(Pattern.compile("is-over"));
        assertThat(mette.see("[data-pace-target=told]")).containsText("6 min");
        mette.page().click("#go-time");
        mette.page().click("#confirm-time [value=yes]");
        assertThat(mette.see("[data-pace-target=late]")).isHidden();
    }

    private void secondBoard() {
        intro();
        assertThat(wall.see("#board .note")).hasCount(0);
        day.next("WRITE");
        byKeyboard("Faglig skrivning");
        soren.write("Konflikthåndtering");
        jonas.write("Databeskyttelse");
        day.takesItsTime();
        day.next("SHARE");
        day.takesItsTime();
        day.next("GATHER");
        new ByKeyboard(amina, wall).movesTo("Administrative", amina.note("Faglig skrivning"));
        day.everyone(person ->
                assertThat(person.see("#board .zone:nth-child(2) .note > p")).hasText("Faglig skrivning"));
        day.takesItsTime();
        voted(".note", "Konflikthåndtering", lis, birthe);
        concluded("FOCUS_AREA", "Den svære samtale");
    }

    private void theBreak() {
        mette.page().click("#go-pause");
        day.everyone(person -> assertThat(person.see("#now .pause")).isVisible());
        day.without(jonas);
        jonas.page().close();
        lis.page().click("[data-views-name-param=write]");
        lis.page().click("[data-action='leaving#leave']:visible");
        lis.page().click("[data-action='leaving#go']:visible");
        lis.page().waitForURL("http://localhost:" + port + "/?why=left");
        day.without(lis);
        assertThat(mette.see("#people")).not().containsText("Lis");
        day.passes(15);
        mette.page().click("#go-resume");
        day.everyone(person -> assertThat(person.see("#now .pause")).hasCount(0));
    }

    private void thirdBoard() {
        intro();
        day.next("WRITE");
        jonas = day.here(again(jonas));
        assertThat(jonas.see(".aboard")).containsText("Jonas");
        lis.page().navigate("http://localhost:" + port + "/join?code=" + sitting.code());
        lis = day.here(joined(lis));
        assertThat(mette.see("#people")).containsText("Lis");
        lis.write("Sidemandsoplæring");
        jonas.write("Fælles læringsdag");
        day.takesItsTime();
        day.next("SHARE");
        day.takesItsTime();
        day.next("GATHER");
        day.takesItsTime();
        voted(".note", "Sidemandsoplæring", jonas, soren);
        concluded("PRINCIPLE", "Vi lærer af hinanden");
    }

    private void intro() {
        day.next("INTRO");
        day.everyone(person -> assertThat(person.see("#board .zone")).not().hasCount(0));
        day.takesItsTime();
    }

    private void voted(String what, String name, Person... voters) {
        day.next("PRIORITISE");
        for (var voter : voters) {
            voter.see("#board " + what + " button[value='1'][aria-label*='" + name + "']")
                    .click();
            assertThat(voter.see("#own [data-ballot]")).hasCount(1);
        }
        amina.tabTo("#board " + what + " button[value='1'][aria-label*='" + name + "']");
        amina.page().keyboard().press("Enter");
        assertThat(amina.see("#own [data-ballot]")).hasCount(1);
        day.takesItsTime();
        day.next("CONCLUDE");
        day.everyone(person ->
                assertThat(person.see("#board " + what + " > .dots .dot")).hasCount(voters.length + 1));
    }

    private void concluded(String kind, String text) {
        if (mette.see("#conclusion-kind").count() > 0) mette.page().selectOption("#conclusion-kind", kind);
        mette.page().fill("#conclusion-text", text);
        mette.page().click(".conclude .btn:not([type=button])");
        day.everyone(
                person -> assertThat(person.see("#board .conclusion > p[dir]")).hasText(text));
        day.takesItsTime();
        day.next("ROUND_OFF");
        day.takesItsTime();
    }

    private void closed() {
        mette.page().click("#go-end");
        mette.page().click("#confirm-closing [value=yes]");
        day.everyone(person -> assertThat(person.see("#now")).containsText(Pattern.compile("lukket|closed")));
        assertThat(mette.see("#go-end")).hasCount(0);
        day.everyone(
                person -> assertThat(person.see("#room[data-closed='true']")).hasCount(1));
        day.everyone(Person::meetsNoBarrier);
    }

    private void documents() {
        jonas.page().click(".result a >> nth=0");
        assertThat(jonas.see("main .note > p"))
                .hasText(new String[] {"Droner og opmåling", "Databeskyttelse", "Fælles læringsdag"});
        mette.page().navigate("http://localhost:" + port + "/w/" + sitting.id() + "/minutes");
        for (var text : List.of("Skrive så borgerne forstår det", "Konflikthåndtering", "Sidemandsoplæring"))
            assertThat(mette.see("main")).containsText(text);
        mette.page().navigate("http://localhost:" + port + "/w/" + sitting.id() + "/strategy");
        for (var text : List.of("Alle bruger data i hverdagen", "Den svære samtale", "Vi lærer af hinanden"))
            assertThat(mette.see("main")).containsText(text);
    }

    private void byKeyboard(String text) {
        amina.tabTo("#note-text");
        amina.page().keyboard().insertText(text);
        amina.page().keyboard().press("Control+Enter");
        amina.sent(text);
    }
}
