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
 * @param said what is wrong with it, or why one is here; empty when there is nothing to say
 * @param doors workplaces' own logins that are offered
 */
public record SignInPage(String link, State state, boolean byMail, String mail, String said, List<Door> doors)
        implements Page {
    public SignInPage {
        doors = List.copyOf(doors);
    }

    /** How a link stands. */
    public enum State {
        NONE,
        WRONG,
        GOOD,
        COPIED,
        SPENT,
        SENT,
        OWN
    }

    /** A workplace's own login: whose, and where it begins. */
    public record Door(String name, String href) {}

    /** One has come without a link; maybe one is told why. */
    public static SignInPage without(boolean byMail, String said) {
        return new SignInPage("", State.NONE, byMail, "", said, List.of());
    }

    /** The link works, and asks for a press. */
    public static SignInPage opened(String link, boolean copied) {
        return new SignInPage(link, copied ? State.COPIED : State.GOOD, false, "", "", List.of());
    }

    /** The link does not work any more, and one is told so. */
    public static SignInPage spent(boolean byMail, String said) {
        return new SignInPage("", State.SPENT, byMail, "", said, List.of());
    }

    /** A link is on its way, if the address is known; these are offered to all addresses that end so. */
    public static SignInPage sent(String mail, List<Door> doors) {
        return new SignInPage("", State.SENT, true, mail, "", doors);
    }

    /** The address cannot be one. */
    public static SignInPage wrong(String mail, String wrong) {
        return new SignInPage("", State.WRONG, true, mail, wrong, List.of());
    }

    /** The workplace's own way in. */
    public static SignInPage own(Door door) {
        return new SignInPage("", State.OWN, true, "", "", List.of(door));
    }

    public boolean works() {
        return state == State.GOOD || state == State.COPIED;
    }

    /** Whether one is asked who one is. */
    public boolean asks() {
        return state == State.NONE || state == State.WRONG || state == State.SPENT;
    }

    public boolean isWrong() {
        return state == State.WRONG;
    }

    @Override
    public String template() {
        return "account/sign-in";
    }

    @Override
    public String title(Texts t) {
        return state == State.OWN
                ? t.get("account.signIn.own.title", doors.getFirst().name())
                : t.get("account.signIn.title");
    }

    @Override
    public List<String> modules() {
        return asks() ? List.of("js/passkey.js") : List.of();
    }

    @Override
    public int status() {
        if (isWrong()) return 422;
        return state == State.SPENT ? 410 : 200;
    }
}
