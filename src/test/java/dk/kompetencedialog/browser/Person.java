package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

/** Somebody at a screen of their own. */
final class Person {
    private final String name;
    private final Page page;
    private final Wire wire;
    private final List<String> faults = new ArrayList<>();

    Person(String name, Page page) {
        this.name = name;
        this.page = page;
        this.wire = new Wire(page);
        page.onPageError(faults::add);
    }

    String name() {
        return name;
    }

    Page page() {
        return page;
    }

    Wire wire() {
        return wire;
    }

    /** What went wrong in the page's scripts. */
    List<String> faults() {
        return faults;
    }

    Locator see(String selector) {
        return page.locator(selector);
    }

    /** Writes a note with mouse and keys, and has it sent. */
    void write(String text) {
        page.fill("#note-text", text);
        page.click("#place-note");
        sent(text);
    }

    /** Waits until a note stands in the own list as the room has it. */
    void sent(String text) {
        assertThat(page.locator("#own li:not(.is-pending) > p").getByText(text, exactly()))
                .hasCount(1);
    }

    /** Waits until the page is at the step. */
    void at(String step) {
        assertThat(page.locator("#room[data-step=" + step + "] #now[data-step=" + step + "]"))
                .hasCount(1);
    }

    /** Waits until so many notes stand on the board. */
    void seesNotes(int count) {
        assertThat(page.locator("#board .note")).hasCount(count);
    }

    /** Waits until something has come to pass; {@code what} says what it is. */
    void await(BooleanSupplier condition, String what) {
        try {
            page.waitForCondition(condition);
        } catch (TimeoutError never) {
            throw new AssertionError(name + " never " + what, never);
        }
    }

    /** Presses Tab until the focus is on it: no mouse. */
    void tabTo(String selector) {
        for (int presses = 0; presses < 150; presses++) {
            if ((boolean) page.evaluate("s => document.activeElement?.matches(s) ?? false", selector)) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError(name + " cannot get to " + selector + " by keyboard");
    }

    /** Tab to the first zone's list, then arrows. */
    void arrowTo(String item) {
        tabTo("#board .zone:nth-child(1) > .notes > li > .more");
        page.keyboard().press("Home");
        for (int presses = 0; presses < 5 && !isAt(item); presses++)
            page.keyboard().press("ArrowDown");
        assertThat(isAt(item))
                .describedAs("%s gets to %s by arrows", name, item)
                .isTrue();
    }

    private boolean isAt(String item) {
        return (boolean) page.evaluate("s => document.activeElement.closest('li')?.matches(s) ?? false", item);
    }

    /** The text of the note or stack that has the focus. */
    String focused() {
        return (String)
                page.evaluate("() => document.activeElement.closest('li')?.querySelector('p')?.textContent ?? ''");
    }

    /** Drags with the mouse, and lets go near the lower edge. */
    void drag(String what, String where) {
        drag(what, where, box -> box.y + box.height - 12);
    }

    /** The same, and lets go in its middle. */
    void dragOnto(String what, String where) {
        drag(what, where, box -> box.y + box.height / 2);
    }

    private void drag(String what, String where, ToDoubleFunction<BoundingBox> height) {
        page.evaluate("() => document.getElementById('board').scrollIntoView()");
        var from = page.locator(what).boundingBox();
        var to = page.locator(where).boundingBox();
        var mouse = page.mouse();
        mouse.move(from.x + 12, from.y + 12);
        mouse.down();
        mouse.move(from.x + 30, from.y + 30);
        mouse.move(to.x + to.width / 2, height.applyAsDouble(to));
        mouse.up();
    }

    /** A note on the board, as a selector that finds it wherever it is moved. */
    String note(String text) {
        var id = page.locator("#board .note")
                .filter(new Locator.FilterOptions().setHasText(text))
                .getAttribute("id");
        return "[id='" + id + "']";
    }

    /** Whether a text has ever come to this browser. */
    boolean knows(String text) {
        return wire.since(0).contains(text);
    }

    /** Nothing that axe can find keeps anyone out. */
    void meetsNoBarrier() {
        assertThat(found(new AxeBuilder(page)))
                .describedAs("axe at %s's screen", name)
                .isEmpty();
    }

    /** No barrier, no sideways scroll, and every button that is there can be pressed by a thumb. */
    void losesNothing() {
        meetsNoBarrier();
        assertThat((int) page.evaluate(
                        "() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"))
                .describedAs("sideways scroll at %s's screen", name)
                .isZero();
        assertThat(page.evaluate("""
                        () => [...document.querySelectorAll("main button, main select")]
                          .filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < 44)
                          .map((control) => control.outerHTML)
                        """))
                .describedAs("too small at %s's screen", name)
                .asInstanceOf(LIST)
                .isEmpty();
    }

    /** What axe finds that keeps someone out, targets that are too small among it. */
    List<String> barriers() {
        var targets = new AxeRuleOptions();
        targets.setEnabled(true);
        var rules = new AxeRunOptions();
        rules.setRules(Map.of("target-size", targets));
        rules.setResultTypes(List.of("violations"));
        return found(new AxeBuilder(page).options(rules));
    }

    private static List<String> found(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .toList();
    }

    /** The edges of what can be pressed or filled in stand out. */
    void showsItsEdges() {
        assertThat(Edges.faintIn(page))
                .describedAs("edges at %s's screen that are hard to see", name)
                .isEmpty();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
