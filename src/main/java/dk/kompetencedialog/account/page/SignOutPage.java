package dk.kompetencedialog.account.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;

/**
 * Asks before somebody signs out.
 *
 * @param comesBack whether they can get a new link by themselves
 */
public record SignOutPage(boolean comesBack) implements Page {
    @Override
    public String template() {
        return "account/sign-out";
    }

    @Override
    public String title(Texts t) {
        return t.get("account.signOut.title");
    }
}
