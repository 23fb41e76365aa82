package dk.kompetencedialog.workplace.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Page;

/** For somebody who has signed in and is on no workplace's list. */
public record NoWorkplacePage() implements Page {
    @Override
    public String template() {
        return "workplace/none";
    }

    @Override
    public String title(Texts t) {
        return t.get("workplace.nowhere.title");
    }
}
