package dk.kompetencedialog.account.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import java.util.List;

/**
 * The sign-in page.
 *
 * @param link what the link bears, empty where one has come without
 * @param state how it stands
 * @param byMail whether a link can be sent
 * @param mail the address that was written
 * @param wrong what is wrong with it, empty when nothing is
 */
public record SignInPage(String link, State state, boolean byMail, String mail, String wrong) implements Page {
    /** How a link stands. */
    public enum State {
        NONE,
        GOOD,
        COPIED,
        SPENT,
        OLD,
        SENT
    }

    /** One has come without a link. */
    public static SignInPage without(boolean byMail) {
        return new SignInPage("", State.NONE, byMail, "", "");
    }

    /** The sign-in has lasted as long as one may. */
    public static SignInPage old(boolean byMail) {
        return new SignInPage("", State.OLD, byMail, "", "");
    }

    /** The link works, and asks for a press. */
    public static SignInPage opened(String link, boolean copied) {
        return new SignInPage(link, copied ? State.COPIED : State.GOOD, false, "", "");
    }

    /** The link does not work any more. */
    public static SignInPage spent(boolean byMail) {
        return new SignInPage("", State.SPENT, byMail, "", "");
    }

    /** A link is on its way, if the address is known. */
    public static SignInPage sent(String mail) {
        return new SignInPage("", State.SENT, true, mail, "");
    }

    /** The address cannot be one. */
    public static SignInPage wrong(String mail, String wrong) {
        return new SignInPage("", State.NONE, true, mail, wrong);
    }

    /** Whether one is asked who one is. */
    public boolean asks() {
        return !works() && state != State.SENT;
    }

    public boolean works() {
        return state == State.GOOD || state == State.COPIED;
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
    public List<String> modules() {
        return asks() ? List.of("js/passkey.js") : List.of();
    }

    @Override
    public int status() {
        if (!wrong.isEmpty()) return 422;
        return state == State.SPENT ? 410 : 200;
    }
}
