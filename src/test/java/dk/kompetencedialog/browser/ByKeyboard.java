package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** What one who has a keyboard alone does to the notes, as the wall shows it. */
record ByKeyboard(Person hands, Person wall) {
    /** The last note of a zone goes up one place, and the hands stay on it. */
    void moves() {
        hands.tabTo("#board .note > .more");
        hands.page().keyboard().press("End");
        var text = hands.focused();
        hands.page().keyboard().press("Alt+ArrowUp");
        assertThat(wall.see("#board .zone:nth-child(1) .note > p").nth(3)).hasText(text);
        assertThat(hands.focused()).isEqualTo(text);
        assertThat(hands.see("#said p").getByText("som nummer 4 af 5")).hasCount(1);
    }

    /** A note goes to another zone, from its menu. */
    void movesTo(String zone, String note) {
        hands.arrowTo(note);
        hands.page().keyboard().press("Enter");
        hands.tabTo("#menu-where");
        hands.see("#menu-where").selectOption(new SelectOption().setLabel(zone));
        hands.page().keyboard().press("Tab");
        hands.page().keyboard().press("Enter");
    }

    /** Two notes become a stack, which asks for its name at once. */
    void gathers(List<String> two, String name) {
        hands.arrowTo(hands.note(two.getFirst()));
        hands.page().keyboard().press("Enter");
        hands.tabTo("#menu-with");
        hands.see("#menu-with").selectOption(new SelectOption().setLabel(two.getLast()));
        hands.page().keyboard().press("Tab");
        hands.page().keyboard().press("Enter");
        assertThat(hands.see("#naming-name")).isFocused();
        hands.page().keyboard().insertText(name);
        hands.page().keyboard().press("Enter");
        assertThat(wall.see("#board .stack .note")).hasCount(2);
        assertThat(wall.see("#board .stack h3")).hasText(name);
    }
}
