package dk.kompetencedialog.account.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;
import java.util.List;

/** How one takes part, from the door to the way out. */
public record HelpPage() implements Page {
    /** The parts of the page, as they stand in the keys of its texts. */
    public List<String> parts() {
        return List.of("in", "write", "board", "move", "dots", "ready", "net", "back", "large", "leave");
    }

    @Override
    public String template() {
        return "account/help";
    }

    @Override
    public String title(Texts t) {
        return t.get("account.help.title");
    }
}
