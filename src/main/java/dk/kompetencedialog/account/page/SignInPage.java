package dk.kompetencedialog.account.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;

/**
 * The sign-in page.
 *
 * @param link what the link bears, empty where one has come without
 * @param state how the link stands
 */
public record SignInPage(String link, State state) implements Page {
    /** How a link stands. */
    public enum State {
        NONE,
        GOOD,
        SPENT
    }

    @Override
    public String template() {
        return "account/sign-in";
    }

    @Override
    public String title(Texts t) {
        return t.get("account.signIn.title");
    }

    @Override
    public int status() {
        return state == State.SPENT ? 410 : 200;
    }
}
