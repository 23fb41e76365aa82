package dk.kompetencedialog.account.page;

import dk.kompetencedialog.account.Secret;
import dk.kompetencedialog.account.Welcome;
import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Look;
import dk.kompetencedialog.platform.web.Page;
import dk.kompetencedialog.platform.web.Theme;

/**
 * The page where a guest writes a name and reads who will see what.
 *
 * @param way the code or token that led here
 * @param name as it was typed
 * @param wrong what is wrong with the name, empty when nothing is
 */
public record JoinPage(Welcome welcome, String way, String name, String wrong) implements Page {
    @Override
    public String template() {
        return "account/join";
    }

    @Override
    public String title(Texts t) {
        return t.get("account.join.title", welcome.title());
    }

    @Override
    public Theme theme() {
        return welcome.theme();
    }

    /** A participant's page from the first: nothing heavier than what the phone shows next. */
    @Override
    public Look look() {
        return Look.PHONE;
    }

    @Override
    public int status() {
        return wrong.isEmpty() ? 200 : 422;
    }

    /** The secret of the seat that this page leads to: drawn anew for each page, so that a page sent twice gives one seat. */
    public String seat() {
        return Secret.draw().reveal();
    }

    /** The key of what becomes of the name: a group's workshop has no strategy to list it in. */
    public String nameKey() {
        return key("name") + (theme() == Theme.W1 ? "" : "." + theme().css());
    }

    /** The key of a text that differs with whether notes bear names. */
    public String key(String of) {
        return "account.join." + of + (welcome.named() ? ".named" : ".nameless");
    }
}
