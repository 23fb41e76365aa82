package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Choosing how long things are kept, on a page that confirms only what one has looked at. */
class KeepingBrowserTests extends PageTest {
    private static final String GO = "section:has(#confirm) .btn";

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void aTimeThatIsChosenLateIsSeenBeforeItIsConfirmed(String language) {
        var member = desk();
        var keeping = home(member) + "/keeping";
        opens(member, "/language/" + language + "?to=" + keeping);
        var words = member.see(GO).textContent();
        assertThat(member.see("#changed")).isHidden();
        member.page().selectOption("#NOTES", "60");
        assertThat(member.see("#changed")).isVisible();
        assertThat(member.see(GO)).not().hasText(words);
        holds(member);
        member.page().click(GO);
        assertThat(member.see("[role=alert]")).isVisible();
        assertThat(member.see("#NOTES")).hasValue("60");
        assertThat(member.see(GO)).hasText(words);
        holds(member);
        member.page().click(GO);
        assertThat(member.see(".alert-success")).isVisible();
        assertThat(member.see("#NOTES")).hasValue("60");
        assertThat(member.see("#confirm")).hasCount(0);
        member.page().selectOption("#NOTES", "24");
        member.page().click("#times .btn");
        assertThat(member.see("#NOTES")).hasValue("24");
        assertThat(member.page().url()).doesNotContain("csrf");
        assertThat(member.see("#confirm")).isVisible();
    }
}
