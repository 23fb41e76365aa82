package dk.kompetencedialog.account.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;

/**
 * The front page: a field for the code.
 *
 * @param code as it was typed
 * @param wrong what is wrong with it, empty when nothing is
 * @param news a sentence on why one has come here, empty when there is none
 */
public record FrontPage(String code, String wrong, String news, int status) implements Page {
    /** As one first meets it. */
    public static FrontPage fresh() {
        return new FrontPage("", "", "", 200);
    }

    /** As it is met by somebody who has come here from elsewhere. */
    public static FrontPage told(String news) {
        return new FrontPage("", "", news, 200);
    }

    @Override
    public String template() {
        return "account/front";
    }

    @Override
    public String title(Texts t) {
        return t.get("account.front.title");
    }
}
