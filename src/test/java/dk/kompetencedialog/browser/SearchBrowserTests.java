package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looking for words on a board: what holds them stays, the rest is passed over, in that page alone. */
class SearchBrowserTests extends BrowserTest {
    private static final int WRITE = 2;
    private static final int SHARE = 3;
    private static final int GATHER = 4;
    private static final int CONCLUDE = 6;
    private static final String SEEN = "#board .note:visible";
    private static final String TOLD = "[data-search-target=told]";
    private static final String MARKED =
            "() => [...(CSS.highlights.get('found') ?? [])].map(each => String(each).replaceAll('\\u00ad', '')).join('|').toLowerCase()";

    @BeforeEach
    void aBoardWithNotes() {
        sitting.step(WRITE);
        for (var text : List.of("Læse data", "Løn og vilkår", "Data i hverdagen"))
            sitting.write(sitting.facilitator(), 1, text);
        sitting.write(sitting.facilitator(), 2, "Vi skal lytte");
        sitting.step(SHARE);
    }

    @Test
    void thePhoneShowsWhatHoldsTheWordsAndSaysHowManyAndEscapeBringsTheRestBack() {
        var jonas = phone("Jonas");
        jonas.page().fill("#search-words", "DATA");
        assertThat(jonas.see(SEEN)).hasCount(2);
        assertThat(jonas.see(TOLD)).hasText("2 af 4 sedler");
        assertThat(jonas.see("#said")).containsText("2 af 4 sedler");
        assertThat((String) jonas.page().evaluate(MARKED)).isEqualTo("data|data");
        assertThat(jonas.see("#board .zone:nth-child(3) .without")).hasText("Ingen fund her.");
        assertThat(jonas.see("#board .zone:nth-child(2) .without")).hasCount(0);
        jonas.meetsNoBarrier();
        jonas.page().fill("#search-words", "lon");
        assertThat(jonas.see(SEEN + " > p")).hasText(new String[] {"Løn og vilkår"});
        jonas.page().keyboard().press("Escape");
        assertThat(jonas.see(SEEN)).hasCount(4);
        assertThat(jonas.see("#search-words")).isFocused();
        assertThat(jonas.see("#board .without")).hasCount(0);
        assertThat((String) jonas.page().evaluate(MARKED)).isEmpty();
        assertThat(jonas.see("#said")).containsText("Hele pladen er fremme igen.");
    }

    @Test
    void whatComesMeanwhileObeysItAndNobodyElseIsTouched() {
        sitting.step(GATHER);
        var jonas = laptop("Jonas");
        var mette = desk();
        jonas.seesNotes(4);
        mette.page().fill("#search-words", "data");
        assertThat(mette.see(SEEN)).hasCount(2);
        var sara = sitting.guest("Sara");
        sitting.write(sara, 2, "Åbne data");
        sitting.write(sara, 2, "Noget helt andet");
        sitting.command(sitting.facilitator(), "POST /reveal", "{}");
        mette.seesNotes(6);
        assertThat(mette.see(SEEN)).hasCount(3);
        assertThat(mette.see(TOLD)).hasText("3 af 6 sedler");
        assertThat(jonas.see(SEEN)).hasCount(6);
        mette.page().reload();
        assertThat(mette.see(SEEN)).hasCount(6);
    }

    @Test
    void theArrowsGoFromFindToFindAndWhatIsTickedStaysTickedFromOneSearchToTheNext() {
        sitting.step(GATHER);
        var mette = desk();
        mette.seesNotes(4);
        mette.tabTo("#search-words");
        mette.page().keyboard().type("data");
        assertThat(mette.see(SEEN)).hasCount(2);
        mette.tabTo("#board .zone:nth-child(2) .more");
        mette.page().keyboard().press("Home");
        var first = mette.focused();
        mette.page().keyboard().press("ArrowDown");
        assertThat(List.of(first, mette.focused()))
                .allMatch(text -> text.toLowerCase().contains("data"));
        assertThat(mette.focused()).isNotEqualTo(first);
        mette.page().click("[data-gather-target=start]");
        mette.see(mette.note("Læse data") + " .pick input").check();
        mette.page().fill("#search-words", "lytte");
        mette.see(mette.note("Vi skal lytte") + " .pick input").check();
        assertThat(mette.see("[data-gather-target=count]")).hasText("2 sedler valgt");
        mette.page().fill("#gather-name", "Dagligdag");
        mette.page().keyboard().press("Enter");
        assertThat(mette.see("#board .stack:visible .note:visible > p")).hasText(new String[] {"Vi skal lytte"});
        mette.page().fill("#search-words", "dagligdag");
        assertThat(mette.see("#board .stack .note:visible")).hasCount(2);
        assertThat(mette.see(TOLD)).hasText("2 af 4 sedler · 1 bunke");
    }

    @Test
    void conclusionsAreFoundTooAndThePageGoesOnWithItAtTheNextStep() {
        var mette = desk();
        mette.page().fill("#search-words", "data");
        assertThat(mette.see(SEEN)).hasCount(2);
        sitting.step(CONCLUDE);
        mette.at("CONCLUDE");
        sitting.conclude("GOAL", "Vi deler data.");
        sitting.conclude("GOAL", "Vi lytter.");
        assertThat(mette.see("#board .conclusion")).hasCount(2);
        assertThat(mette.see("#board .conclusion:visible")).hasCount(1);
        assertThat(mette.see("#search-words")).hasValue("data");
        assertThat(mette.see(TOLD)).hasText("2 af 4 sedler · 1 konklusion");
        mette.page().click("[data-search-target=clear]");
        assertThat(mette.see("#board .conclusion:visible")).hasCount(2);
    }
}
