package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.kompetencedialog.world.Writer;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is concluded of the notes, what is like what, what is said of each group, and what becomes of the rest: by keyboard alone. */
class ConcludeWellBrowserTests extends BrowserTest {
    private static final int WRITE = 2;
    private static final int CONCLUDE = 6;
    private static final int SECOND_CONCLUDE = 13;
    private static final int CLOSING = 22;

    @Test
    void whatNoConclusionBuildsOnIsInSightAndUsedByOnePress() {
        sitting.step(WRITE);
        for (var text :
                new String[] {"Læse og bruge data", "Stole på data vi ikke selv har lavet", "Mødeledelse online"})
            sitting.write(sitting.facilitator(), 0, text);
        sitting.step(CONCLUDE);
        sitting.conclude("GOAL", "Bedre møder online");
        var desk = desk();
        var wall = projector(desk);
        desk.page().bringToFront();
        assertThat(desk.see(".workbench > header p")).hasText("3 sedler er ikke med i en konklusion endnu");
        assertThat(desk.see(".bench-pile:has-text('Mødeledelse') .likes"))
                .containsText("Ligner konklusionen »Bedre møder online«. Går igen: mødeledelse – møder, online");
        assertThat(desk.see(".bench-pile:has-text('Læse og bruge') .likes >> nth=0"))
                .containsText(Pattern.compile("Ligner ».+ data.*«. Går igen: data"));
        desk.meetsNoBarrier();
        desk.showsItsEdges();

        desk.page().focus(".bench-pile .likes button >> nth=0");
        desk.page().keyboard().press("Enter");
        assertThat(desk.see("#conclusion-text")).isFocused();
        assertThat(desk.see("[data-conclude-target=told]")).containsText("Bygger på 2 sedler");
        assertThat(desk.see(".bench-pile [aria-pressed=true]")).hasCount(2);
        desk.page().keyboard().type("Møder på nettet bygger på data");
        assertThat(desk.see(".alike")).containsText("Ligner en konklusion, I har skrevet: »Bedre møder online«");
        desk.tabTo("[data-conclude-target=save]");
        desk.page().keyboard().press("Enter");
        assertThat(desk.see(".workbench > header p")).hasText("1 seddel er ikke med i en konklusion endnu");
        assertThat(desk.see(".bench-pile")).hasCount(1);
        assertThat(wall.see("#board .note.is-used")).hasCount(2);
        assertThat(wall.see(".concluded h2 small")).hasText("1 seddel er ikke med i en konklusion endnu");
        assertThat(wall.see(".workbench")).hasCount(0);
    }

    @Test
    void manyFocusAreasGetAKindWordAndAreKept() {
        sitting.step(SECOND_CONCLUDE);
        for (int area = 1; area <= 5; area++) sitting.conclude("FOCUS_AREA", "Område " + area);
        var desk = desk();
        assertThat(desk.see(".few")).isEmpty();
        desk.page().fill("#conclusion-text", "Et sjette");
        desk.page().focus("[data-conclude-target=save]");
        desk.page().keyboard().press("Enter");
        assertThat(desk.see("#board .conclusion")).hasCount(6);
        assertThat(desk.see(".few")).hasText(Pattern.compile("I har 6 indsatsområder.*"));
    }

    @Test
    void eachGroupIsAnsweredByKeyboardAndNothingTypedIsLostToAnother() {
        sitting.step(CLOSING);
        var mette = desk();
        var jonas = desk();
        var wall = projector(mette);
        mette.page().bringToFront();
        mette.page().focus(".answering summary >> nth=0");
        mette.page().keyboard().press("Enter");
        assertThat(mette.see(".answering[open] input >> nth=0")).isFocused();
        mette.meetsNoBarrier();
        mette.page().keyboard().press("Space");
        mette.page().keyboard().press("Tab");
        mette.page().keyboard().type("Power BI med en makker");

        jonas.page().bringToFront();
        jonas.page().focus(".answering summary >> nth=0");
        jonas.page().keyboard().press("Enter");
        assertThat(jonas.see(".answering[open] input >> nth=0")).isFocused();
        jonas.page().keyboard().press("ArrowRight");
        jonas.page().keyboard().press("Tab");
        jonas.page().keyboard().type("De har lige været på kursus");
        jonas.tabTo("form[data-topic=ACTIVITY] .btn.ghost");
        jonas.page().keyboard().press("Enter");

        assertThat(wall.see(".discussions .answer >> nth=0")).hasText("Ikke nu: De har lige været på kursus");
        assertThat(mette.see(".answering[open] .told")).containsText("De har lige været på kursus");
        assertThat(mette.see(".answering[open] textarea")).hasValue("Power BI med en makker");
        mette.page().bringToFront();
        mette.page().keyboard().press("Tab");
        mette.page().keyboard().press("Enter");
        assertThat(jonas.see(".discussions .answer >> nth=0")).hasText("Ja: Power BI med en makker");
        mette.page().click(".toast button >> nth=0");
        assertThat(wall.see(".discussions .answer >> nth=0")).hasText("Ikke nu: De har lige været på kursus");
    }

    @Test
    void theRestIsAnsweredWhereTheStrategyIsWritten() {
        sitting.step(WRITE);
        for (var text : new String[] {"Læse data", "Ny kaffemaskine", "Nye stole"})
            sitting.write(sitting.facilitator(), 0, text);
        sitting.step(CONCLUDE);
        sitting.command(
                sitting.facilitator(),
                "POST /conclusions",
                "{\"id\":\"%s\",\"board\":\"%s\",\"kind\":\"GOAL\",\"text\":\"Vi læser data.\",\"notes\":[\"%s\"]}"
                        .formatted(
                                UUID.randomUUID(),
                                sitting.board(),
                                sitting.notes().getFirst()));
        var writer = Writer.begin(sitting);
        var one = writes(writer);
        var other = writes(writer);
        for (var who : new Person[] {one, other}) {
            who.page().focus(".unused > summary");
            who.page().keyboard().press("Enter");
            assertThat(who.see(".unused section .note")).hasCount(2);
        }
        one.meetsNoBarrier();
        one.showsItsEdges();
        other.page().check(".unused section .note >> nth=1 >> input");
        one.page().focus(".unused .all input");
        one.page().keyboard().press("Space");
        assertThat(one.see(".unused [data-outcomes-target=count]")).hasText("2 sedler valgt");
        one.page().focus("#outcome-why");
        one.page().keyboard().press("Enter");
        assertThat(one.see(".unused [data-outcomes-target=count]")).containsText("Skriv kort, hvorfor");
        one.page().keyboard().type("Det er drift.");
        one.page().keyboard().press("Enter");
        assertThat(other.see(".unused [data-outcome=LEFT]")).hasCount(2);
        assertThat(other.see("#notes-left")).hasText("· alle er med eller har fået svar");
        assertThat(other.see(".unused section .note >> nth=1 >> input")).isChecked();
        one.page().click(".toast button >> nth=0");
        assertThat(other.see(".unused [data-outcome]")).hasCount(0);
    }

    private Person writes(Writer writer) {
        var who = desk();
        who.page().navigate(writer.browser().origin() + writer.path("/text"));
        assertThat(who.see("#room .paragraph-tools").first()).isAttached();
        return who;
    }
}
