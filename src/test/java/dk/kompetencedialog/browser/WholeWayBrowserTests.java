package dk.kompetencedialog.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.kompetencedialog.world.Council;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the last dot to a strategy in force: conclusions, a text, a hearing, a council that sends it back, and one that approves. */
class WholeWayBrowserTests extends BrowserTest {
    private static final int PRIORITISE = 5;
    private static final int CONCLUDE = 6;
    private static final int END = 22;

    private Person hr;

    @Test
    void fromTheLastDotToAStrategyInForce() {
        Council.small().in(sitting.workplaceId(), sitting.facilitator());
        hr = desk();
        var jonas = phone("Jonas");
        to(2, "WRITE", jonas);
        jonas.write("Vi læser tal hver for sig");
        to(PRIORITISE, "PRIORITISE", jonas, hr);
        jonas.see("#board .vote button[value='1']").first().click();
        assertThat(jonas.see("#dots-left")).containsText("2");

        to(CONCLUDE, "CONCLUDE", hr);
        conclude("Vi læser tal sammen.");
        to(END, "CLOSING", hr);
        hr.page().click("#go-end");
        hr.page().click("dialog[open] .btn:not(.quiet)");
        assertThat(hr.see("#room[data-closed=true]")).hasCount(1);

        hr.page().navigate(at("/workshops/" + sitting.id() + "/strategy"));
        hr.page().click("form[action$='/strategy'] button");
        hr.page().waitForURL("**/text");
        assertThat(hr.see("#ch_GOAL")).containsText("Vi læser tal sammen.");
        hr.page().click("a[href^='/strategies/']");
        hr.meetsNoBarrier();

        hear();
        submit();
        speak("A", "approve", "Vi er enige.");
        speak("B", "back", "Der mangler noget om tid.");
        assertThat(hr.see(".lead")).containsText("sendt tilbage");
        assertThat(hr.see("#publication form")).hasCount(0);

        rewrite();
        submit();
        speak("A", "approve", "");
        speak("B", "approve", "Nu er tiden med.");
        assertThat(hr.see(".lead")).containsText("Begge sider har godkendt udkast 2");
        hr.page().fill("#publication-from", "2027-01-01");
        hr.page().fill("#publication-until", "2029-12-31");
        hr.page().fill("#publication-review", "2027-12-01");
        hr.page().click("#publication form button");
        assertThat(hr.see("#publication")).containsText("31. december 2029");
        hr.meetsNoBarrier();

        var anyone =
                opened("Anyone", hr.see("#publication a[href*='/strategy/']").first());
        assertThat(anyone.see("article")).containsText("Vi læser tal sammen. Der er tid til det om vinteren.");
        anyone.losesNothing();
    }

    private void conclude(String text) {
        hr.page().fill("#conclusion-text", text);
        hr.page().click(".conclude [data-conclude-target=save]");
        assertThat(hr.see(".conclusion")).hasCount(1);
    }

    private void hear() {
        hr.page().click("form[action$='/hearings'] button");
        assertThat(hr.see("#hearing a[href*='/hearing/']")).isVisible();
        var tove = opened("Tove", hr.see("#hearing a[href*='/hearing/']"));
        assertThat(tove.see("article")).containsText("Vi læser tal sammen.");
        var box = tove.see("details.comment")
                .filter(new Locator.FilterOptions().setHas(tove.see("[name=place]:not([value=''])")))
                .last();
        box.locator("summary").click();
        box.locator("textarea").fill("Hvornår er der tid?");
        tove.meetsNoBarrier();
        box.locator("button").click();
        assertThat(tove.see("#thanks")).isVisible();
        hr.page().reload();
        assertThat(hr.see("#hearing .comments")).containsText("Hvornår er der tid?");
    }

    private void submit() {
        var form = hr.see("form[action$='/submissions']");
        if (!form.isVisible()) hr.see("#meeting > details > summary").last().click();
        form.locator("[name=day]").fill("2037-01-12");
        form.locator("button").click();
        assertThat(hr.see("#side-A form, #side-B form")).hasCount(2);
    }

    private void speak(String side, String verdict, String remark) {
        var form = hr.see("#side-" + side + " form[action$='/verdicts/" + side + "']");
        form.locator("[value=" + verdict + "]").check();
        form.locator("textarea").fill(remark);
        form.locator("button").click();
        assertThat(hr.see("#side-" + side + " .verdict")).isVisible();
    }

    private void rewrite() {
        hr.page().navigate(at("/w/" + strategy() + "/text"));
        var paragraph = hr.see("#ch_GOAL > li:not([data-lead])").last();
        paragraph.locator(".paragraph-tools [value=edit]").click();
        paragraph.locator("textarea").fill("Vi læser tal sammen. Der er tid til det om vinteren.");
        paragraph.locator(".write-here .btn").first().click();
        assertThat(paragraph.locator(".says")).containsText("om vinteren");
        assertThat(hr.see("[data-paper-target=saved]")).containsText("Gemt");
        hr.page().click("a[href^='/strategies/']");
        assertThat(hr.see(".lead")).containsText("udkast 2");
    }

    private UUID strategy() {
        return UUID.fromString(hr.page().url().replaceAll(".*/strategies/|[?#].*", ""));
    }

    /** Somebody at a phone who has been given a link. */
    private Person opened(String name, Locator link) {
        var person = atTheDoor(name, 390);
        person.page().navigate(link.getAttribute("href"));
        return person;
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
